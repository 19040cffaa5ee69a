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

    @Test
    void a_seam_lasts_from_its_first_day_to_its_demolition_and_an_old_commit_is_judged_as_on_its_day() {
        try (SampleCopy shop = Sample.named("pass-seam").copy()) {
            RealGit git = new RealGit(shop.folder());
            git.run("init", "-q");
            shop.write(".gitignore", "target/\n");
            commit(git, "a seam for ORD-1");
            git.run("tag", "seam");
            assertOn("2027-01-10", shop, 0, "seam orders-cutover until 2099-12-31: 2 uses, 2 flags");

            cutOver(shop);
            assertOn(
                    "2027-05-01",
                    shop,
                    0,
                    "[WARNING] module-map.yaml:19:3: seam orders-cutover: orders has left, and this is what is left of the"
                            + " move; a warning until 2099-12-31",
                    "[WARNING]   com.acme.gateway.OrdersFacade -> com.acme.orderclient.OrderClient",
                    "[WARNING]   flag monolith-order   deploy/kong.yaml:4",
                    "[WARNING]   flag use-new-orders   src/main/java/com/acme/gateway/OrdersFacade.java:4");
            commit(git, "orders has left");
            assertOn("2100-01-01", shop, 1, "[ERROR] seam orders-cutover  expired-seam, 3 new", "deploy/kong.yaml:4");

            demolish(shop);
            assertOn("2100-01-02", shop, 0, "[INFO] kept: 2 classes");
            commit(git, "the seam is gone");

            git.run("checkout", "-q", "seam");
            assertOn("2099-12-31", shop, 0, "this seam ends today, 2099-12-31: orders-cutover, owner @acme/orders");
            assertOn("2100-01-01", shop, 1, "[ERROR] seam orders-cutover  expired-seam, 4 new");

            BuildRun noDay = shop.run("process-classes", "-Dringfence.today=2027-1-10");
            assertThat(noDay.exitCode()).as(noDay::output).isEqualTo(1);
            assertThat(noDay.output())
                    .contains("could not run: ringfence.today is `2027-1-10`, which is no day; write year-month-day,"
                            + " such as -Dringfence.today=2027-03-31");
        }
    }

    private static void commit(RealGit git, String message) {
        git.run("add", "-A");
        git.run("commit", "-q", "-m", message);
    }

    private static void assertOn(String day, SampleCopy shop, int exitCode, String... told) {
        if (shop.has("target")) {
            shop.delete("target");
        }
        BuildRun run = shop.run("process-classes", "-Dringfence.today=" + day);
        assertThat(run.exitCode()).as(run::output).isEqualTo(exitCode);
        assertThat(run.output())
                .contains("judged as on " + day + ": ringfence.today is set")
                .contains(told);
    }

    private static void cutOver(SampleCopy shop) {
        shop.edit("module-map.yaml", "state: closed", "state: extracted")
                .delete("src/main/java/com/acme/orders")
                .write("src/main/java/com/acme/gateway/OrdersFacade.java", """
                        package com.acme.gateway;

                        public final class OrdersFacade {
                            public final boolean isNew = Boolean.getBoolean("use-new-orders");

                            public int open(String customer) {
                                return isNew ? new com.acme.orderclient.OrderClient().open(customer) : 0;
                            }
                        }
                        """);
    }

    private static void demolish(SampleCopy shop) {
        String map = shop.read("module-map.yaml");
        shop.write(
                        "module-map.yaml",
                        map.substring(0, map.indexOf("seams:"))
                                .replace("  gateway:\n    packages: [.gateway]\n", "")
                                .replace("requires: [gateway]", "requires: [order-client]"))
                .delete("src/main/java/com/acme/gateway")
                .delete("deploy")
                .edit(
                        "src/main/java/com/acme/web/Checkout.java",
                        "com.acme.gateway.OrdersFacade",
                        "com.acme.orderclient.OrderClient")
                .edit("src/main/java/com/acme/web/Checkout.java", "new OrdersFacade()", "new OrderClient()");
    }
}
