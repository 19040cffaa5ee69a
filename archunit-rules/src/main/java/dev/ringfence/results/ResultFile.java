package dev.ringfence.results;

import dev.ringfence.json.JsonText;
import dev.ringfence.verdict.ProjectUse;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The file below {@code target/ringfence/} in which a project's result waits for those of the others.
 *
 * <p>It is ours alone: one that is missing, foreign or damaged is no result, and only costs a verdict on the whole view.
 */
public final class ResultFile {

    private static final String FORMAT = "ringfence-result/1";

    private ResultFile() {}

    /** The text of a result. */
    public static String write(ProjectResult result) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", FORMAT);
        tree.put("key", result.key());
        tree.put("claims", List.copyOf(result.use().claims()));
        tree.put("requires", List.copyOf(result.use().requires()));
        tree.put("exceptions", result.use().exceptions());
        return JsonText.of(tree);
    }

    /** The result in a text, or empty where it holds none. */
    public static Optional<ProjectResult> read(String text) {
        return JsonText.read(text)
                .filter(tree -> FORMAT.equals(tree.get("format")))
                .flatMap(ResultFile::result);
    }

    private static Optional<ProjectResult> result(Map<String, Object> tree) {
        if (tree.get("key") instanceof String key
                && tree.get("claims") instanceof Collection<?> claims
                && tree.get("requires") instanceof Collection<?> requires
                && tree.get("exceptions") instanceof Map<?, ?> exceptions
                && areStrings(claims)
                && areStrings(requires)
                && exceptions.values().stream().allMatch(ResultFile::areStrings)) {
            return Optional.of(
                    new ProjectResult(key, new ProjectUse(strings(claims), strings(requires), edges(exceptions))));
        }
        return Optional.empty();
    }

    private static boolean areStrings(Object values) {
        return values instanceof Collection<?> list && list.stream().allMatch(String.class::isInstance);
    }

    private static SortedSet<String> strings(Object values) {
        return ((Collection<?>) values).stream().map(String.class::cast).collect(Collectors.toCollection(TreeSet::new));
    }

    private static SortedMap<String, SortedSet<String>> edges(Map<?, ?> exceptions) {
        SortedMap<String, SortedSet<String>> edges = new TreeMap<>();
        exceptions.forEach((place, values) -> edges.put(String.valueOf(place), strings(values)));
        return edges;
    }
}
