package dev.ringfence.report;

import dev.ringfence.world.World;
import java.util.Map;
import java.util.function.UnaryOperator;

/** One small project for everything that a report may have to say of tables. */
final class SituationsOfTables {

    private static final String MODULES = """
            modules:
              orders: {packages: [.orders], tables: [orders, order_line], owner: "@shop/orders"}
              billing: {packages: [.billing], tables: [invoice]}
            """;

    private SituationsOfTables() {}

    static Map<String, UnaryOperator<World>> all() {
        return Map.of(
                "foreign-table-of-several", SituationsOfTables::read,
                "foreign-table-of-one-on-its-way-out", SituationsOfTables::leaving,
                "unowned-table-only-told", SituationsOfTables::unownedOnlyTold);
    }

    private static World read(World world) {
        return sql(types(world).map(MODULES), "select * from orders o join order_line l on l.order_id = o.id");
    }

    private static World leaving(World world) {
        return sql(types(world).map(MODULES.replace("owner:", "state: closed, owner:")), "update orders set a = 1");
    }

    private static World types(World world) {
        return world.type("shop.orders.Order").type("shop.billing.Invoice");
    }

    private static World sql(World world, String text) {
        return world.source(
                "shop/billing/Dunning.java",
                "package shop.billing;",
                "class Dunning {",
                "    String sql = \"" + text + "\";",
                "}");
    }

    private static World unownedOnlyTold(World world) {
        return migration(types(world).map(MODULES), "create table visitor (id int);\n");
    }

    private static World migration(World world, String text) {
        return world.file("src/main/resources/db/migration/V1__shop.sql", text);
    }
}
