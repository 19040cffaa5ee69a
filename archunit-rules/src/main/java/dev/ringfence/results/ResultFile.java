package dev.ringfence.results;

import dev.ringfence.files.Sha256;
import dev.ringfence.json.JsonEntries;
import dev.ringfence.json.JsonEntries.DamagedException;
import dev.ringfence.json.JsonText;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.TypeName;
import dev.ringfence.project.CodeKind;
import dev.ringfence.report.ReactorTotal;
import dev.ringfence.verdict.Coverage;
import dev.ringfence.verdict.ModuleUse;
import dev.ringfence.verdict.ModulesSeen;
import dev.ringfence.verdict.ProjectUse;
import dev.ringfence.violation.Identity;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
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

    private static final String FAMILY = "ringfence-result/";
    private static final String FORMAT = FAMILY + "6";

    private static final String CHECKSUM = "checksum";

    /** Stands between the two modules of a use. */
    private static final String USES = " -> ";

    private ResultFile() {}

    /** Returns the text of a result. */
    public static String write(ProjectResult result) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", FORMAT);
        tree.put("project", result.project());
        tree.put("code", result.kind().id());
        tree.put("key", tree(result.key()));
        tree.put("total", result.verdict().total().written());
        tree.put("coverage", tree(result.verdict().coverage()));
        tree.put("grown", result.verdict().hasGrown());
        tree.put("claims", List.copyOf(result.use().claims()));
        tree.put(
                "requires",
                result.use().requires().stream().map(ResultFile::text).toList());
        tree.put("patterns", List.copyOf(result.use().patterns()));
        if (!result.use().near().isEmpty()) {
            tree.put("near", new LinkedHashMap<>(result.use().near()));
        }
        tree.put("packages", List.copyOf(result.use().packages()));
        tree.put("exceptions", texts(result.use().exceptions()));
        if (!result.use().seams().isEmpty()) {
            tree.put("seams", SeamTree.of(result.use().seams()));
        }
        tree.put(CHECKSUM, checksum(tree));
        return JsonText.of(tree);
    }

    /** Flipped bits may leave a file that reads well. */
    private static String checksum(Map<String, Object> tree) {
        Map<String, Object> rest = new LinkedHashMap<>(tree);
        rest.remove(CHECKSUM);
        return Sha256.of(JsonText.of(rest));
    }

    private static Map<String, Object> tree(Key key) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("tool", key.tool());
        tree.put("map", key.map());
        tree.put("expired", key.expired());
        tree.put("files", key.files());
        tree.put("sources", key.sources());
        tree.put("recorded", key.recorded());
        tree.put("flags", key.flags());
        tree.put("tree", key.tree());
        return tree;
    }

    private static Map<String, Object> tree(Coverage coverage) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("classes", coverage.classes());
        tree.put("sources", coverage.sources());
        tree.put("modules", coverage.modules());
        tree.put("mapped", coverage.mapped());
        tree.put("unmapped", coverage.unmapped());
        tree.put("ignored", coverage.ignored());
        tree.put("withoutSource", coverage.withoutSource());
        tree.put("outside", coverage.outside().stream().map(TypeName::qualified).toList());
        tree.put("ofModules", byName(coverage.ofModules().classes()));
        Map<String, Object> allowed = new LinkedHashMap<>();
        coverage.ofModules().allowed().forEach((use, count) -> allowed.put(text(use), count));
        tree.put("allowed", allowed);
        tree.put("locked", byName(coverage.ofModules().locked()));
        return tree;
    }

    private static Map<String, Object> byName(SortedMap<ModuleName, Integer> counts) {
        Map<String, Object> byName = new LinkedHashMap<>();
        counts.forEach((module, count) -> byName.put(module.value(), count));
        return byName;
    }

    /** Returns the result in a text, or empty where the text holds no result. */
    public static Optional<ProjectResult> read(String text) {
        return JsonText.read(text)
                .filter(tree ->
                        FORMAT.equals(tree.get("format")) && checksum(tree).equals(tree.get(CHECKSUM)))
                .flatMap(tree -> result(new JsonEntries(tree)));
    }

    /** Says whether the text holds a result in a format of another version of Ringfence. */
    static boolean isOfAnotherVersion(String text) {
        return JsonText.read(text)
                .map(tree -> String.valueOf(tree.get("format")))
                .filter(format -> format.startsWith(FAMILY) && !format.equals(FORMAT))
                .isPresent();
    }

    private static Optional<ProjectResult> result(JsonEntries tree) {
        try {
            return Optional.of(new ProjectResult(
                    tree.text("project"),
                    kind(tree.text("code")),
                    key(tree.tree("key")),
                    new ProjectUse(
                            new TreeSet<>(tree.texts("claims")),
                            uses(tree.texts("requires")),
                            identities(tree.tree("exceptions").textsByName()),
                            new TreeSet<>(tree.texts("patterns")),
                            tree.optionalTree("near").map(ResultFile::near).orElseGet(TreeMap::new),
                            new TreeSet<>(tree.texts("packages")),
                            tree.optionalTree("seams").map(SeamTree::read).orElseGet(TreeMap::new)),
                    new PartVerdict(
                            total(tree.texts("total")), coverage(tree.tree("coverage")), tree.isTrue("grown"))));
        } catch (DamagedException damaged) {
            return Optional.empty();
        }
    }

    private static SortedMap<String, String> near(JsonEntries tree) {
        SortedMap<String, String> near = new TreeMap<>();
        tree.entries().keySet().stream().map(String::valueOf).forEach(place -> near.put(place, tree.text(place)));
        return near;
    }

    private static CodeKind kind(String id) {
        return Arrays.stream(CodeKind.values())
                .filter(kind -> kind.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new DamagedException("code"));
    }

    private static Key key(JsonEntries tree) {
        return new Key(
                tree.text("tool"),
                tree.text("map"),
                tree.texts("expired"),
                tree.text("files"),
                tree.text("sources"),
                tree.text("recorded"),
                tree.text("flags"),
                tree.text("tree"));
    }

    private static ReactorTotal total(List<String> written) {
        try {
            return ReactorTotal.read(written);
        } catch (NoSuchElementException | IllegalArgumentException damaged) {
            throw new DamagedException("total");
        }
    }

    private static Coverage coverage(JsonEntries tree) {
        return new Coverage(
                tree.number("classes"),
                tree.number("sources"),
                tree.number("modules"),
                tree.number("mapped"),
                tree.number("unmapped"),
                tree.number("ignored"),
                tree.texts("outside").stream().map(TypeName::new).toList(),
                tree.number("withoutSource"),
                ofModules(tree));
    }

    private static ModulesSeen ofModules(JsonEntries coverage) {
        SortedMap<ModuleUse, Integer> uses = new TreeMap<>();
        JsonEntries allowed = coverage.tree("allowed");
        allowed.entries().keySet().stream()
                .map(String::valueOf)
                .forEach(use -> uses.put(use(use), allowed.number(use)));
        return new ModulesSeen(counts(coverage.tree("ofModules")), uses, counts(coverage.tree("locked")));
    }

    private static SortedMap<ModuleName, Integer> counts(JsonEntries byName) {
        SortedMap<ModuleName, Integer> counts = new TreeMap<>();
        byName.entries().keySet().stream()
                .map(String::valueOf)
                .forEach(module -> counts.put(module(module), byName.number(module)));
        return counts;
    }

    private static ModuleName module(String name) {
        if (!ModuleName.isValid(name)) {
            throw new DamagedException(name);
        }
        return new ModuleName(name);
    }

    private static String text(ModuleUse use) {
        return use.user() + USES + use.used();
    }

    private static SortedSet<ModuleUse> uses(Collection<String> texts) {
        return texts.stream().map(ResultFile::use).collect(Collectors.toCollection(TreeSet::new));
    }

    private static ModuleUse use(String text) {
        String[] modules = text.split(USES, -1);
        if (modules.length != 2) {
            throw new DamagedException("requires");
        }
        return new ModuleUse(module(modules[0]), module(modules[1]));
    }

    private static SortedMap<String, List<String>> texts(SortedMap<String, SortedSet<Identity>> exceptions) {
        SortedMap<String, List<String>> texts = new TreeMap<>();
        exceptions.forEach((place, excused) ->
                texts.put(place, excused.stream().map(Identity::text).toList()));
        return texts;
    }

    private static SortedMap<String, SortedSet<Identity>> identities(Map<String, List<String>> exceptions) {
        SortedMap<String, SortedSet<Identity>> identities = new TreeMap<>();
        exceptions.forEach((place, texts) -> identities.put(
                place, texts.stream().map(Identity::parse).collect(Collectors.toCollection(TreeSet::new))));
        return identities;
    }
}
