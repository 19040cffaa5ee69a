package dev.ringfence.maven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What a check loads where nothing has changed since the last one: each class costs the start of every build. Maven loads
 * the class of each goal, and with that of {@code site} what a report of a site is.
 */
class LoadedClassesIT {

    private static final int MOST_CLASSES = 680;
    private static final Path EXPECTED =
            Path.of("src/test/resources/dev/ringfence/maven/it/loaded-where-nothing-changed.txt");
    private static final Pattern LOADED = Pattern.compile(
            "\\[class,load\\s*] ([\\w.$]+)\\.[\\w$]+ source: file:(\\S+/)([^/\\s]+?)-\\d[^/\\s]*\\.jar");

    /** A class of a package that a jar brings. */
    private record Loaded(String jar, String packageName) {

        static Loaded of(MatchResult line) {
            return new Loaded(line.group(3), line.group(1));
        }

        String line() {
            return jar + ": " + packageName;
        }
    }

    @Test
    void where_nothing_changed_neither_archunit_nor_javaparser_nor_jgit_nor_graphs_are_loaded() {
        try (SampleCopy project = Sample.named("pass-known-violation").copy()) {
            assertThat(project.run("process-classes").exitCode()).isZero();
            assertThat(project.run("ringfence:check").exitCode()).isZero();

            BuildRun unchanged = project.build().runShowingClasses("ringfence:check");

            assertThat(unchanged.exitCode()).as(unchanged::output).isZero();
            List<Loaded> loaded = ofThePlugin(unchanged);
            new ExpectedLines(EXPECTED)
                    .compareWith(loaded.stream()
                            .map(Loaded::line)
                            .distinct()
                            .sorted()
                            .toList());
            assertThat(loaded).as("classes that are loaded").hasSizeLessThan(MOST_CLASSES);
        }
    }

    @Test
    void what_is_new_is_asked_of_both_engines() {
        try (SampleCopy project = Sample.named("fail-new-dependency").copy()) {
            BuildRun broken = project.build().runShowingClasses("process-classes");

            assertThat(ofThePlugin(broken).stream().map(Loaded::jar).collect(Collectors.toSet()))
                    .contains("archunit", "javaparser-core");
        }
    }

    /** Maven's own jars lie elsewhere than in the repository. */
    private static List<Loaded> ofThePlugin(BuildRun run) {
        String repository = InnerRepository.folder().toUri().getPath();
        return LOADED.matcher(run.output())
                .results()
                .filter(line -> line.group(2).startsWith(repository))
                .map(Loaded::of)
                .toList();
    }
}
