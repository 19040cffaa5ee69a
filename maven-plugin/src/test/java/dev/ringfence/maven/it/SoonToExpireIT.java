package dev.ringfence.maven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** An exception that is soon over is told of once a build, by the last project, and breaks nothing. */
@TestInstance(Lifecycle.PER_METHOD)
class SoonToExpireIT {

    private static final String WARNING = "this exception ends in ";

    private final SampleCopy reactor = Sample.named("reactor").copy();

    @BeforeEach
    void except() {
        LocalDate soon = LocalDate.now(Clock.systemUTC()).plusDays(20);
        reactor.delete("billing/ringfence/billing.baseline");
        reactor.write(
                "module-map.yaml",
                reactor.read("module-map.yaml")
                        + "exceptions:\n  - {from: billing, to: com.acme.shop.orders.OrderLine, because: ORD-1, owner: \"@acme/billing\", until: "
                        + soon + "}\n");
    }

    @AfterEach
    void delete() {
        reactor.close();
    }

    private static List<String> warnings(BuildRun run) {
        return run.output().lines().filter(line -> line.contains(WARNING)).toList();
    }

    @Test
    void a_whole_build_says_so_once_with_its_owner_and_the_ways_out_and_is_kept() {
        BuildRun run = reactor.run("process-classes");

        assertThat(run.exitCode()).as(run::output).isZero();
        assertThat(warnings(run))
                .singleElement()
                .asString()
                .matches(
                        "\\[WARNING] module-map.yaml:16:5: this exception ends in (19|20) days, its last day is "
                                + "\\d{4}-\\d\\d-\\d\\d: billing -> com.acme.shop.orders.OrderLine, owner @acme/billing, because: ORD-1");
        assertThat(run.output())
                .contains("[WARNING]     Mend the one under it:"
                        + " com.acme.shop.billing.Invoice -> com.acme.shop.orders.OrderLine;"
                        + " or write a later `until`, if @acme/billing agrees.");
        assertThat(reactor.read("reporting/target/ringfence/report.json"))
                .contains("\"severity\" : \"warning\"", WARNING);
        assertThat(reactor.read("billing/target/ringfence/report.json")).doesNotContain(WARNING);
    }

    @Test
    void a_part_of_the_build_says_so_where_its_own_edges_need_the_exception() {
        BuildRun with = reactor.run("process-classes", "-pl", "orders,billing");
        reactor.delete("billing/target").delete("orders/target");
        BuildRun without = reactor.run("process-classes", "-pl", "reporting");

        assertThat(with.exitCode()).as(with::output).isZero();
        assertThat(warnings(with)).hasSize(1);
        assertThat(without.exitCode()).as(without::output).isZero();
        assertThat(warnings(without)).isEmpty();
    }
}
