package dev.ringfence.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.map.Judge;
import dev.ringfence.standing.Status;
import dev.ringfence.verdict.JudgedViolation;
import dev.ringfence.world.World;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandingTest {

    private static final String EDGE = "shop.billing.Invoice -> shop.orders.Order";
    private static final String MODULES = "modules: {orders: {packages: [.orders]}, billing: {packages: [.billing]}}\n";

    @TempDir
    private Path folder;

    private World world = World.in(Path.of(""));

    @BeforeEach
    void billing_uses_orders_and_may_not() {
        world = World.in(folder)
                .map(MODULES)
                .type("shop.orders.Order")
                .type("shop.billing.Invoice", "shop.orders.Order");
    }

    private World excepting(String entry) {
        return world.map(MODULES + "exceptions: [{because: \"until ORD-1\", " + entry + "}]");
    }

    private List<Boolean> recordable() {
        Judge judge = new Judge(world.moduleMap());
        return world.judge().code().violations().stream()
                .map(violation -> violation.isRecordable(judge))
                .toList();
    }

    @Test
    void what_nobody_recorded_is_new_and_may_be_recorded() {
        assertThat(world.found()).containsExactly("new undeclared-dependency " + EDGE);
        assertThat(recordable()).containsExactly(true);
    }

    @Test
    void what_a_baseline_holds_is_known_and_keeps_its_reason() {
        world.baseline("billing.baseline", EDGE + " # until ORD-2");

        assertThat(world.found()).containsExactly("known undeclared-dependency " + EDGE);
        assertThat(world.judge().code().violations())
                .extracting(JudgedViolation::status)
                .containsExactly(new Status.Known(Optional.of("until ORD-2")));
        assertThat(recordable()).containsExactly(true);
    }

    @Test
    void a_line_counts_in_whichever_of_the_projects_baselines_it_stands() {
        world.baseline("orders.baseline", EDGE);

        assertThat(world.found()).containsExactly("known undeclared-dependency " + EDGE);
    }

    @Test
    void an_unmapped_class_is_known_by_its_name() {
        world.type("shop.stray.Stray").baseline("unmapped.baseline", "shop.stray.Stray", EDGE);

        assertThat(world.found())
                .containsExactly("known undeclared-dependency " + EDGE, "known unmapped-class shop.stray.Stray");
    }

    @Test
    void an_exception_excuses_an_edge_between_modules_types_and_packages() {
        for (String sides : List.of(
                "from: billing, to: orders",
                "from: .billing.Invoice, to: .orders.Order",
                "from: .billing, to: '*'",
                "from: shop..Inv*, to: orders")) {
            assertThat(excepting(sides).found()).as(sides).containsExactly("excepted undeclared-dependency " + EDGE);
        }
        assertThat(recordable()).containsExactly(false);
    }

    @Test
    void an_exception_for_others_excuses_nothing() {
        assertThat(excepting("from: orders, to: billing").found()).containsExactly("new undeclared-dependency " + EDGE);
    }

    @Test
    void an_exception_wins_over_a_baseline_line_which_is_stale_then() {
        excepting("from: billing, to: orders").baseline("billing.baseline", EDGE);

        assertThat(world.found())
                .containsExactly(
                        "excepted undeclared-dependency " + EDGE,
                        "stale baseline excepted " + EDGE + " at ringfence/billing.baseline:2");
    }

    @Test
    void an_exception_holds_on_its_last_day_and_has_expired_on_the_next() {
        excepting("from: billing, to: orders, until: 2027-03-31");

        assertThat(world.on("2027-03-31").found()).containsExactly("excepted undeclared-dependency " + EDGE);
        assertThat(world.on("2027-04-01").found()).containsExactly("new expired-exception " + EDGE);
    }

    @Test
    void an_edge_under_an_expired_exception_is_neither_known_nor_recordable() {
        excepting("from: billing, to: orders, until: 2026-12-31").baseline("billing.baseline", EDGE);

        assertThat(world.found())
                .containsExactly(
                        "new expired-exception " + EDGE,
                        "stale baseline excepted " + EDGE + " at ringfence/billing.baseline:2");
        assertThat(recordable()).containsExactly(false);
    }

    @Test
    void of_two_exceptions_the_one_that_holds_counts() {
        world.map(MODULES + """
                exceptions:
                  - {from: billing, to: orders, because: old, until: 2026-12-31}
                  - {from: billing, to: orders, because: agreed anew, until: 2027-12-31}
                """);

        assertThat(world.found()).containsExactly("excepted undeclared-dependency " + EDGE);
    }

    @Test
    void a_use_of_an_extracted_module_is_never_known() {
        world.map("modules: {orders: {packages: [.orders], state: extracted}, billing: {packages: [.billing]}}")
                .baseline("billing.baseline", EDGE, "shop.orders.Order");

        assertThat(world.found())
                .containsExactly(
                        "new extracted-module " + EDGE,
                        "new extracted-module shop.orders.Order",
                        "stale baseline extracted " + EDGE + " at ringfence/billing.baseline:2",
                        "stale baseline extracted shop.orders.Order at ringfence/billing.baseline:3");
        assertThat(recordable()).containsExactly(false, false);
    }

    @Test
    void an_exception_may_excuse_the_use_of_an_extracted_module_and_its_classes() {
        world.map("""
                modules: {orders: {packages: [.orders], state: extracted}, billing: {packages: [.billing]}}
                exceptions:
                  - {from: billing, to: orders, because: the last one}
                  - {from: orders, rule: extracted-module, because: a stub}
                """).baseline("billing.baseline", EDGE);

        assertThat(world.found())
                .containsExactly(
                        "excepted extracted-module " + EDGE,
                        "excepted extracted-module shop.orders.Order",
                        "stale baseline excepted " + EDGE + " at ringfence/billing.baseline:2");
    }

    @Test
    void exceptions_excuse_unmapped_classes_and_cycles_by_rule() {
        world.map("""
                modules:
                  orders: {packages: [.orders], requires: [billing]}
                  billing: {packages: [.billing], requires: [orders]}
                exceptions:
                  - {from: .stray, rule: unmapped-class, because: spikes}
                  - {from: orders, rule: module-cycle, because: ORD-3}
                """).type("shop.stray.Stray").type("shop.other.Other");

        assertThat(world.found())
                .containsExactly(
                        "new unmapped-class shop.other.Other",
                        "excepted unmapped-class shop.stray.Stray",
                        "excepted module-cycle billing <-> orders");
    }

    @Test
    void a_cycle_is_no_debt_of_the_code_and_is_never_recorded() {
        world.map("""
                modules:
                  orders: {packages: [.orders], requires: [billing]}
                  billing: {packages: [.billing], requires: [orders]}
                """);

        assertThat(recordable()).containsExactly(false);
    }

    @Test
    void what_is_known_comes_after_what_is_new() {
        world.type("shop.billing.Refund", "shop.orders.Order").baseline("billing.baseline", EDGE);

        assertThat(world.found())
                .containsExactly(
                        "new undeclared-dependency shop.billing.Refund -> shop.orders.Order",
                        "known undeclared-dependency " + EDGE);
    }
}
