package dev.ringfence.results;

import dev.ringfence.json.JsonText;
import dev.ringfence.map.ModuleName;
import dev.ringfence.verdict.ModuleUse;
import dev.ringfence.verdict.ProjectUse;
import dev.ringfence.violation.Identity;
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
 * Writes and reads the file below {@code target/ringfence/} in which a project's result waits for those of the others.
 *
 * <p>The file is ours alone: a missing, foreign or damaged file is no result, and only costs a verdict on the whole
 * view.
 */
final class ResultFile {

    private static final String FORMAT = "ringfence-result/1";

    /** Stands between the two modules of a use. */
    private static final String USES = " -> ";

    private ResultFile() {}

    /** Returns the text of a result. */
    public static String write(ProjectResult result) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", FORMAT);
        tree.put("key", result.key());
        tree.put("claims", List.copyOf(result.use().claims()));
        tree.put(
                "requires",
                result.use().requires().stream().map(ResultFile::text).toList());
        tree.put("patterns", List.copyOf(result.use().patterns()));
        tree.put("packages", List.copyOf(result.use().packages()));
        tree.put("exceptions", texts(result.use().exceptions()));
        return JsonText.of(tree);
    }

    /** Returns the result in a text, or empty where the text holds no result. */
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
                && tree.get("patterns") instanceof Collection<?> patterns
                && tree.get("packages") instanceof Collection<?> packages
                && areStrings(claims)
                && areStrings(patterns)
                && areStrings(packages)
                && areStrings(requires)
                && strings(requires).stream().allMatch(ResultFile::isUse)
                && exceptions.values().stream().allMatch(ResultFile::areStrings)) {
            return Optional.of(new ProjectResult(
                    key,
                    new ProjectUse(
                            strings(claims),
                            uses(requires),
                            identities(exceptions),
                            strings(patterns),
                            strings(packages))));
        }
        return Optional.empty();
    }

    private static boolean areStrings(Object values) {
        return values instanceof Collection<?> list && list.stream().allMatch(String.class::isInstance);
    }

    private static SortedSet<String> strings(Object values) {
        return ((Collection<?>) values).stream().map(String.class::cast).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(ModuleUse use) {
        return use.user() + USES + use.used();
    }

    private static SortedSet<ModuleUse> uses(Collection<?> texts) {
        return strings(texts).stream().map(ResultFile::use).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isUse(String text) {
        String[] modules = text.split(USES, -1);
        return modules.length == 2 && ModuleName.isValid(modules[0]) && ModuleName.isValid(modules[1]);
    }

    private static ModuleUse use(String text) {
        String[] modules = text.split(USES, -1);
        return new ModuleUse(new ModuleName(modules[0]), new ModuleName(modules[1]));
    }

    private static SortedMap<String, List<String>> texts(SortedMap<String, SortedSet<Identity>> exceptions) {
        SortedMap<String, List<String>> texts = new TreeMap<>();
        exceptions.forEach((place, excused) ->
                texts.put(place, excused.stream().map(Identity::text).toList()));
        return texts;
    }

    private static SortedMap<String, SortedSet<Identity>> identities(Map<?, ?> exceptions) {
        SortedMap<String, SortedSet<Identity>> identities = new TreeMap<>();
        exceptions.forEach((place, values) -> identities.put(
                String.valueOf(place),
                strings(values).stream().map(Identity::parse).collect(Collectors.toCollection(TreeSet::new))));
        return identities;
    }
}
