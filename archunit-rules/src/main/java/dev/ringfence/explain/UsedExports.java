package dev.ringfence.explain;

import dev.ringfence.map.Claim;
import dev.ringfence.map.Export;
import dev.ringfence.map.Exports;
import dev.ringfence.map.Module;
import dev.ringfence.map.NamePattern;
import dev.ringfence.map.PackagePattern;
import dev.ringfence.map.TypeName;
import dev.ringfence.map.TypePattern;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Finds the exports that just let through what others use of a module today: types, or their package where most of it
 * is used.
 *
 * @param patterns written out
 */
public record UsedExports(Module module, List<NamePattern> patterns) {

    private static final int FEW = 3;

    /** Finds them for the types of a module that are used, of all that the module has. */
    public static UsedExports of(Module module, Collection<TypeName> own, Collection<TypeName> used) {
        Map<String, SortedSet<TypeName>> byPackage = new TreeMap<>(used.stream()
                .collect(Collectors.groupingBy(TypeName::packageName, Collectors.toCollection(TreeSet::new))));
        List<NamePattern> patterns = new ArrayList<>();
        byPackage.forEach((name, types) -> {
            boolean isCovered =
                    patterns.stream().anyMatch(pattern -> types.stream().allMatch(pattern::matches));
            if (!isCovered) {
                patterns.addAll(isMostlyUsed(name, own, used) ? List.of(PackagePattern.of(name)) : exact(types));
            }
        });
        return new UsedExports(module, List.copyOf(patterns));
    }

    private static boolean isMostlyUsed(String name, Collection<TypeName> own, Collection<TypeName> used) {
        long all = own.stream().filter(type -> NamesAsked.isBelow(type, name)).count();
        long ofThem =
                used.stream().filter(type -> NamesAsked.isBelow(type, name)).count();
        return !name.isEmpty() && ofThem >= FEW && ofThem * 3 >= all * 2;
    }

    private static List<NamePattern> exact(Collection<TypeName> types) {
        return types.stream()
                .<NamePattern>map(type -> TypePattern.of(type.qualified()))
                .toList();
    }

    Module applied() {
        return module.exporting(
                new Exports.Only(List.of(new Export(patterns, Set.of(), Set.of(), List.of(), module.place()))));
    }

    String yaml() {
        return "exports: [" + String.join(", ", entries()) + "]";
    }

    /** Returns the entries as {@code exports} has them. */
    public List<String> entries() {
        return patterns.stream().map(this::entry).toList();
    }

    private String entry(NamePattern pattern) {
        String text = relative(pattern.text());
        boolean isType = pattern instanceof TypePattern;
        return isType == NamePattern.namesType(text) ? text : (isType ? "{type: " : "{package: ") + text + "}";
    }

    /** Writes the name below the one package that the module claims, as a person would. */
    private String relative(String text) {
        List<String> claimed = module.claims().stream()
                .map(Claim::pattern)
                .map(NamePattern::text)
                .toList();
        boolean isBelow = claimed.size() == 1 && text.startsWith(claimed.get(0) + ".");
        return isBelow ? text.substring(claimed.get(0).length()) : text;
    }
}
