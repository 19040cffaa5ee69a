package dev.ringfence.infer;

import dev.ringfence.infer.code.PackageNode;
import dev.ringfence.infer.code.Roots;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Shortens names and patterns as a map may write them: with a leading dot below the largest root.
 *
 * <p>With several roots, a leading dot stands below each of them. So what would fit below another one too stays as it is.
 */
final class ShortNames {

    private final String largest;
    private final List<PackageNode> others;

    private ShortNames(String largest, List<PackageNode> others) {
        this.largest = largest;
        this.others = others;
    }

    static ShortNames below(Roots roots) {
        PackageNode largest = roots.main().stream()
                .max(Comparator.comparingInt(PackageNode::size)
                        .thenComparing(PackageNode::name, Comparator.reverseOrder()))
                .orElseThrow();
        return new ShortNames(
                largest.name(),
                roots.main().stream().filter(root -> root != largest).toList());
    }

    /** Shortens nothing. */
    static ShortNames none() {
        return new ShortNames("", List.of());
    }

    /** Shortens a name or a pattern where that does not change what it fits. */
    String of(String pattern) {
        String relative =
                !largest.isEmpty() && pattern.startsWith(largest + ".") ? pattern.substring(largest.length()) : "";
        return relative.isEmpty() || others.stream().anyMatch(root -> mayFit(relative, root)) ? pattern : relative;
    }

    private static boolean mayFit(String relative, PackageNode root) {
        String first = relative.substring(1).replaceFirst("\\..*", "");
        if (relative.equals(".*")) {
            return !root.types().isEmpty();
        }
        return first.isEmpty()
                || first.indexOf('*') >= 0
                || root.children().stream().anyMatch(child -> child.lastName().equals(first))
                || root.types().stream().anyMatch(type -> type.simpleName().equals(first));
    }

    SortedMap<String, Integer> ofAll(SortedMap<String, Integer> counted) {
        SortedMap<String, Integer> shortened = new TreeMap<>();
        counted.forEach((name, count) -> shortened.put(of(name), count));
        return shortened;
    }
}
