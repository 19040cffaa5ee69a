package dev.ringfence.advice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.verdict.Findings;
import dev.ringfence.verdict.JudgedViolation;
import dev.ringfence.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each way out that can be gone is gone to the letter: the finding is gone, and nothing else is there. */
class AdviceToTheLetterTest {

    @TempDir
    private Path folder;

    private final ToTheLetter followed = new ToTheLetter();

    @Test
    void each_advice_on_random_projects_mends_what_it_says_and_breaks_nothing() {
        projects(1, 8);

        assertThat(followed.kinds())
                .contains(WayOut.Kind.REQUIRES, WayOut.Kind.EXCEPTION, WayOut.Kind.BASELINE, WayOut.Kind.USE_ALLOWED);
    }

    @Test
    @Tag("long")
    void each_advice_on_many_more_random_projects_does_so_too() {
        projects(1, 200);

        assertThat(followed.kinds())
                .contains(
                        WayOut.Kind.REQUIRES,
                        WayOut.Kind.EXPORTS,
                        WayOut.Kind.INTERNALS,
                        WayOut.Kind.EXCEPTION,
                        WayOut.Kind.CLAIM,
                        WayOut.Kind.IGNORE,
                        WayOut.Kind.MOVE,
                        WayOut.Kind.DELETE,
                        WayOut.Kind.DO_WITHOUT,
                        WayOut.Kind.USE_ALLOWED,
                        WayOut.Kind.STATE,
                        WayOut.Kind.BASELINE);
    }

    @Test
    void each_advice_in_a_build_of_two_projects_does_so_too() {
        builds(1, 6);

        assertThat(followed.kinds()).contains(WayOut.Kind.REQUIRES, WayOut.Kind.EXCEPTION, WayOut.Kind.BASELINE);
    }

    @Test
    @Tag("long")
    void each_advice_in_many_more_builds_of_two_projects_does_so_too() {
        builds(1, 150);

        assertThat(followed.kinds())
                .contains(
                        WayOut.Kind.REQUIRES,
                        WayOut.Kind.EXPORTS,
                        WayOut.Kind.INTERNALS,
                        WayOut.Kind.EXCEPTION,
                        WayOut.Kind.IGNORE,
                        WayOut.Kind.BASELINE);
    }

    @Test
    void each_advice_on_frozen_code_that_somebody_edited_does_so_too() {
        edits(1, 10);

        assertThat(followed.kinds()).contains(WayOut.Kind.UNDO, WayOut.Kind.FREEZE);
    }

    @Test
    @Tag("long")
    void each_advice_on_much_more_frozen_code_does_so_too() {
        edits(1, 150);

        assertThat(followed.kinds()).contains(WayOut.Kind.UNDO, WayOut.Kind.FREEZE, WayOut.Kind.MOVE);
    }

    /** The samples are whole projects of one module; reactors, and one whose map is no map, are left out. */
    @Test
    void each_advice_on_every_sample_that_fails_does_so_too() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> samples = Files.list(Path.of("..", "samples"))) {
            for (Path sample : samples.sorted().toList()) {
                String name = sample.getFileName().toString();
                if (name.startsWith("fail-")) {
                    Findings before = sample(sample, folder.resolve(name));
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
                        "fail-foreign-key foreign-key",
                        "fail-foreign-table foreign-table",
                        "fail-forbidden-library forbidden-dependency",
                        "fail-internal-access internal-access",
                        "fail-layer-order layer-order",
                        "fail-new-dependency undeclared-dependency",
                        "fail-undeclared-dependency undeclared-dependency",
                        "fail-unmapped-class unmapped-class",
                        "fail-unowned-table unowned-table");
        assertThat(followed.kinds())
                .contains(WayOut.Kind.REQUIRES, WayOut.Kind.EXCEPTION, WayOut.Kind.BASELINE, WayOut.Kind.INTERNALS);
    }

    private Findings sample(Path sample, Path copy) throws IOException {
        try (Stream<Path> files = Files.walk(sample)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!sample.relativize(file).startsWith("target")) {
                    SmallBuild.write(copy.resolve(sample.relativize(file).toString()), Files.readString(file));
                }
            }
        }
        World world = World.in(copy).wholeMap(Files.readString(copy.resolve("module-map.yaml")));
        SmallBuild build = new SmallBuild(List.of(world));
        followed.each(build, copy.getFileName().toString());
        return build.judged().get(0);
    }

    private void projects(long first, int many) {
        for (long seed = first; seed < first + many; seed++) {
            follow(new SmallBuild(List.of(RandomSituations.of(seed, folder.resolve("s" + seed)))), seed);
        }
    }

    private void builds(long first, int many) {
        for (long seed = first; seed < first + many; seed++) {
            follow(new SmallBuild(RandomSituations.ofTwo(seed, folder.resolve("b" + seed))), seed);
        }
    }

    private void edits(long first, int many) {
        for (long seed = first; seed < first + many; seed++) {
            RandomSituations.Edited edited = RandomSituations.frozen(seed, folder.resolve("f" + seed));
            followed.each(
                    new SmallBuild(List.of(edited.world())),
                    "seed " + seed + "\n" + edited.world().mapText(),
                    edited.original());
        }
    }

    private void follow(SmallBuild build, long seed) {
        followed.each(build, "seed " + seed + "\n" + build.mapText());
    }
}
