package dev.ringfence.maven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Builds that are killed while they write: each file is as it was or as it should be, and the next run makes all of it right.
 *
 * <p>The project has so many baselines and locks that a kill meets the middle of the writing.
 */
class KillsIT {

    private static final int MODULES = 120;
    private static final int FROZEN = 40;
    private static final long SEED = 4;

    @Test
    @Tag("long")
    void a_hundred_kills_lose_nothing_and_half_of_them_meet_the_middle_of_the_writing() throws Exception {
        kill(100, 50);
    }

    @Test
    void two_builds_at_once_record_what_one_would() throws Exception {
        try (SampleCopy project = project()) {
            Scene scene = new Scene(project, "ringfence:baseline");
            scene.reset();
            Process one = project.build().start("ringfence:baseline");
            Process other = project.build().start("ringfence:baseline");

            assertThat(one.waitFor()).isZero();
            assertThat(other.waitFor()).isZero();
            assertThat(scene.now()).isEqualTo(scene.after);
        }
    }

    private static void kill(int times, int least) throws Exception {
        Random random = new Random(SEED);
        int inTheMiddle = 0;
        try (SampleCopy project = project()) {
            List<Scene> scenes =
                    List.of(new Scene(project, "ringfence:baseline"), new Scene(project, "ringfence:freeze"));
            for (int i = 0; i < times; i++) {
                inTheMiddle += scenes.get(i % 2).isKilledInTheMiddle(random) ? 1 : 0;
            }
        }
        assertThat(inTheMiddle).as("kills in the middle of the writing").isGreaterThanOrEqualTo(least);
    }

    /** A goal, the files before it, and the files after it. */
    private static final class Scene {

        private final SampleCopy project;
        private final String goal;
        private final SortedMap<String, String> before;
        private final SortedMap<String, String> after;

        Scene(SampleCopy project, String goal) {
            this.project = project;
            this.goal = goal;
            this.before = read(project.folder().resolve("before"));
            reset();
            BuildRun run = project.run(goal);
            assertThat(run.exitCode()).as(run::output).isZero();
            this.after = now();
            assertThat(after).isNotEqualTo(before);
        }

        /** Puts the files back, and takes away what was not there. */
        void reset() {
            project.delete("ringfence");
            before.forEach((name, text) -> project.write("ringfence/" + name, text));
        }

        boolean isKilledInTheMiddle(Random random) throws IOException, InterruptedException {
            reset();
            Process build = project.build().start(goal);
            if (random.nextInt(4) > 0) {
                awaitFirstWrite(build);
                TimeUnit.MILLISECONDS.sleep(random.nextInt(40));
            } else {
                build.waitFor(random.nextInt(3_000), TimeUnit.MILLISECONDS);
            }
            build.destroyForcibly().waitFor();
            SortedMap<String, String> killed = now();
            killed.forEach((name, text) -> {
                if (!name.startsWith(".")) {
                    assertThat(text).as(name).isIn(before.get(name), after.get(name));
                }
            });
            assertThat(killed.keySet()).containsAll(before.keySet());

            BuildRun next = project.run(goal);
            assertThat(next.exitCode()).as(next::output).isZero();
            SortedMap<String, String> mended = now();
            mended.keySet().removeIf(name -> name.startsWith("."));
            assertThat(mended).isEqualTo(after);
            return !killed.equals(before) && !killed.equals(after);
        }

        private void awaitFirstWrite(Process build) throws IOException, InterruptedException {
            while (build.isAlive() && isUntouched()) {
                TimeUnit.MILLISECONDS.sleep(1);
            }
        }

        /** The files are written in the order of their names. */
        private boolean isUntouched() throws IOException {
            String first = before.keySet().stream()
                    .filter(name -> !Objects.equals(before.get(name), after.get(name)))
                    .findFirst()
                    .orElseThrow();
            Path file = project.folder().resolve("ringfence").resolve(first);
            return Files.size(file) == Objects.requireNonNull(before.get(first)).length();
        }

        SortedMap<String, String> now() {
            return read(project.folder().resolve("ringfence"));
        }
    }

    private static SortedMap<String, String> read(Path folder) {
        SortedMap<String, String> files = new TreeMap<>();
        try (var list = Files.list(folder)) {
            for (Path file : list.toList()) {
                files.put(Objects.requireNonNull(file.getFileName()).toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** Modules each of which has a line that nothing needs, and of which some are frozen, with lines that stand twice. */
    private static SampleCopy project() {
        SampleCopy project = Sample.named("pass-known-violation").copy();
        StringBuilder map = new StringBuilder("version: 1\nroot: com.acme\npolicy: {stale: warn}\nmodules:\n");
        map.append("  core: {packages: [.core]}\n");
        project.delete("src")
                .delete("ringfence")
                .write("src/main/java/com/acme/core/Core.java", "package com.acme.core;\n\npublic class Core {}\n");
        for (String name : names()) {
            map.append("  ").append(name).append(": {packages: [.").append(name).append("]");
            map.append(isFrozen(name) ? ", state: frozen}\n" : "}\n");
            project.write(
                    "src/main/java/com/acme/" + name + "/User.java",
                    "package com.acme." + name + ";\n\nclass User {\n    com.acme.core.Core core;\n}\n");
        }
        project.write("module-map.yaml", map.toString());
        BuildRun recorded = project.run("compile", "ringfence:baseline", "ringfence:freeze");
        assertThat(recorded.exitCode()).as(recorded::output).isZero();
        read(project.folder().resolve("ringfence"))
                .forEach((name, text) -> project.write("before/" + name, withMore(name, text)));
        return project;
    }

    private static String withMore(String name, String text) {
        if (name.endsWith(".baseline")) {
            return text + "com.acme.gone.Gone -> com.acme.core.Core\n";
        }
        return name.endsWith(".lock") ? text + new ArrayList<>(text.lines().toList()).get(1) + "\n" : text;
    }

    private static List<String> names() {
        return IntStream.range(0, MODULES).mapToObj(i -> "m" + (100 + i)).toList();
    }

    private static boolean isFrozen(String name) {
        return Integer.parseInt(name.substring(1)) < 100 + FROZEN;
    }
}
