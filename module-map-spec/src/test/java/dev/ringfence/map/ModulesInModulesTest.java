package dev.ringfence.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** How edges are judged where modules hold modules. Maps begin with line 4. */
class ModulesInModulesTest {

    private static final String ALLOWED = "allowed";

    private static final String ORDERS = """
              orders:
                packages: [.orders]
                exports: [.api]
                requires: [catalog]
                modules:
                  pricing: {packages: [.orders.pricing, .tariffs], requires: [basket]}
                  basket: {packages: [.orders.basket], exports: [.api]}
              catalog: {packages: [.catalog], exports: [.api]}
              billing: {packages: [.billing], requires: [orders]}
            """;

    @Test
    void from_outside_a_nested_module_is_the_one_that_holds_it() {
        assertThat(use(ORDERS, "billing.B", "orders.pricing.api.P")).isEqualTo(ALLOWED);
        assertThat(use(ORDERS, "billing.B", "tariffs.api.T")).isEqualTo(ALLOWED);
        assertThat(use(ORDERS, "billing.B", "orders.pricing.P")).isEqualTo("internal-access @4");
        assertThat(use(ORDERS, "catalog.C", "orders.pricing.api.P")).isEqualTo("undeclared-dependency @11");
        assertThat(use(ORDERS, "nobody.N", "orders.pricing.P")).isEqualTo("internal-access @4");
        assertThat(use(ORDERS, "nobody.N", "orders.pricing.api.P")).isEqualTo(ALLOWED);
    }

    @Test
    void exports_of_a_nested_module_open_nothing_to_the_outside_and_close_nothing_to_it() {
        String modules = """
                  orders:
                    packages: [.orders]
                    exports: [%s]
                    modules:
                      pricing: {packages: [.orders.pricing], exports: [%s]}
                  billing: {packages: [.billing], requires: [orders]}
                """;
        assertThat(use(modules.formatted("", ".api"), "billing.B", "orders.pricing.api.P"))
                .isEqualTo("internal-access @4");
        assertThat(use(modules.formatted(".api", ""), "billing.B", "orders.pricing.api.P"))
                .isEqualTo(ALLOWED);
    }

    @Test
    void towards_the_outside_a_nested_module_may_use_what_the_one_that_holds_it_requires() {
        assertThat(use(ORDERS, "orders.pricing.P", "catalog.api.C")).isEqualTo(ALLOWED);
        assertThat(use(ORDERS, "orders.pricing.P", "catalog.C")).isEqualTo("internal-access @11");
        assertThat(use(ORDERS, "tariffs.T", "billing.B")).isEqualTo("undeclared-dependency @4");
    }

    @Test
    void an_export_to_a_module_is_open_to_those_that_it_holds() {
        String modules = """
                  orders: {packages: [.orders], exports: [{package: .spi, to: [billing]}]}
                  billing: {requires: [orders], modules: {bills: {packages: [.bills]}}}
                  app: {requires: [{module: orders, internals: true}], modules: {web: {packages: [.web]}}}
                """;
        assertThat(use(modules, "bills.B", "orders.spi.O")).isEqualTo(ALLOWED);
        assertThat(use(modules, "bills.B", "orders.O")).isEqualTo("internal-access @4");
        assertThat(use(modules, "web.W", "orders.O")).isEqualTo(ALLOWED);
    }

    @Test
    void siblings_use_what_they_require_of_each_other_through_their_own_exports() {
        assertThat(use(ORDERS, "orders.pricing.P", "orders.basket.api.B")).isEqualTo(ALLOWED);
        assertThat(use(ORDERS, "orders.pricing.P", "orders.basket.B")).isEqualTo("internal-access @10");
        assertThat(use(ORDERS, "orders.basket.B", "orders.pricing.P")).isEqualTo("undeclared-dependency @10");
        assertThat(use(ORDERS, "orders.pricing.P", "tariffs.T")).isEqualTo(ALLOWED);
    }

