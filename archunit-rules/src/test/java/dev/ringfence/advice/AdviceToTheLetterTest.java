package dev.ringfence.advice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.advice.rules.Advisor;
import dev.ringfence.map.TypeName;
import dev.ringfence.map.edit.MapEdit;
import dev.ringfence.map.edit.MapSource;
import dev.ringfence.verdict.Findings;
import dev.ringfence.verdict.JudgedViolation;
import dev.ringfence.verdict.Stale;
import dev.ringfence.violation.Identity;
import dev.ringfence.world.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each way out with an edit or a command is followed to the letter: the finding is gone, and nothing else is there. */
class AdviceToTheLetterTest {

    private static final Commands COMMANDS = new Commands(
            "mvn ringfence:baseline", "mvn ringfence:freeze", "mvn ringfence:check", "mvn ringfence:explain", false);

    @TempDir
    private Path folder;

    private final Map<WayOut.Kind, Integer> followed = new TreeMap<>();

    @Test
    void each_advice_on_random_projects_mends_what_it_says_and_breaks_nothing() {
        follow(1, 8);

        assertThat(followed).containsKeys(WayOut.Kind.REQUIRES, WayOut.Kind.EXCEPTION, WayOut.Kind.BASELINE);
    }

    @Test
    @Tag("long")
    void each_advice_on_many_more_random_projects_does_so_too() {
        follow(1, 200);

        assertThat(followed)
                .containsKeys(
                        WayOut.Kind.REQUIRES,
                        WayOut.Kind.EXPORTS,
                        WayOut.Kind.INTERNALS,
                        WayOut.Kind.EXCEPTION,
                        WayOut.Kind.IGNORE,
                        WayOut.Kind.MOVE,
                        WayOut.Kind.BASELINE);
    }

