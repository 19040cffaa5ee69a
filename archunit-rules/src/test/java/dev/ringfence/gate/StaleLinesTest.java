package dev.ringfence.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.map.Problem;
import dev.ringfence.verdict.Judged;
import dev.ringfence.verdict.Verdict;
import dev.ringfence.world.Shown;
import dev.ringfence.world.World;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaleLinesTest {

    @TempDir
    private Path folder;

    private World world() {
        return World.in(folder)
                .map("""
                        modules:
                          orders: {packages: [.orders]}
                          payments: {packages: [.payments]}
                          billing: {packages: [.billing], requires: [payments]}
                        """)
                .type("shop.orders.Order")
                .type("shop.payments.Payment")
                .type("shop.billing.Invoice", "shop.payments.Payment");
    }

    @Test
    void each_line_that_nothing_needs_says_why() {
        world().baseline(
                        "billing.baseline",
                        "shop.billing.Invoice -> shop.orders.Order # was used",
                        "shop.billing.Invoice -> shop.payments.Payment",
                        "shop.billing.Deleted -> shop.orders.Order",
                        "shop.billing.Invoice",
                        "shop.stray.Deleted");

        assertThat(world().found())
                .containsExactly(
                        "stale baseline gone shop.billing.Invoice -> shop.orders.Order at ringfence/billing.baseline:2",
                        "stale baseline allowed shop.billing.Invoice -> shop.payments.Payment at ringfence/billing.baseline:3",
                        "stale baseline type-gone shop.billing.Deleted -> shop.orders.Order at ringfence/billing.baseline:4",
                        "stale baseline allowed shop.billing.Invoice at ringfence/billing.baseline:5",
                        "stale baseline type-gone shop.stray.Deleted at ringfence/billing.baseline:6");
    }

    /** ArchUnit does not show the creation of an array; the source does. */
    @Test
    void an_edge_of_which_only_the_creation_of_an_array_is_left_stays_known() {
        World world = world().source(
                        "shop/billing/Table.java",
                        "package shop.billing;",
                        "class Table { Object m() { return new shop.orders.Order[1]; } }")
                .baseline("billing.baseline", "shop.billing.Table -> shop.orders.Order");

        assertThat(world.found())
                .containsExactly("known undeclared-dependency shop.billing.Table -> shop.orders.Order");
    }

    /** The type of a parameter of what is called is in the class file, and nobody uses it. */
    @Test
    void a_use_that_is_not_seen_is_not_said_to_be_allowed() {
        World world = world().source(
                        "shop/orders/Orders.java",
                        "package shop.orders;",
                        "public class Orders { public static void add(Order order) {} }")
                .source(
                        "shop/billing/Table.java",
                        "package shop.billing;",
                        "class Table { void m() { shop.orders.Orders.add(null); } }")
                .baseline(
                        "billing.baseline",
                        "shop.billing.Table -> shop.orders.Order",
                        "shop.billing.Table -> shop.orders.Orders");

        assertThat(world.found())
                .containsExactly(
                        "known undeclared-dependency shop.billing.Table -> shop.orders.Orders",
                        "stale baseline gone shop.billing.Table -> shop.orders.Order at ringfence/billing.baseline:2");
    }

    @Test
    void a_use_that_only_the_source_shows_is_said_to_be_allowed_once_the_map_allows_it() {
        World world = world().source(
                        "shop/billing/Table.java",
                        "package shop.billing;",
                        "import shop.payments.Payment;",
                        "class Table {}")
                .baseline("billing.baseline", "shop.billing.Table -> shop.payments.Payment");

        assertThat(world.found())
                .containsExactly(
                        "stale baseline allowed shop.billing.Table -> shop.payments.Payment at ringfence/billing.baseline:2");
    }

    @Test
    void lines_are_told_by_file_and_line() {
        World world = world().baseline("orders.baseline", "shop.orders.B -> shop.x.X", "shop.orders.A -> shop.x.X")
                .baseline("billing.baseline", "shop.billing.A -> shop.x.X");

        assertThat(world.found())
                .containsExactly(
                        "stale baseline type-gone shop.billing.A -> shop.x.X at ringfence/billing.baseline:2",
                        "stale baseline type-gone shop.orders.B -> shop.x.X at ringfence/orders.baseline:2",
                        "stale baseline type-gone shop.orders.A -> shop.x.X at ringfence/orders.baseline:3");
    }

    @Test
    void a_line_that_stands_twice_is_needed_twice() {
        World world = world().type("shop.billing.Invoice", "shop.payments.Payment", "shop.orders.Order");
        String line = "shop.billing.Invoice -> shop.orders.Order";
        world.baseline("billing.baseline", line, line).baseline("orders.baseline", line);

        assertThat(world.found()).containsExactly("known undeclared-dependency " + line);
    }

    @Test
    void conflict_markers_and_foreign_lines_are_problems_and_never_an_empty_baseline() {
        World world = world().type("shop.billing.Invoice", "shop.payments.Payment", "shop.orders.Order");
        world.baseline(
                "billing.baseline",
                "<<<<<<< ours",
                "shop.billing.Invoice -> shop.orders.Order",
                "=======",
                "shop.billing.Refund -> shop.orders.Order",
                ">>>>>>> theirs");
        Judged judged = world.judge();

        assertThat(Shown.lines(judged.findings()))
                .contains("problem ringfence/billing.baseline:2 git's conflict markers stand in this baseline");
        assertThat(Verdict.of(judged.findings(), world.moduleMap().policy())).isInstanceOf(Verdict.CouldNotRun.class);
        assertThat(judged.damage()).isEmpty();

        Judged damaged = world.baseline("orders.baseline", "what is this?").judge();
        assertThat(damaged.damage())
                .extracting(Problem::message)
                .containsExactly(
                        "git's conflict markers stand in this baseline", "not a line of a baseline: what is this?");
    }
}
