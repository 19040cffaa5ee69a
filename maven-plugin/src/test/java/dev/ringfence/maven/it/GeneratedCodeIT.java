package dev.ringfence.maven.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Code that is not there before its turn comes, or that nobody compiles. */
@TestInstance(Lifecycle.PER_METHOD)
class GeneratedCodeIT {

    private final SampleCopy reactor = Sample.named("reactor").copy();

    @AfterEach
    void delete() {
        reactor.close();
    }

    @Test
    void a_project_whose_code_is_generated_when_its_turn_comes_is_waited_for() {
        String source = reactor.read("reporting/src/main/java/com/acme/shop/reporting/Report.java");
        reactor.delete("reporting/src/main/java");
        reactor.write("reporting/src/generated/com/acme/shop/reporting/Report.java", source);
        reactor.edit("reporting/pom.xml", "</project>", """
                  <build>
                    <resources>
                      <resource>
                        <directory>src/generated</directory>
                        <targetPath>${project.basedir}/src/main/java</targetPath>
                      </resource>
                    </resources>
                  </build>
                </project>
                """);

        BuildRun run = reactor.run("process-classes");

        assertThat(run.exitCode()).as(run::output).isZero();
        assertThat(run.ringfenceLines())
                .contains(
                        "--- check @ reporting",
                        "[INFO] kept: 1 class, 1 module, 100 % mapped, 0 known, 0 new, 0 stale")
                .noneMatch(line -> line.contains("partial view"));
    }

    @Test
    void generated_sources_that_nobody_compiles_need_no_class() {
        reactor.run("process-classes");
        reactor.write(
                "orders/target/generated-sources/openapi/src/test/java/com/acme/shop/orders/OrderTest.java",
                "package com.acme.shop.orders;\n\nclass OrderTest {}\n");

        BuildRun run = reactor.run("ringfence:check");

        assertThat(run.exitCode()).as(run::output).isZero();
    }

    @Test
    void lines_of_code_that_is_gone_altogether_are_stale() {
        reactor.run("process-classes");
        reactor.delete("billing/src/main/java");
        reactor.delete("billing/target");

        BuildRun checked = reactor.run("ringfence:check", "-pl", ":billing");
        BuildRun pruned = reactor.run("ringfence:baseline", "-pl", ":billing");

        assertThat(checked.exitCode()).as(checked::output).isEqualTo(1);
        assertThat(checked.output()).contains("the type is gone");
        assertThat(pruned.exitCode()).as(pruned::output).isZero();
        assertThat(reactor.read("billing/ringfence/billing.baseline"))
                .isEqualTo("# ringfence-baseline/1, written by: mvn ringfence:baseline\n");
    }
}
