package dev.ringfence.gate;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.ringfence.map.TypeName;
import dev.ringfence.map.TypePattern;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Names the types that a plugin makes by few patterns, which fit no type that people write.
 *
 * <p>Such names follow a scheme, {@code $Shop$Definition} and {@code $Cart$Definition}: what ends alike becomes one
 * pattern. Of a library that was unpacked, the package becomes one. A type alone of its kind is written in full.
 */
final class PluginMadeTypes {

    private static final String MARK = "$";
    private static final int MOST_PATTERNS = 10;

    private final Collection<TypeName> written;
    private final Set<String> packagesOfPeople = new HashSet<>();

    /** Takes the types that have a source. */
    PluginMadeTypes(Collection<TypeName> written) {
        this.written = written;
        for (TypeName type : written) {
            for (String at = type.packageName(); packagesOfPeople.add(at); ) {
                at = above(at);
            }
        }
    }

    /** Returns the entry of the map under which none of the types would be judged; of very many kinds, the first ten. */
    String ignoreEntry(Collection<TypeName> made) {
        Collection<List<TypeName>> others = grouped(made, type -> !hasScheme(type), this::ownPackage);
        List<String> packages = others.stream()
                .filter(this::areOfOwnPackage)
                .map(PluginMadeTypes::commonPackage)
                .limit(MOST_PATTERNS)
                .toList();
        Stream<String> alone = others.stream()
                .filter(group -> !areOfOwnPackage(group))
                .flatMap(List::stream)
                .map(TypeName::qualified);
        List<String> types = Stream.concat(
                        grouped(made, PluginMadeTypes::hasScheme, PluginMadeTypes::scheme).stream()
                                .flatMap(this::patterns),
                        alone)
                .limit(MOST_PATTERNS)
                .toList();
        return "ignore: [{" + key("packages", packages) + key("types", types) + "because: made by a plugin}]";
    }

    private boolean areOfOwnPackage(List<TypeName> group) {
        return group.size() > 1 && !ownPackage(group.get(0)).isEmpty();
    }

    private static String key(String name, List<String> patterns) {
        return patterns.isEmpty() ? "" : name + ": [" + String.join(", ", patterns) + "], ";
    }

    private static Collection<List<TypeName>> grouped(
            Collection<TypeName> types, Predicate<TypeName> wanted, Function<TypeName, String> kind) {
        return types.stream()
                .filter(wanted)
                .collect(groupingBy(kind, LinkedHashMap::new, toList()))
                .values();
    }

    private static boolean hasScheme(TypeName type) {
        return type.simpleName().lastIndexOf(MARK) > 0;
    }

    private static String scheme(TypeName type) {
        String name = type.simpleName();
        return (name.startsWith(MARK) ? MARK : "") + "*" + name.substring(name.lastIndexOf(MARK));
    }

    private Stream<String> patterns(List<TypeName> types) {
        if (types.size() > 1) {
            String pattern = belowTheirPackages(types) + scheme(types.get(0));
            TypePattern fitting = TypePattern.of(pattern);
            if (written.stream().noneMatch(fitting::matches)) {
                return Stream.of(pattern.startsWith("*") ? '"' + pattern + '"' : pattern);
            }
        }
        return types.stream().map(TypeName::qualified);
    }

    /** Returns the highest package around the type that holds nothing of people; empty where its own one does. */
    private String ownPackage(TypeName type) {
        String own = "";
        for (String at = type.packageName(); !packagesOfPeople.contains(at) && !at.isEmpty(); at = above(at)) {
            own = at;
        }
        return own;
    }

    private static String belowTheirPackages(List<TypeName> types) {
        boolean isOne = types.stream().map(TypeName::packageName).distinct().count() == 1;
        String common = commonPackage(types);
        if (common.isEmpty()) {
            return isOne ? "" : "*..";
        }
        return common + (isOne ? "." : "..");
    }

    private static String commonPackage(List<TypeName> types) {
        String common = types.get(0).packageName();
        while (!common.isEmpty() && !types.stream().allMatch(isIn(common))) {
            common = above(common);
        }
        return common;
    }

    private static Predicate<TypeName> isIn(String packageName) {
        return type -> (type.packageName() + '.').startsWith(packageName + '.');
    }

    private static String above(String packageName) {
        return packageName.substring(0, Math.max(0, packageName.lastIndexOf('.')));
    }
}
