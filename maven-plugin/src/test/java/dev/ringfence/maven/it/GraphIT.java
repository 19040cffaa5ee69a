package dev.ringfence.maven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Modules of all projects are drawn, or the part of them that is asked for. */
@TestInstance(Lifecycle.PER_METHOD)
class GraphIT {

    private final SampleCopy reactor = Sample.named("reactor").copy();

    @AfterEach
    void delete() {
        reactor.close();
    }

    @Test
    void all_modules_are_drawn_in_each_format() {
        BuildRun run = reactor.run("process-classes", "ringfence:graph");

        assertThat(run.exitCode()).as(run::output).isZero();
        assertThat(run.output())
                .contains("[INFO] 3 modules, 1 use of a module by another, 1 with debt")
                .contains("target/ringfence/graph.svg");
        assertThat(reactor.read("target/ringfence/graph.svg")).contains("<title>billing -&gt; orders: 1 known");
        assertThat(reactor.read("target/ringfence/graph.mmd")).contains("1 known");
        assertThat(reactor.read("target/ringfence/graph.puml")).contains("1 known");
        assertThat(reactor.read("target/ringfence/graph.dot")).contains("\"billing\" -> \"orders\"");
    }

    @Test
    void a_part_is_drawn_where_it_is_named_and_a_wrong_name_is_told() {
        reactor.run("process-classes");

        BuildRun part = reactor.run("ringfence:graph", "-Dringfence.module=orders");
        assertThat(part.exitCode()).as(part::output).isZero();
        assertThat(reactor.read("target/ringfence/graph.dot"))
                .contains("billing")
                .doesNotContain("reporting");

        BuildRun way = reactor.run("ringfence:graph", "-Dringfence.from=orders", "-Dringfence.to=billing");
        assertThat(way.exitCode()).as(way::output).isZero();
        assertThat(reactor.read("target/ringfence/graph.dot")).doesNotContain("->");

        for (List<String> wrong : List.of(
                List.of("-Dringfence.module=order", "could not run: the map has no module order; it has "),
                List.of("-Dringfence.from=orders", "could not run: a way has two ends; name both: "))) {
            BuildRun run = reactor.run("ringfence:graph", wrong.get(0));

            assertThat(run.exitCode()).as(run::output).isEqualTo(1);
            assertThat(run.output()).contains(wrong.get(1));
        }
    }
}
