package dev.ringfence.maven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Class files that Micronaut's processor writes without a source, and code that AspectJ weaves into others. */
@Tag("long")
@TestInstance(Lifecycle.PER_METHOD)
class MadeByPluginsIT {

    private static final Pattern ADVICE = Pattern.compile("`(ignore: \\[\\{types: \\[.*?}])`");

    private final SampleCopy project = Sample.named("made-by-plugins").copy();

    @AfterEach
    void delete() {
        project.close();
    }

    @Test
    void what_a_processor_writes_is_refused_until_the_entry_that_the_message_shows_is_in_the_map() {
        BuildRun compiled = project.run("compile", "-pl", "in-micronaut");
        BuildRun freeze = project.run("ringfence:freeze", "-pl", "in-micronaut");
        BuildRun recorded = project.run("ringfence:baseline", "-pl", "in-micronaut");
        Matcher advice = ADVICE.matcher(recorded.output());

        assertThat(compiled.exitCode()).as(compiled::output).isZero();
        assertThat(freeze.exitCode()).as(freeze::output).isEqualTo(1);
        assertThat(freeze.output()).contains("com.acme.micronaut.a.$Prices$Definition belongs to a, which is frozen");
        assertThat(recorded.exitCode()).as(recorded::output).isEqualTo(1);
        assertThat(recorded.output()).contains("com.acme.micronaut.b.$Shop$Definition breaks undeclared-dependency");
        assertThat(advice.find()).as(recorded::output).isTrue();

        project.edit("module-map.yaml", "modules:", advice.group(1) + "\nmodules:");
        BuildRun again = project.run("ringfence:freeze", "-pl", "in-micronaut");
        BuildRun debt = project.run("ringfence:baseline", "-pl", "in-micronaut");
        BuildRun bound = project.run("process-classes", "-pl", "in-micronaut");
        BuildRun alone = project.run("ringfence:check", "-pl", "in-micronaut");

        assertThat(again.exitCode()).as(again::output).isZero();
        assertThat(debt.exitCode()).as(debt::output).isZero();
        assertThat(project.read("in-micronaut/ringfence/b.baseline")).isEqualTo("""
                # ringfence-baseline/1, written by: mvn ringfence:baseline
                com.acme.micronaut.b.Shop -> com.acme.micronaut.a.Prices
                """);
        assertThat(bound.exitCode()).as(bound::output).isZero();
        assertThat(bound.output()).contains("kept: 4 classes, 2 modules").contains("2 ignored");
        assertThat(alone.ringfenceLines()).isEqualTo(bound.ringfenceLines());
    }

    @Test
    void what_an_aspect_brings_into_a_class_is_a_use_of_both() {
        BuildRun compiled = project.run("compile", "-pl", "in-aspectj");
        BuildRun freeze = project.run("ringfence:freeze", "-pl", "in-aspectj");
        BuildRun recorded = project.run("ringfence:baseline", "-pl", "in-aspectj");
        BuildRun bound = project.run("process-classes", "-pl", "in-aspectj");
        BuildRun alone = project.run("ringfence:check", "-pl", "in-aspectj");
        project.edit("module-map.yaml", "packages: [.b]", "packages: [.b]\n    state: frozen");
        BuildRun aspect = project.run("ringfence:freeze", "-pl", "in-aspectj");

        assertThat(compiled.exitCode()).as(compiled::output).isZero();
        assertThat(freeze.exitCode()).as(freeze::output).isZero();
        assertThat(recorded.exitCode()).as(recorded::output).isZero();
        assertThat(project.read("in-aspectj/ringfence/b.baseline")).isEqualTo("""
                # ringfence-baseline/1, written by: mvn ringfence:baseline
                com.acme.aspectj.b.Counting -> com.acme.aspectj.a.Prices
                com.acme.aspectj.b.Shop -> com.acme.aspectj.a.Prices
                """);
        assertThat(bound.exitCode()).as(bound::output).isZero();
        assertThat(bound.output()).contains("kept: 3 classes, 2 modules, 100 % mapped, 2 known, 0 new, 0 stale");
        assertThat(alone.ringfenceLines()).isEqualTo(bound.ringfenceLines());
        assertThat(aspect.exitCode()).as(aspect::output).isEqualTo(1);
        assertThat(aspect.output())
                .contains(
                        "com.acme.aspectj.b.Counting belongs to b, which is frozen, and nobody here can read Counting.aj");
    }
}