    /** The samples are whole projects of one module; reactors, and one whose map is no map, are left out. */
    @Test
    void each_advice_on_every_sample_that_fails_does_so_too() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> samples = Files.list(Path.of("..", "samples"))) {
            for (Path sample : samples.sorted().toList()) {
                String name = sample.getFileName().toString();
                if (name.startsWith("fail-")) {
                    Findings before = follow(sample, folder.resolve(name));
                    before.violations().stream()
                            .filter(JudgedViolation::isNew)
                            .map(violation -> name + " " + violation.rule().id())
                            .forEach(found::add);
                }
            }
        }

        assertThat(found)
                .contains(
                        "fail-closed-module closed-module",
                        "fail-extracted-module extracted-module",
                        "fail-forbidden-library forbidden-dependency",
                        "fail-internal-access internal-access",
                        "fail-layer-order layer-order",
                        "fail-new-dependency undeclared-dependency",
                        "fail-undeclared-dependency undeclared-dependency",
                        "fail-unmapped-class unmapped-class");
        assertThat(followed)
                .containsKeys(WayOut.Kind.REQUIRES, WayOut.Kind.EXCEPTION, WayOut.Kind.BASELINE, WayOut.Kind.INTERNALS);
    }

    private Findings follow(Path sample, Path copy) throws IOException {
        try (Stream<Path> files = Files.walk(sample)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!sample.relativize(file).startsWith("target")) {
                    Path to = copy.resolve(sample.relativize(file).toString());
                    Files.createDirectories(to.getParent());
                    Files.copy(file, to);
                }
            }
        }
        World world = World.in(copy).wholeMap(Files.readString(copy.resolve("module-map.yaml")));
        Findings before = world.judgedInWholeView();
        followEach(world, before, copy.getFileName().toString() + "\n");
        return before;
    }

    private void follow(long first, int many) {
        for (long seed = first; seed < first + many; seed++) {
            World world = RandomSituations.of(seed, folder.resolve("s" + seed));
            Findings before = world.judgedInWholeView();
            if (!before.keepFromJudging()) {
                followEach(world, before, "seed " + seed + "\n" + world.mapText());
            }
        }
    }

    private void followEach(World world, Findings before, String shown) {
        Advisor advisor = new Advisor(
                world.judgeOfMap(),
                COMMANDS,
                Optional.of(new MapAtHand(
                        new MapSource("module-map.yaml", world.mapText(), world.mapFiles()), world.today())),
                before.violations(),
                world.around());
        List<JudgedViolation> fresh =
                before.violations().stream().filter(JudgedViolation::isNew).toList();
        for (ViolationGroup group : ViolationGroup.of(fresh, world.judgeOfMap())) {
            for (WayOut way : advisor.on(group).waysOut()) {
                boolean isToTheLetter = !way.edits().isEmpty() || way.kind() == WayOut.Kind.BASELINE;
                if (way.isPossible() && isToTheLetter && way.kind() != WayOut.Kind.STATE) {
                    follow(way, group, world, before, shown + group.ends().modules() + " " + group.rule() + "\n" + way);
                    followed.merge(way.kind(), 1, Integer::sum);
                }
                if (way.isPossible()
                        && way.text().startsWith("move ")
                        && group.origins().size() == 1
                        && namesInFull(world)) {
                    followMove(way, group, world, before, shown + group.ends().modules() + "\n" + way);
                    followed.merge(way.kind(), 1, Integer::sum);
                }
            }
        }
    }

    private static void follow(WayOut way, ViolationGroup group, World world, Findings before, String shown) {
        String map = world.mapText();
        Map<Path, String> ledgers = ledgers(world);
        try {
            world.wholeMap(edited(map, way.edits()));
            way.command().ifPresent(unused -> world.record());
            Findings after = world.judgedInWholeView();

            assertThat(after.problems()).as(shown).noneMatch(problem -> problem.isError());
            Set<Identity> fresh = fresh(after);
            assertThat(fresh).as("mended: %s", shown).doesNotContainAnyElementsOf(identities(group));
            fresh.removeAll(fresh(before));
            fresh.removeIf(identity -> isForetold(identity, way, group));
            assertThat(fresh).as("new: %s", shown).isEmpty();
            assertThat(stale(after, way)).as("stale: %s", shown).isSubsetOf(stale(before, way));
        } finally {
            world.wholeMap(map);
            restore(ledgers);
        }
    }

    /** Moves the type beside what it uses, and lets everybody name it by its new name. */
    private static void followMove(WayOut way, ViolationGroup group, World world, Findings before, String shown) {
        Path sources = world.code().roots().sources().get(0).folder();
        Map<Path, String> texts = texts(sources);
        Map<Path, String> ledgers = ledgers(world);
        TypeName type = group.origins().get(0);
        String there = group.targets().get(0).packageName();
        try {
            texts.forEach((path, text) -> rewrite(path, moved(text, type, there)));
            Path from = sources.resolve(type.qualified().replace('.', '/') + ".java");
            String text = moved(Objects.requireNonNull(texts.get(from)), type, there);
            delete(from);
            rewrite(
                    sources.resolve(there.replace('.', '/')).resolve(type.simpleName() + ".java"),
                    text.replaceFirst("package [^;]*;", "package " + there + ";"));
            world.changed();
            way.command().ifPresent(unused -> world.record());
            Findings after = world.judgedInWholeView();

            assertThat(after.problems()).as(shown).noneMatch(problem -> problem.isError());
            Set<Identity> fresh = fresh(after);
            assertThat(fresh).as("mended: %s", shown).doesNotContainAnyElementsOf(identities(group));
            fresh.removeAll(fresh(before));
            assertThat(fresh).as("new: %s", shown).isEmpty();
            assertThat(after.stale())
                    .as("stale: %s", shown)
                    .noneMatch(stale -> stale.kind() == Stale.Kind.BASELINE && !wasStale(before, stale));
        } finally {
            texts(sources).keySet().forEach(AdviceToTheLetterTest::delete);
            texts.forEach(AdviceToTheLetterTest::rewrite);
            restore(ledgers);
            world.changed();
        }
    }

    private static boolean wasStale(Findings before, Stale line) {
        return before.stale().stream()
                .anyMatch(stale -> stale.file().equals(line.file()) && stale.line() == line.line());
    }

    /** A text that imports nothing names each type in full, so that a new name can be written everywhere. */
    private static boolean namesInFull(World world) {
        return texts(world.code().roots().sources().get(0).folder()).values().stream()
                .noneMatch(text -> text.contains("import "));
    }

    private static String moved(String text, TypeName type, String there) {
        return text.replaceAll("\\b" + type.qualified().replace(".", "\\.") + "\\b", there + "." + type.simpleName());
    }

    private static Map<Path, String> texts(Path sources) {
        Map<Path, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(file, Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static void rewrite(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a module claims more, its rules hold there; a warning of a cycle is told with the edit. */
    private static boolean isForetold(Identity identity, WayOut way, ViolationGroup group) {
        if (identity instanceof Identity.OfCycle) {
            return way.text().contains("a warning, since it makes a cycle");
        }
        return way.kind() == WayOut.Kind.CLAIM
                && identity instanceof Identity.OfEdge edge
                && (group.origins().contains(edge.edge().from())
                        || group.origins().contains(edge.edge().to()));
    }

    private static List<Identity> identities(ViolationGroup group) {
        return group.violations().stream().map(JudgedViolation::identity).toList();
    }

    private static Set<Identity> fresh(Findings findings) {
        return findings.violations().stream()
                .filter(JudgedViolation::isNew)
                .map(JudgedViolation::identity)
                .collect(Collectors.toSet());
    }

    private static Set<String> stale(Findings findings, WayOut way) {
        boolean tellsOfExceptions = way.text().contains("delete the exception");
        return findings.stale().stream()
                .filter(stale -> !(tellsOfExceptions && stale.kind() == Stale.Kind.EXCEPTION))
                .map(stale -> stale.kind() + " " + stale.text())
                .collect(Collectors.toSet());
    }

    private static String edited(String map, List<MapEdit> edits) {
        List<String> lines = map.lines().toList();
        for (MapEdit edit : edits) {
            int end = edit.line() - 1 + edit.removed().size();
            assertThat(lines.subList(edit.line() - 1, end)).isEqualTo(edit.removed());
            List<String> then = new ArrayList<>(lines.subList(0, edit.line() - 1));
            then.addAll(edit.added());
            then.addAll(lines.subList(end, lines.size()));
            lines = then;
        }
        return String.join("\n", lines) + "\n";
    }

    private static Map<Path, String> ledgers(World world) {
        Map<Path, String> found = new TreeMap<>();
        Path ringfence = world.code().ringfenceFolder();
        found.put(ringfence, "");
        if (!Files.isDirectory(ringfence)) {
            return found;
        }
        try (Stream<Path> files = Files.list(ringfence)) {
            for (Path file : files.toList()) {
                found.put(file, Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static void restore(Map<Path, String> ledgers) {
        Path ringfence = ledgers.keySet().stream()
                .min(Comparator.comparing(Path::getNameCount))
                .orElseThrow();
        if (!Files.isDirectory(ringfence)) {
            return;
        }
        try (Stream<Path> files = Files.list(ringfence)) {
            for (Path file : files.toList()) {
                if (ledgers.containsKey(file)) {
                    Files.writeString(file, ledgers.get(file));
                } else {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
