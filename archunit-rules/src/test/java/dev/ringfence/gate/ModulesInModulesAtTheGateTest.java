package dev.ringfence.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.baseline.BaselineName;
import dev.ringfence.map.Owner;
import dev.ringfence.map.TypeName;
import dev.ringfence.world.World;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModulesInModulesAtTheGateTest {

    private static final String MAP = """
            modules:
              orders:
                packages: [.orders]
                exports: [.api]
                requires: [catalog%s]
                modules:
                  pricing: {packages: [.orders.pricing], requires: [basket]}
                  basket: {packages: [.orders.basket]}
              catalog: {packages: [.catalog]}
              billing: {packages: [.billing], requires: [orders]}
            """;

    @TempDir
    private Path folder;

    private World shop(String requires) {
        return World.in(folder)
                .map(MAP.formatted(requires))
                .type("shop.catalog.Item")
                .type("shop.orders.api.Order")
                .type("shop.orders.basket.Basket", "shop.orders.api.Order")
                .type("shop.orders.pricing.Price", "shop.catalog.Item", "shop.orders.basket.Basket")
                .type("shop.billing.Invoice", "shop.orders.api.Order");
    }

    @Test
    void both_engines_agree_on_edges_between_modules_in_modules() {
        World world = shop("").type("shop.billing.Bill", "shop.orders.pricing.Price")
                .type("shop.orders.basket.Line", "shop.orders.pricing.Price", "shop.billing.Bill");
        String[] found = {
            "new undeclared-dependency shop.orders.basket.Line -> shop.billing.Bill",
            "new undeclared-dependency shop.orders.basket.Line -> shop.orders.pricing.Price",
            "new internal-access shop.billing.Bill -> shop.orders.pricing.Price"
        };
        assertThat(world.found()).containsExactlyInAnyOrder(found);
        assertThat(world.full().found()).containsExactlyInAnyOrder(found);
    }

    @Test
    void a_use_by_nested_code_is_one_by_the_module_that_requires_it_for_all_in_it() {
        assertThat(shop("").foundInWholeView()).isEmpty();
        assertThat(shop(", billing, {module: orders.pricing, internals: true}").foundInWholeView())
                .containsExactlyInAnyOrder(
                        "stale requires unused orders -> billing at module-map.yaml:7",
                        "stale requires unused orders -> orders.pricing at module-map.yaml:7",
                        "new module-cycle billing <-> orders");
        assertThat(shop(", {module: orders.pricing, internals: true}")
                        .type("shop.orders.Service", "shop.orders.pricing.Price")
                        .foundInWholeView())
                .isEmpty();
    }

    @Test
    void a_requires_that_the_source_of_nested_code_alone_needs_is_used() {
        assertThat(shop(", rates")
                        .map(MAP.formatted(", rates") + "  rates: {packages: [.rates]}\n")
                        .source(
                                "shop/rates/Rated.java",
                                "package shop.rates;",
                                "@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.SOURCE)",
                                "public @interface Rated {}")
                        .source(
                                "shop/orders/pricing/Vat.java",
                                "package shop.orders.pricing;",
                                "@shop.rates.Rated class Vat {}")
                        .foundInWholeView())
                .isEmpty();
    }

    @Test
    void the_debt_of_a_nested_module_has_a_baseline_of_its_full_name() {
        Owner basket = shop("").judgeOfMap().ownerOf(new TypeName("shop.orders.basket.Basket"));
        assertThat(BaselineName.of(basket, false).fileName()).isEqualTo("orders.basket.baseline");
        assertThat(BaselineName.of(basket, true).fileName()).isEqualTo("orders.basket.tests.baseline");
    }

    @Test
    void a_nested_module_of_a_frozen_one_is_frozen_and_has_a_lock_of_its_own() {
        String map = """
                modules:
                  orders:
                    packages: [.orders]
                    state: frozen
                    because: audited
                    modules:
                      basket: {packages: [.orders.basket]}
                exceptions: [%s]
                """;
        World world = World.in(folder)
                .map(map.formatted(""))
                .type("shop.orders.Order")
                .type("shop.orders.basket.Basket")
                .freeze();
        assertThat(folder.resolve("ringfence")).isDirectoryContaining("glob:**/orders.lock");
        assertThat(folder.resolve("ringfence")).isDirectoryContaining("glob:**/orders.basket.lock");
        assertThat(world.found()).isEmpty();
        world.changed().type("shop.orders.basket.Basket", "java.util.List");
        assertThat(world.found()).isNotEmpty().allMatch(line -> line.contains("orders.basket"));
        assertThat(world.map(map.formatted("{from: orders, rule: frozen-code, because: agreed}"))
                        .found())
                .allMatch(line -> line.startsWith("excepted"));
    }

    @Test
    void an_exception_for_a_module_covers_frozen_files_of_those_that_it_holds() {
        World world = World.in(folder)
                .map("""
                        modules:
                          orders:
                            packages: [.orders]
                            modules:
                              basket: {packages: [.basket], state: frozen, freeze: {resources: ["sql/*.sql"]}}
                        exceptions: [{from: orders, rule: frozen-code, because: agreed}]
                        """)
                .type("shop.orders.Order")
                .file("sql/V1.sql", "select 1")
                .freeze();
        assertThat(world.file("sql/V1.sql", "select 2").found())
                .containsExactly("excepted orders.basket modified sql/V1.sql at sql/V1.sql");
    }

    @Test
    void a_tie_names_the_files_of_both_claims() {
        Map<String, String> parts = Map.of(
                "a/a.module-map.yaml", "version: 1\npart: true\nmodules: {a: {packages: [.*.bb]}}\n",
                "b/b.module-map.yaml", "version: 1\npart: true\nmodules: {b: {packages: [.aa.*]}}\n");
        World world = World.in(folder).map("include: ['*/*.module-map.yaml']\n").type("shop.aa.bb.Tied");
        parts.forEach(world::file);
        assertThat(world.found())
                .containsExactly("problem a/a.module-map.yaml:3 equally specific claims meet in shop.aa.bb.Tied: a by"
                        + " `shop.*.bb` (line 3) and b by `shop.aa.*` (b/b.module-map.yaml, line 3)");
    }
}
