package dev.ringfence.report;

import dev.ringfence.world.World;
import java.util.Map;
import java.util.function.UnaryOperator;

/** One small project for everything that a report may have to say of seams. */
final class SituationsOfSeams {

    private static final String MAP = """
            modules:
              orders: {packages: [.orders], state: closed, owner: "@shop/orders"}
              client: {packages: [.client]}
              gateway: {packages: [.gateway]}
              web: {packages: [.web], owner: "@shop/web"}
            seams:
              cutover:
                old: orders
                new: client
                through: [.gateway.Facade]
                flags: [use-new-orders, {key: monolith-order, in: ["deploy/*.yaml"]}]
                until: 2027-06-30
                owner: "@shop/orders"
                because: ORD-1
            """;

    private SituationsOfSeams() {}

    static Map<String, UnaryOperator<World>> all() {
        return Map.of(
                "seam-bypass", SituationsOfSeams::bypass,
                "stray-flag", SituationsOfSeams::flag,
                "expired-seam", SituationsOfSeams::expired,
                "expired-seam-of-a-module-that-left", SituationsOfSeams::left,
                "seam-that-stands", SituationsOfSeams::standing,
                "seam-that-writes-twice", SituationsOfSeams::twice,
                "seam-that-the-old-module-writes-around", SituationsOfSeams::around,
                "seam-bypass-of-a-module-that-left", SituationsOfSeams::bypassLeft,
                "closed-module-with-a-seam", SituationsOfSeams::old);
    }

    private static World types(World world, String ofGateway) {
        return world.type("shop.orders.Order").type("shop.client.Client").type("shop.gateway." + ofGateway);
    }

    private static World bypass(World world) {
        return types(world, "Facade").map(MAP).type("shop.web.Checkout", "shop.client.Client");
    }

    private static World flag(World world) {
        return types(world, "Facade")
                .map(MAP)
                .source(
                        "shop/web/Checkout.java",
                        "package shop.web;",
                        "class Checkout {",
                        "    boolean isNew = Boolean.getBoolean(\"use-new-orders\");",
                        "}");
    }

    private static World standing(World world) {
        return types(world, "Routes")
                .map(MAP)
                .file("deploy/kong.yaml", "name: monolith-order\n")
                .source(
                        "shop/gateway/Facade.java",
                        "package shop.gateway;",
                        "public class Facade {",
                        "    boolean isNew = Boolean.getBoolean(\"use-new-orders\");",
                        "    Object all = isNew ? new shop.client.Client() : new shop.orders.Order();",
                        "}")
                .type("shop.web.Page");
    }

    private static World expired(World world) {
        return standing(world).map(MAP.replace("2027-06-30", "2026-12-31"));
    }

    private static World left(World world) {
        return expired(world)
                .map(MAP.replace("2027-06-30", "2026-12-31").replace("closed", "extracted"))
                .without("src/main/java/shop/orders/Order.java")
                .type("shop.gateway.Facade", "shop.client.Client");
    }

    private static World twice(World world) {
        return standing(world)
                .map(MAP.replace("state: closed,", "state: closed, tables: [orders],"))
                .source(
                        "shop/gateway/Facade.java",
                        "package shop.gateway;",
                        "public class Facade {",
                        "    Object all = new shop.client.Client();",
                        "    String sql = \"update orders set a = 1\";",
                        "}")
                .baseline("gateway.baseline")
                .file("ringfence/gateway.baseline", """
                        # ringfence-baseline/2, written by: mvn ringfence:baseline
                        shop.gateway.Facade -> writes:orders
                        """);
    }

    private static World around(World world) {
        return standing(world)
                .map(MAP.replace("state: closed,", "state: closed, requires: [client], tables: [orders],"))
                .source(
                        "shop/orders/Order.java",
                        "package shop.orders;",
                        "public class Order {",
                        "    Object all = new shop.client.Client();",
                        "    String sql = \"update orders set a = 1\";",
                        "}");
    }

    private static World bypassLeft(World world) {
        return bypass(world).map(MAP.replace("closed", "extracted")).without("src/main/java/shop/orders/Order.java");
    }

    private static World old(World world) {
        return types(world, "Facade").map(MAP).type("shop.web.Checkout", "shop.orders.Order");
    }
}