    @Test
    void a_star_in_a_nested_module_requires_its_siblings_and_nothing_outside() {
        String modules = """
                  orders:
                    modules:
                      pricing: {packages: [.pricing], requires: ["*"]}
                      basket: {packages: [.basket]}
                  billing: {packages: [.billing]}
                """;
        assertThat(use(modules, "pricing.P", "basket.B")).isEqualTo(ALLOWED);
        assertThat(use(modules, "pricing.P", "billing.B")).isEqualTo("undeclared-dependency @4");
    }

    @Test
    void a_shared_nested_module_is_shared_among_its_siblings() {
        String modules = """
                  orders:
                    modules:
                      kernel: {packages: [.kernel], shared: true}
                      basket: {packages: [.basket]}
                  billing: {packages: [.billing]}
                """;
        assertThat(use(modules, "basket.B", "kernel.K")).isEqualTo(ALLOWED);
        assertThat(use(modules, "billing.B", "kernel.K")).isEqualTo("undeclared-dependency @8");
    }

    @Test
    void a_nested_module_uses_the_code_of_those_that_hold_it_freely() {
        assertThat(use(ORDERS, "orders.pricing.P", "orders.Order")).isEqualTo(ALLOWED);
        assertThat(use(DEEP, "c.C", "b.B")).isEqualTo(ALLOWED);
        assertThat(use(DEEP, "c.C", "a.A")).isEqualTo(ALLOWED);
    }

    @Test
    void code_of_a_module_uses_what_the_modules_in_it_export_without_requiring_it() {
        assertThat(use(ORDERS, "orders.Order", "orders.pricing.P")).isEqualTo(ALLOWED);
        assertThat(use(ORDERS, "orders.Order", "orders.basket.api.B")).isEqualTo(ALLOWED);
        assertThat(use(ORDERS, "orders.Order", "orders.basket.B")).isEqualTo("internal-access @10");
    }

    @Test
    void code_of_a_module_may_be_let_in_by_an_export_to_it_or_by_internals() {
        String modules = """
                  orders:
                    packages: [.orders]
                    requires: [%s]
                    modules:
                      basket: {packages: [.basket], exports: [{package: .spi, to: [%s]}]}
                      pricing: {packages: [.pricing]}
                """;
        assertThat(use(modules.formatted("", "orders"), "orders.O", "basket.spi.B"))
                .isEqualTo(ALLOWED);
        assertThat(use(modules.formatted("", "pricing"), "orders.O", "basket.spi.B"))
                .isEqualTo("internal-access @8");
        assertThat(use(
                        modules.formatted("{module: orders.basket, internals: true}", "pricing"),
                        "orders.O",
                        "basket.B"))
                .isEqualTo(ALLOWED);
    }

    private static final String DEEP = """
              a:
                packages: [.a]
                modules:
                  b:
                    packages: [.b]
                    exports: [.api]
                    modules:
                      c: {packages: [.c], exports: []}
                      d: {packages: [.d]}
                  e: {packages: [.e], requires: [b]}
              x: {packages: [.x], requires: [a]}
            """;

    @Test
    void three_levels_meet_where_their_modules_are_siblings() {
        assertThat(use(DEEP, "x.X", "c.C")).isEqualTo(ALLOWED);
        assertThat(use(DEEP, "a.A", "c.api.C")).isEqualTo(ALLOWED);
        assertThat(use(DEEP, "a.A", "c.C")).isEqualTo("internal-access @7");
        assertThat(use(DEEP, "e.E", "c.api.C")).isEqualTo(ALLOWED);
        assertThat(use(DEEP, "e.E", "c.C")).isEqualTo("internal-access @7");
        assertThat(use(DEEP, "c.C", "e.E")).isEqualTo("undeclared-dependency @7");
        assertThat(use(DEEP, "d.D", "c.C")).isEqualTo("undeclared-dependency @12");
        assertThat(use(DEEP, "b.B", "c.C")).isEqualTo("internal-access @11");
        assertThat(use(DEEP, "c.C", "x.X")).isEqualTo("undeclared-dependency @4");
    }

