package dev.ringfence.gate;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import dev.ringfence.map.TypeName;
import dev.ringfence.map.TypePattern;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Names the types that a plugin makes by few patterns, which fit no type that people write.
 *
 * <p>Such names follow a scheme, {@code $Shop$Definition} and {@code $Cart$Definition}: what ends alike becomes one
 * pattern. A type alone of its kind is written in full.
 */
final class PluginMadeTypes {

    private static final String MARK = "$";
    private static final int MOST_PATTERNS = 10;

    private final Collection<TypeName> written;

    /** Takes the types that have a source. */
    PluginMadeTypes(Collection<TypeName> written) {
        this.written = written;
    }

    /** Returns the entry of the map under which none of the types would be judged; of very many kinds, the first ten. */
    String ignoreEntry(Collection<TypeName> made) {
        Map<String, List<TypeName>> kinds =
                made.stream().collect(groupingBy(PluginMadeTypes::kind, LinkedHashMap::new, toList()));
        String patterns = kinds.entrySet().stream()
                .flatMap(kind -> patterns(kind.getKey(), kind.getValue()))
                .limit(MOST_PATTERNS)
                .map(pattern -> pattern.startsWith("*") ? '"' + pattern + '"' : pattern)
                .collect(joining(", "));
        return "ignore: [{types: [" + patterns + "], because: made by a plugin}]";
    }

    /** Returns how the names of a kind are made, or all types of a package where nothing in the name tells. */
    private static String kind(TypeName type) {
        String name = type.simpleName();
        int mark = name.lastIndexOf(MARK);
        if (mark <= 0) {
            return TypeName.wholePackage(type.packageName()).qualified();
        }
        return (name.startsWith(MARK) ? MARK : "") + "*" + name.substring(mark);
    }

    private Stream<String> patterns(String kind, List<TypeName> types) {
        if (types.size() > 1) {
            String pattern = kind.contains(".") ? kind : packagesOf(types) + kind;
            TypePattern fitting = TypePattern.of(pattern);
            if (written.stream().noneMatch(fitting::matches)) {
                return Stream.of(pattern);
            }
        }
        return types.stream().map(TypeName::qualified);
    }

    /** Returns the package of the types, or the longest one above all of theirs, ready to have a name appended. */
    private static String packagesOf(List<TypeName> types) {
        List<String> packages =
                types.stream().map(TypeName::packageName).distinct().toList();
        String common = packages.get(0);
        while (!common.isEmpty() && !packages.stream().allMatch(isOrBelow(common))) {
            common = common.substring(0, Math.max(0, common.lastIndexOf('.')));
        }
        if (common.isEmpty()) {
            return packages.size() == 1 ? "" : "*..";
        }
        return common + (packages.size() == 1 ? "." : "..");
    }

    private static Predicate<String> isOrBelow(String packageName) {
        return name -> name.equals(packageName) || name.startsWith(packageName + '.');
    }
}
