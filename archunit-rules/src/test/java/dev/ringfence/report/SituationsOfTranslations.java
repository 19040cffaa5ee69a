package dev.ringfence.report;

import dev.ringfence.world.World;
import java.util.Map;
import java.util.function.UnaryOperator;

/** One small project for everything that a report may have to say of translations. */
final class SituationsOfTranslations {

    private static final String MODULES = """
            modules:
              sap: {packages: [.sap], owner: "@shop/erp"}
              orders:
                packages: [.orders]
                requires: [sap]
                translations:
                  - {of: sap, in: [.erp], because: orders must outlive SAP}
            """;
    private static final String BILLING = "  billing: {packages: [.billing], requires: [orders]}\n";

    private SituationsOfTranslations() {}

    static Map<String, UnaryOperator<World>> all() {
        return Map.of(
                "translation-bypass", SituationsOfTranslations::bypass,
                "model-leak", SituationsOfTranslations::leak,
                "model-leak-of-several", SituationsOfTranslations::leaks,
                "model-leak-of-an-exported-type", SituationsOfTranslations::exported);
    }

    private static World bypass(World world) {
        return erp(world, "  private shop.sap.Table rows;")
                .map(MODULES)
                .type("shop.orders.Desk", "shop.sap.Table", "shop.sap.Row");
    }

    private static World leak(World world) {
        return erp(world, "  public shop.sap.Table rows(String id) { return null; }")
                .map(MODULES)
                .type("shop.orders.Desk", "shop.orders.erp.Erp");
    }

    private static World leaks(World world) {
        return erp(
                        world,
                        "  public java.util.List<shop.sap.Table> rows;",
                        "  protected int take(shop.sap.Row row, int at) throws shop.sap.Broken { return at; }")
                .map(MODULES.replace("in: [.erp]", "in: [.erp], but: [shop.sap.Money]") + BILLING)
                .type("shop.billing.Bill", "shop.orders.erp.Erp");
    }

    private static World exported(World world) {
        return erp(world, "  public shop.sap.Table rows(String id) { return null; }")
                .map("""
                modules:
                  sap: {packages: [.sap]}
                  orders: {packages: [.orders], requires: [sap], exports: [.erp]}
                  billing: {packages: [.billing], requires: [orders]}
                policy: {leaks: warn}
                """)
                .type("shop.billing.Bill", "shop.orders.erp.Erp");
    }

    private static World erp(World world, String... members) {
        String[] lines = new String[members.length + 3];
        lines[0] = "package shop.orders.erp;";
        lines[1] = "public class Erp {";
        System.arraycopy(members, 0, lines, 2, members.length);
        lines[members.length + 2] = "}";
        return world.type("shop.sap.Table")
                .type("shop.sap.Row")
                .type("shop.sap.Money")
                .source("shop/sap/Broken.java", "package shop.sap;", "public class Broken extends Exception {}")
                .source("shop/orders/erp/Erp.java", lines);
    }
}