    @Test
    void a_closed_nested_module_is_closed_to_siblings_to_outsiders_and_to_the_code_around_it() {
        String modules = """
                  orders:
                    packages: [.orders]
                    modules:
                      basket: {packages: [.basket], state: %s, because: ORD-1}
                      pricing: {packages: [.pricing], requires: [basket]}
                  billing: {packages: [.billing], requires: [orders]}
                """;
        for (String[] each : new String[][] {{"closed", "closed-module"}, {"extracted", "extracted-module"}}) {
            String told = each[1] + " @7 ORD-1";
            assertThat(use(modules.formatted(each[0]), "pricing.P", "basket.B")).isEqualTo(told);
            assertThat(use(modules.formatted(each[0]), "billing.B", "basket.B")).isEqualTo(told);
            assertThat(use(modules.formatted(each[0]), "orders.O", "basket.B")).isEqualTo(told);
            assertThat(use(modules.formatted(each[0]), "basket.A", "basket.B")).isEqualTo(ALLOWED);
        }
    }

    @Test
    void a_closed_module_is_closed_to_outsiders_and_open_inside() {
        String modules = """
                  orders:
                    packages: [.orders]
                    state: closed
                    modules:
                      basket: {packages: [.basket]}
                      pricing: {packages: [.pricing], requires: [basket]}
                  billing: {packages: [.billing], requires: [orders]}
                """;
        assertThat(use(modules, "billing.B", "basket.B")).isEqualTo("closed-module @4");
        assertThat(use(modules, "pricing.P", "basket.B")).isEqualTo(ALLOWED);
        assertThat(use(modules, "orders.O", "basket.B")).isEqualTo(ALLOWED);
        assertThat(use(modules, "basket.B", "orders.O")).isEqualTo(ALLOWED);
    }

    @Test
    void what_an_extracted_module_holds_has_left_with_it() {
        String modules = """
                  orders: {packages: [.orders], state: extracted, modules: {basket: {packages: [.basket]}}}
                """;
        Judge judge = new Judge(Maps.withModules(modules));
        assertThat(verdict(judge.judgeExistence(new TypeName("com.acme.basket.B"))))
                .isEqualTo("extracted-module @4");
        assertThat(use(modules, "nobody.N", "basket.B")).isEqualTo("extracted-module @4");
    }

    @Test
    void what_any_module_around_the_user_forbids_is_forbidden_and_never_its_own_code() {
        String modules = """
                  orders:
                    packages: [.orders]
                    forbids: [java.util.Date, .orders, .basket]
                    modules:
                      basket: {packages: [.basket], forbids: [.orders.old], requires: [pricing]}
                      pricing: {packages: [.pricing], forbids: [.basket, java.util.List]}
                """;
        assertThat(judge(modules, "com.acme.basket.B", "java.util.Date")).isEqualTo("forbidden-dependency @6");
        assertThat(judge(modules, "com.acme.basket.B", "java.util.List")).isEqualTo(ALLOWED);
        assertThat(judge(modules, "com.acme.pricing.P", "java.util.List")).isEqualTo("forbidden-dependency @9");
        assertThat(use(modules, "basket.B", "orders.old.O")).isEqualTo("forbidden-dependency @8");
        assertThat(use(modules, "basket.B", "orders.O")).isEqualTo(ALLOWED);
        assertThat(use(modules, "pricing.P", "basket.B")).isEqualTo("forbidden-dependency @9");
        assertThat(use(modules, "orders.O", "basket.B")).isEqualTo(ALLOWED);
    }

