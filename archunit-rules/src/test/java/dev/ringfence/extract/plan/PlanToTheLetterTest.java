package dev.ringfence.extract.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.world.World;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever does what a plan says, and nothing else, comes to a module that is gone. */
class PlanToTheLetterTest {

    private static final String LEFT = """
            version: 1
            root: shop
            modules:
              orders:
                packages: [.orders]
                requires: []
                tables: [orders]
                owner: "@shop/orders"
                exports: [.Item, .Order]
                state: extracted
              billing: {exports: [.Invoice, .Rate], packages: [.billing], requires: []}
              web: {packages: [.web], requires: [billing]}

            """;

    @TempDir
    private Path folder;

    private World world;

    private Plan plan() {
        return Planned.of("orders", world);
    }

    private void follow(Step.Kind kind) {
        world = Planned.followed(Planned.step(kind, plan()), world);
    }

    @BeforeEach
    void shop() {
        world = World.in(folder)
                .map("""
                        modules:
                          orders:
                            packages: [.orders]
                            requires: [billing]
                            tables: [orders]
                            owner: "@shop/orders"
                          billing: {packages: [.billing], requires: [orders]}
                          web: {packages: [.web], requires: [orders, billing]}
                        """)
                .type("shop.orders.Order", "shop.billing.Rate")
                .type("shop.orders.Item")
                .type("shop.billing.Rate")
                .type("shop.billing.Invoice", "shop.orders.Order")
                .source(
                        "shop/billing/Dunning.java",
                        "package shop.billing;",
                        "public class Dunning {",
                        "  String run() { return \"select id from orders o\"; }",
                        "}")
                .type("shop.web.Basket", "shop.orders.Item", "shop.billing.Invoice")
                .compile();
    }

    @Test
    void each_step_is_ticked_once_its_edit_is_in_the_map_or_its_code_is_changed() {
        assertThat(Planned.ticks(plan()))
                .isEqualTo(
                        "contract 2, inbound 2, outbound 1, cycle 1, tables 1, transactions ?, state 3, extracted 6");

        follow(Step.Kind.CONTRACT);
        assertThat(Planned.ticks(plan()))
                .isEqualTo("contract done 0, inbound done 0, outbound 1, cycle 1, tables 1, transactions ?, state 3,"
                        + " extracted 6");

        follow(Step.Kind.OUTBOUND);
        assertThat(Planned.ticks(plan()))
                .isEqualTo("contract done 0, inbound done 0, outbound done 0, cycle 1, tables 1, transactions ?,"
                        + " state 3, extracted 6");

        world.type("shop.orders.Order")
                .without("src/main/java/shop/billing/Dunning.java")
                .compile();
        assertThat(Planned.ticks(plan()))
                .isEqualTo("contract done 0, inbound done 0, outbound done 0, cycle done 0, tables done 0,"
                        + " transactions ?, state 3, extracted 6");

        follow(Step.Kind.STATE);
        assertThat(world.moduleMap().modules().toString()).contains("state=closed");
        assertThat(Planned.step(Step.Kind.STATE, plan()).what())
                .isEqualTo("still to be said: extracting, a seam with its date");
        follow(Step.Kind.STATE);
        assertThat(Planned.step(Step.Kind.STATE, plan()).what()).isEqualTo("still to be said: a seam with its date");
        follow(Step.Kind.STATE);
        assertThat(Planned.ticks(plan()))
                .isEqualTo("contract done 0, inbound done 0, outbound done 0, cycle done 0, tables done 0,"
                        + " transactions ?, state done 0, extracted 7");

        world.type("shop.billing.Invoice")
                .type("shop.web.Basket", "shop.billing.Invoice")
                .without("src/main/java/shop/orders/Order.java")
                .compile();
        follow(Step.Kind.EXTRACTED);
        assertThat(Planned.ticks(plan())).isEqualTo("extracted 5");

        world.without("src/main/java/shop/orders/Item.java").compile();
        follow(Step.Kind.EXTRACTED);
        follow(Step.Kind.EXTRACTED);
        assertThat(Planned.ticks(plan())).isEqualTo("extracted done 0");
        assertThat(world.mapText()).isEqualTo(LEFT);
        assertThat(world.foundInWholeView()).isEmpty();
    }
}
