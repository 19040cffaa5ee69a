package dev.ringfence.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.map.Problem;
import dev.ringfence.world.World;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Recorded and frozen code of folders that one build reads and another does not: nothing of it is lost. */
class CodeOutOfSightTest {

    private static final String MAP =
            "modules: {orders: {packages: [.orders], state: frozen}, billing: {packages: [.billing]}}\n";
    private static final String OLD = "shop/billing/Old.java";
    private static final String OLD_TEXT = "package shop.billing; public class Old { shop.orders.Order order; }\n";
    private static final String SLIP = "shop/orders/Slip.java";
    private static final String SLIP_TEXT = "package shop.orders; public class Slip { int a; }\n";

    @TempDir
    private Path folder;

    private World world;

    @BeforeEach
    void freeze() {
        world = World.in(folder).map(MAP).type("shop.orders.Order").type("shop.billing.Invoice");
    }

    private void freezeWithSlip() {
        world.source(SLIP, SLIP_TEXT.strip()).freeze().without("src/main/java/" + SLIP);
    }

    @Test
    void a_line_whose_type_lies_in_a_folder_that_is_not_read_is_kept_and_told() {
        world.freeze()
                .file("src/legacy/java/" + OLD, OLD_TEXT)
                .baseline(
                        "billing.baseline",
                        "shop.billing.Gone -> shop.orders.Order",
                        "shop.billing.Old -> shop.orders.Order # ORD-1");

        assertThat(world.found())
                .containsExactly(
                        "stale baseline type-gone shop.billing.Gone -> shop.orders.Order at ringfence/billing.baseline:2",
                        "problem ringfence/billing.baseline:3 this line is kept, though nothing seen here needs it: it begins"
                                + " at shop.billing.Old, whose source src/legacy/java/shop/billing/Old.java is in no folder"
                                + " that is compiled here");
        assertThat(world.dropped()).containsExactly("shop.billing.Gone -> shop.orders.Order");
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/test/java/", "src/main/resources/", "src/test/resources/projects/shop/"})
    void a_line_is_stale_though_a_test_or_a_resource_bears_the_name_of_its_type(String elsewhere) {
        world.freeze()
                .file(elsewhere + OLD, "package shop.billing; public class Old {}")
                .baseline("billing.baseline", "shop.billing.Old -> shop.orders.Order");

        assertThat(world.found())
                .containsExactly(
                        "stale baseline type-gone shop.billing.Old -> shop.orders.Order at ringfence/billing.baseline:2");
    }

    @Test
    void a_line_is_stale_though_a_file_of_that_name_declares_another_package() {
        world.freeze()
                .file("src/legacy/java/Old.java", "package shop.mail; public class Old {}")
                .baseline("billing.baseline", "shop.billing.Old -> shop.orders.Order");

        assertThat(world.dropped()).containsExactly("shop.billing.Old -> shop.orders.Order");
    }

    @Test
    void a_line_is_stale_though_another_project_of_the_tree_has_the_type() {
        World other = World.in(folder.resolve("other")).file("other/src/legacy/java/x", "");
        other.file("src/legacy/java/" + OLD, OLD_TEXT);
        world.freeze().beside(other).baseline("billing.baseline", "shop.billing.Old -> shop.orders.Order");

        assertThat(world.dropped()).containsExactly("shop.billing.Old -> shop.orders.Order");
    }

    @Test
    void a_locked_type_in_a_folder_that_is_not_read_is_not_removed_and_its_lines_stay() {
        freezeWithSlip();
        world.file("src/legacy/java/" + SLIP, SLIP_TEXT);
        String locked = world.lock("orders");

        assertThat(world.found())
                .containsExactly(
                        "problem ringfence/orders.lock:4 the lines of shop.orders.Slip are kept and were not"
                                + " compared: its source src/legacy/java/shop/orders/Slip.java is in no folder that is compiled here");
        assertThat(world.freeze().lock("orders")).isEqualTo(locked).contains("shop.orders.Slip = ");
    }

    @Test
    void an_extracting_module_loses_no_line_of_what_is_not_read() {
        world.map(MAP.replace("frozen", "extracting"));
        freezeWithSlip();
        String locked = world.lock("orders");

        assertThat(world.file("src/legacy/java/" + SLIP, SLIP_TEXT).freeze().lock("orders"))
                .isEqualTo(locked);
        assertThat(world.without("src/legacy/java/" + SLIP).freeze().lock("orders"))
                .doesNotContain("Slip");
    }

    @Test
    void a_locked_type_that_is_gone_from_everywhere_is_removed() {
        freezeWithSlip();

        assertThat(world.found()).containsExactly("new orders removed shop.orders.Slip at ringfence/orders.lock:4");
    }

    @Test
    void what_a_new_folder_of_sources_brings_is_added_and_recorded_without_a_reason() {
        world.freeze().sourcesIn("src/legacy/java").file("src/legacy/java/" + SLIP, SLIP_TEXT);

        assertThat(world.found())
                .containsExactly("new orders added shop.orders.Slip at src/legacy/java/shop/orders/Slip.java:1");
        assertThat(world.freeze().found()).isEmpty();

        world.file("src/legacy/java/" + SLIP, SLIP_TEXT.replace("int a", "int b"));
        assertThat(needReasons()).containsExactly("shop.orders.Slip", "shop.orders.Slip#a", "shop.orders.Slip#b");
        world.file("src/legacy/java/" + SLIP, SLIP_TEXT)
                .file("src/legacy/java/shop/orders/Late.java", "package shop.orders; class Late {}");
        assertThat(needReasons()).containsExactly("shop.orders.Late");
    }

    @Test
    void a_new_type_in_a_folder_that_the_lock_knows_needs_a_reason() {
        world.freeze().type("shop.orders.Late");

        assertThat(needReasons()).containsExactly("shop.orders.Late");
    }

    @Test
    void a_type_that_is_renamed_into_a_new_folder_needs_a_reason() {
        freezeWithSlip();
        world.sourcesIn("src/legacy/java")
                .file("src/legacy/java/shop/orders/Ticket.java", SLIP_TEXT.replace("Slip", "Ticket"));

        assertThat(needReasons()).containsExactly("shop.orders.Ticket");
    }

    private List<String> needReasons() {
        FreezePlan plan = world.freezePlan(Optional.empty());
        assertThat(plan.problems()).filteredOn(Problem::isError).isEmpty();
        return plan.update().orElseThrow().refused().stream()
                .map(change -> change.element())
                .toList();
    }
}
