package dev.ringfence.maven.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** Every sample, and every project of the tests that is named like one, ends as its name says and prints what its expected.txt says. */
class SamplesIT {

    /** What a sample's name begins with, and the exit code that it promises. */
    private static final Map<String, Integer> PROMISES = Map.of("pass-", 0, "shop", 0, "fail-", 1, "error-", 1);

    @Test
    void every_outcome_has_a_sample() {
        assertThat(PROMISES.keySet())
                .allMatch(prefix -> samples().anyMatch(sample -> sample.name().startsWith(prefix)));
    }

    @TestFactory
    Stream<DynamicTest> a_sample_ends_and_speaks_as_it_promises() {
        return samples().map(sample -> dynamicTest(sample.name(), () -> keepsItsPromise(sample, MavenBuild::run)));
    }

    @TestFactory
    @DisabledIfSystemProperty(named = "ringfence.accept", matches = "true", disabledReason = "the current Maven writes")
    Stream<DynamicTest> every_maven_says_the_same_in_a_process_of_its_own() {
        return onEveryMaven("fail-");
    }

    @Tag("long")
    @TestFactory
    @DisabledIfSystemProperty(named = "ringfence.accept", matches = "true", disabledReason = "the current Maven writes")
    Stream<DynamicTest> every_maven_says_the_same_of_every_other_outcome() {
        return onEveryMaven("pass-", "error-", "shop-reactor");
    }

    /** One sample of an outcome is enough: what differs between Mavens is how they call the plugin. */
    private static Stream<DynamicTest> onEveryMaven(String... outcomes) {
        return Stream.of(outcomes)
                .flatMap(prefix -> samples()
                        .filter(sample -> sample.name().startsWith(prefix))
                        .limit(1))
                .flatMap(sample -> Stream.of(MavenVersion.values())
                        .map(version -> dynamicTest(
                                sample + " on " + version,
                                () -> keepsItsPromise(
                                        sample, build -> build.with(version).run()))));
    }

    private static void keepsItsPromise(Sample sample, Function<MavenBuild, BuildRun> build) {
        assertThat(sample.pom())
                .as("%s has expected lines and no project", sample)
                .exists();
        try (SampleCopy copy = sample.copy()) {
            FolderContent before = copy.content();

            BuildRun run = build.apply(copy.build());

            assertThat(run.exitCode()).as("%s: %s", sample, run).isEqualTo(promised(sample));
            sample.expected().compareWith(run.ringfenceLines());
            assertThat(copy.content().changedSince(before))
                    .as("files that the build of %s wrote outside target/", sample)
                    .isEmpty();
        }
    }

    private static int promised(Sample sample) {
        List<Integer> promised = promises(sample).toList();
        assertThat(promised)
                .as("%s: a sample's name begins with one of %s", sample, PROMISES.keySet())
                .hasSize(1);
        return promised.get(0);
    }

    private static Stream<Sample> samples() {
        return Sample.all()
                .filter(sample -> sample.teaches()
                        || sample.expected().exist()
                        || promises(sample).findAny().isPresent());
    }

    private static Stream<Integer> promises(Sample sample) {
        return PROMISES.entrySet().stream()
                .filter(promise -> sample.name().startsWith(promise.getKey()))
                .map(Map.Entry::getValue);
    }
}
