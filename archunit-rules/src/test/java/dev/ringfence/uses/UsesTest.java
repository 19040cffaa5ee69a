package dev.ringfence.uses;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.project.CodeOnDisk;
import dev.ringfence.project.CodeRoots;
import dev.ringfence.scan.text.SourceRoot;
import dev.ringfence.violation.Sighting;
import dev.ringfence.world.World;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsesTest {

    @TempDir
    private Path folder;

    @Test
    void an_edge_that_both_engines_see_is_one_use_and_counts_its_lines() {
        World.in(folder)
                .type("shop.orders.Order")
                .source(
                        "shop/billing/Bill.java",
                        "package shop.billing;",
                        "import shop.orders.Order;",
                        "class Bill {",
                        "    Order first;",
                        "    Order second = new Order();",
                        "}")
                .compile();

        assertThat(told(uses()))
                .containsExactly("shop.billing.Bill -> shop.orders.Order 3 times [BYTECODE, SOURCE] at [2, 4, 5]");
    }

    @Test
    void an_unused_import_is_seen_by_the_source_alone_and_an_inferred_type_by_class_files_alone() {
        World.in(folder)
                .source("shop/orders/Order.java", "package shop.orders;", "public class Order { public int id; }")
                .source(
                        "shop/orders/Orders.java",
                        "package shop.orders;",
                        "public class Orders {",
                        "  public Order one() { return new Order(); }",
                        "}")
                .source(
                        "shop/billing/Bill.java",
                        "package shop.billing;",
                        "import shop.orders.Orders;",
                        "class Bill {",
                        "    int id(Orders all) { return all.one().id; }",
                        "}")
                .source("shop/billing/Idle.java", "package shop.billing;", "import shop.orders.Order;", "class Idle {}")
                .compile();

        assertThat(told(uses()))
                .containsExactly(
                        "shop.billing.Bill -> shop.orders.Order 1 times [BYTECODE] at [4]",
                        "shop.billing.Bill -> shop.orders.Orders 2 times [BYTECODE, SOURCE] at [2, 4]",
                        "shop.billing.Idle -> shop.orders.Order 1 times [SOURCE] at [2]",
                        "shop.orders.Orders -> shop.orders.Order 1 times [BYTECODE, SOURCE] at [3]");
    }

    @Test
    void a_star_import_counts_only_where_no_edge_leads_into_its_package() {
        World.in(folder)
                .type("shop.orders.Order")
                .source("shop/billing/Idle.java", "package shop.billing;", "import shop.orders.*;", "class Idle {}")
                .source(
                        "shop/billing/Busy.java",
                        "package shop.billing;",
                        "import shop.orders.*;",
                        "class Busy { Order order; }")
                .compile();

        assertThat(told(uses()))
                .containsExactly(
                        "shop.billing.Busy -> shop.orders.Order 1 times [BYTECODE, SOURCE] at [3]",
                        "shop.billing.Idle -> shop.orders.* 1 times [SOURCE] at [2]");
    }

    @Test
    void a_use_without_any_line_still_counts_once() {
        World.in(folder)
                .type("shop.orders.Order")
                .type("shop.billing.Bill", "shop.orders.Order")
                .compile();

        Uses withoutSources = Uses.of(code(List.of()));

        assertThat(told(withoutSources))
                .containsExactly("shop.billing.Bill -> shop.orders.Order 1 times [BYTECODE] at []");
    }

    private Uses uses() {
        return Uses.of(code(List.of(SourceRoot.of(folder.resolve("src/main/java")))));
    }

    private CodeOnDisk code(List<SourceRoot> sourceRoots) {
        return CodeOnDisk.of(CodeRoots.of(List.of(folder.resolve("target/classes")), sourceRoots));
    }

    /** Those of the JDK apart. */
    private static List<String> told(Uses uses) {
        return uses.edges().values().stream()
                .filter(use -> use.edge().to().qualified().startsWith("shop"))
                .map(use -> use.edge() + " " + use.times() + " times " + use.seenBy() + " at "
                        + use.places().stream().map(Sighting::line).toList())
                .toList();
    }
}