    @Test
    void layers_order_the_own_code_of_one_module() {
        String modules = """
                  orders:
                    packages: [.orders]
                    layers: [web, app]
                    modules:
                      basket: {packages: [.orders.app.basket], layers: [app, web]}
                      pricing: {packages: [.orders.app.pricing]}
                """;
        assertThat(use(modules, "orders.app.A", "orders.web.W")).isEqualTo("layer-order @6");
        assertThat(use(modules, "orders.app.basket.web.W", "orders.app.basket.app.A"))
                .isEqualTo("layer-order @8");
        assertThat(use(modules, "orders.app.basket.B", "orders.web.W")).isEqualTo(ALLOWED);
        assertThat(use(modules, "orders.app.pricing.app.A", "orders.app.pricing.web.W"))
                .isEqualTo(ALLOWED);
    }

    @Test
    void a_tie_of_a_module_with_one_that_it_holds_goes_to_the_inner_one() {
        Ownership ownership = new Ownership(Maps.withModules("""
                  sales:
                    packages: [.orders, .aaa.*]
                    modules:
                      orders: {packages: [.orders]}
                      inner: {packages: [.*.bbb]}
                      other: {packages: [.*.ccc], modules: {innermost: {packages: [.*.ddd, .aaa.*]}}}
                """));
        assertThat(owner(ownership, "com.acme.orders.O")).isEqualTo("sales.orders");
        assertThat(owner(ownership, "com.acme.aaa.zzz.O")).isEqualTo("sales.other.innermost");
        assertThat(owner(ownership, "com.acme.aaa.bbb.O")).isEqualTo("contested");
        assertThat(owner(ownership, "com.acme.aaa.ccc.O")).isEqualTo("sales.other.innermost");
    }

    @Test
    void cycles_are_of_siblings_at_each_level() {
        assertThat(Cycles.of(Maps.withModules("""
                          a:
                            packages: [.a]
                            requires: [b, {module: a.x, internals: true}]
                            modules:
                              x: {packages: [.x], requires: [y]}
                              y: {packages: [.y], requires: [x]}
                          b: {packages: [.b], requires: [a]}
                        """)).stream().map(Cycles::arrows))
                .containsExactly("a -> b -> a", "a.x -> a.y -> a.x");
    }

    @Test
    void an_exception_for_a_module_covers_those_that_it_holds() {
        Judge judge = new Judge(Maps.withModules("""
                  a:
                    packages: [.a]
                    modules:
                      x: {packages: [.x], requires: [y]}
                      y: {packages: [.y], requires: [x]}
                  ab: {packages: [.ab]}
                exceptions:
                  - {from: a, to: a.y, because: one}
                  - {from: a, rule: module-cycle, because: two}
                """));
        Exceptions exceptions = new Exceptions(judge, LocalDate.of(2027, 1, 1));
        assertThat(exceptions.excusing(Edge.of("com.acme.x.X", "com.acme.y.Y"))).isPresent();
        assertThat(exceptions.excusing(Edge.of("com.acme.a.A", "com.acme.y.Y"))).isPresent();
        assertThat(exceptions.excusing(Edge.of("com.acme.x.X", "com.acme.a.A"))).isEmpty();
        assertThat(exceptions.excusing(Edge.of("com.acme.ab.X", "com.acme.y.Y")))
                .isEmpty();
        assertThat(exceptions.excusingCycle(Cycles.of(judge.map()).get(0).modules()))
                .isPresent();
    }

    private static String use(String modules, String from, String to) {
        return judge(modules, "com.acme." + from, "com.acme." + to);
    }

    private static String judge(String modules, String from, String to) {
        return verdict(new Judge(Maps.withModules(modules)).judge(Edge.of(from, to)));
    }

    private static String owner(Ownership ownership, String type) {
        Owner owner = ownership.of(new TypeName(type));
        return owner instanceof Owner.Contested
                ? "contested"
                : owner.owningModule().orElseThrow().name().value();
    }

    private static String verdict(Judgement judgement) {
        return judgement
                .broken()
                .map(broken -> broken.rule() + " @" + broken.place().line()
                        + broken.because().map(why -> " " + why).orElse(""))
                .orElse(ALLOWED);
    }
}
