package dev.ringfence.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.map.TypeName;
import dev.ringfence.verdict.Coverage;
import dev.ringfence.world.World;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesAtTheGateTest {

    private static final String USE = "shop.billing.Invoice -> shop.orders.Order";

    @TempDir
    private Path folder;

    private World world = World.in(Path.of(""));

    @BeforeEach
    void billing_uses_orders() {
        world = World.in(folder).type("shop.orders.Order").type("shop.billing.Invoice", "shop.orders.Order");
    }

    private World modules(String orders, String billing) {
        return world.map("""
                modules:
                  orders: {packages: [.orders]%s}
                  billing: {packages: [.billing]%s}
                """.formatted(orders, billing));
    }

    @Test
    void a_use_of_a_module_that_is_not_required_is_an_undeclared_dependency() {
        assertThat(modules("", "").found()).containsExactly("new undeclared-dependency " + USE);
        assertThat(modules("", ", requires: [orders]").found()).isEmpty();
        assertThat(modules("", ", requires: ['*']").found()).isEmpty();
    }

    @Test
    void everybody_may_use_a_shared_module() {
        assertThat(modules(", shared: true", "").found()).isEmpty();
    }

    @Test
    void a_use_of_what_a_module_does_not_export_is_an_internal_access() {
        assertThat(modules(", exports: [.api]", ", requires: [orders]").found())
                .containsExactly("new internal-access " + USE);
        assertThat(modules(", exports: [.Order]", ", requires: [orders]").found())
                .isEmpty();
        assertThat(modules(", exports: []", ", requires: [{module: orders, internals: true}]")
                        .found())
                .isEmpty();
    }

    @Test
    void an_export_to_some_is_closed_to_the_others() {
        String map = """
                modules:
                  orders: {packages: [.orders], exports: [{type: .Order, to: [%s]}]}
                  billing: {packages: [.billing], requires: [orders]}
                  app: {packages: [.app]}
                """;

        assertThat(world.map(map.formatted("app")).found()).containsExactly("new internal-access " + USE);
        assertThat(world.map(map.formatted("billing")).found()).isEmpty();
    }

    @Test
    void a_closed_module_and_one_that_is_leaving_get_no_uses_though_they_are_required() {
        assertThat(modules(", state: closed", ", requires: [orders]").found())
                .containsExactly("new closed-module " + USE);
        assertThat(modules(", state: extracting", ", requires: [orders]")
                        .freeze()
                        .found())
                .containsExactly("new closed-module " + USE);
        assertThat(modules(", state: frozen", ", requires: [orders]").freeze().found())
                .isEmpty();
    }

    @Test
    void an_extracted_module_has_no_classes_and_no_users() {
        assertThat(modules(", state: extracted", ", requires: [orders]").found())
                .containsExactly("new extracted-module " + USE, "new extracted-module shop.orders.Order");
    }

    @Test
    void what_a_module_forbids_it_may_not_use_whatever_it_requires() {
        assertThat(modules("", ", requires: [orders], forbids: [.orders]").found())
                .containsExactly("new forbidden-dependency " + USE);
        assertThat(modules("", ", requires: [orders], forbids: [.orders.legacy]")
                        .found())
                .isEmpty();
    }

    @Test
    void a_library_may_be_forbidden() {
        modules("", ", requires: [orders], forbids: [java.sql]")
                .type("shop.billing.Table", "java.sql.Connection")
                .type("shop.orders.OrderTable", "java.sql.Connection");

        assertThat(world.found()).containsExactly("new forbidden-dependency shop.billing.Table -> java.sql.Connection");
    }

    @Test
    void a_layer_may_not_use_those_above_it() {
        world.map(
                        "modules: {orders: {packages: [.orders], layers: [web, domain]}, billing: {packages: [.billing], requires: [orders]}}")
                .type("shop.orders.web.Page", "shop.orders.domain.Total")
                .type("shop.orders.domain.Total", "shop.orders.web.Page", "shop.orders.free.Any")
                .type("shop.orders.free.Any", "shop.orders.web.Page");

        assertThat(world.found()).containsExactly("new layer-order shop.orders.domain.Total -> shop.orders.web.Page");
    }

    @Test
    void a_type_below_the_root_that_no_claim_covers_is_unmapped() {
        modules("", ", requires: [orders]").type("shop.stray.Stray").source("Nowhere.java", "class Nowhere {}");

        assertThat(world.found()).containsExactly("new unmapped-class shop.stray.Stray");
        assertThat(world.judge().code().coverage().told())
                .isEqualTo(new Coverage(4, 4, 2, 2, 1, 0, List.of(new TypeName("Nowhere"))));
    }

    @Test
    void code_of_no_module_may_use_only_what_is_open_to_all() {
        world.map("modules: {orders: {packages: [.orders], exports: []}}")
                .type("shop.stray.Stray", "shop.orders.Order", "shop.billing.Invoice");

        assertThat(world.found())
                .containsExactly(
                        "new internal-access " + USE,
                        "new internal-access shop.stray.Stray -> shop.orders.Order",
                        "new unmapped-class shop.billing.Invoice",
                        "new unmapped-class shop.stray.Stray");
    }

    @Test
    void a_class_of_an_external_module_that_is_compiled_here_is_unmapped() {
        assertThat(modules(", external: true", ", requires: [orders]").found())
                .containsExactly("new unmapped-class shop.orders.Order");
    }

    @Test
    void modules_that_require_each_other_are_a_cycle() {
        assertThat(modules(", requires: [billing]", ", requires: [orders]").found())
                .containsExactly("new module-cycle billing <-> orders");
        assertThat(modules(", requires: ['*']", ", requires: [orders]").found()).isEmpty();
    }

    @Test
    void an_edge_bears_the_first_rule_that_it_breaks() {
        String forbids = ", forbids: [.orders]";
        String closed = ", exports: [], state: closed";

        assertThat(modules(", exports: [], state: extracted", forbids).found())
                .startsWith("new extracted-module " + USE);
        assertThat(modules(closed, forbids).found()).containsExactly("new forbidden-dependency " + USE);
        assertThat(modules(closed, "").found()).containsExactly("new closed-module " + USE);
        assertThat(modules(", exports: []", "").found()).containsExactly("new undeclared-dependency " + USE);
        assertThat(modules(", exports: []", ", requires: [orders]").found())
                .containsExactly("new internal-access " + USE);
    }

    @Test
    void findings_are_in_the_order_of_the_rules_and_then_of_the_edges() {
        world.map("""
                modules:
                  orders: {packages: [.orders], requires: [billing], exports: []}
                  billing: {packages: [.billing], requires: [orders]}
                  app: {packages: [.app]}
                """)
                .type("shop.app.Main", "shop.orders.Order", "shop.billing.Invoice")
                .type("shop.stray.Stray");

        assertThat(world.found())
                .containsExactly(
                        "new undeclared-dependency shop.app.Main -> shop.billing.Invoice",
                        "new undeclared-dependency shop.app.Main -> shop.orders.Order",
                        "new internal-access " + USE,
                        "new unmapped-class shop.stray.Stray",
                        "new module-cycle billing <-> orders");
    }

    @Test
    void ignored_code_is_neither_judged_nor_owned_and_is_counted() {
        modules("", "").map("""
                modules: {orders: {packages: [.orders]}, billing: {packages: [.billing]}}
                ignore: [{packages: [.billing.generated], because: generated}]
                """);
        world.type("shop.billing.Invoice").type("shop.billing.generated.Stub", "shop.orders.Order");

        assertThat(world.found()).isEmpty();
        assertThat(world.judge().code().coverage().told()).isEqualTo(new Coverage(3, 3, 2, 2, 0, 1, List.of()));
    }

    @Test
    void code_outside_the_root_is_listed_and_not_judged() {
        modules(", exports: []", "").type("shop.billing.Invoice").type("org.tool.Main", "shop.orders.Order");

        assertThat(world.found()).isEmpty();
        assertThat(world.judge().code().coverage().outside()).hasToString("[org.tool.Main]");
    }

    @Test
    void what_a_package_is_annotated_with_is_a_use_and_the_package_itself_is_no_class() {
        modules("", "")
                .type("shop.billing.Invoice")
                .source("shop/orders/Mark.java", "package shop.orders;", "public @interface Mark {}")
                .source("shop/billing/package-info.java", "@shop.orders.Mark", "package shop.billing;")
                .source("shop/stray/package-info.java", "@Deprecated", "package shop.stray;");

        assertThat(world.found())
                .containsExactly("new undeclared-dependency shop.billing.package-info -> shop.orders.Mark");
        assertThat(world.judge().code().coverage().classes()).isEqualTo(3);
    }
}
