package dev.ringfence.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JudgeTest {

    private static final String ALLOWED = "allowed";

    @Test
    void a_module_uses_itself_and_what_it_requires_and_nothing_else() {
        String modules = """
                  orders: {packages: [.orders]}
                  billing: {packages: [.billing], requires: [orders]}
                """;
        assertThat(use(modules, "billing.Invoice", "billing.Line")).isEqualTo(ALLOWED);
        assertThat(use(modules, "billing.Invoice", "orders.Order")).isEqualTo(ALLOWED);
        assertThat(use(modules, "orders.Order", "billing.Invoice")).isEqualTo("undeclared-dependency @4");
        assertThat(judge(modules, "com.acme.orders.Order", "java.util.List")).isEqualTo(ALLOWED);
        assertThat(use(modules, "orders.Order", "orders.Order")).isEqualTo(ALLOWED);
    }

    @Test
    void requires_is_not_transitive() {
        String modules = """
                  a: {packages: [.a], requires: [b]}
                  b: {packages: [.b], requires: [c]}
                  c: {packages: [.c]}
                """;
        assertThat(use(modules, "a.A", "c.C")).isEqualTo("undeclared-dependency @4");
    }

    @Test
    void a_star_requires_all() {
        String modules = """
                  app: {packages: [.app], requires: ["*"]}
                  root: {types: [.*], requires: [{module: "*", internals: true}]}
                  orders: {packages: [.orders], exports: [.api]}
                """;
        assertThat(use(modules, "app.Main", "orders.api.Order")).isEqualTo(ALLOWED);
        assertThat(use(modules, "app.Main", "orders.Order")).isEqualTo("internal-access @6");
        assertThat(use(modules, "Main", "orders.Order")).isEqualTo(ALLOWED);
    }

    @Test
    void a_shared_module_is_open_to_all_but_for_its_internals() {
        String modules = """
                  kernel: {packages: [.kernel], shared: true, exports: [.api]}
                  orders: {packages: [.orders]}
                """;
        assertThat(use(modules, "orders.Order", "kernel.api.Money")).isEqualTo(ALLOWED);
        assertThat(use(modules, "orders.Order", "kernel.Secret")).isEqualTo("internal-access @4");
        assertThat(use(modules, "kernel.Secret", "orders.Order")).isEqualTo("undeclared-dependency @4");
        assertThat(use(modules, "nobody.Stray", "kernel.api.Money")).isEqualTo(ALLOWED);
    }

    @Test
    void exports_open_packages_types_and_globs_and_all_below() {
        String modules = """
                  orders: {packages: [.orders], exports: [.api, .OrderId, {type: .spi.*Port}]}
                  billing: {packages: [.billing], requires: [orders]}
                """;
        assertThat(use(modules, "billing.B", "orders.api.Order")).isEqualTo(ALLOWED);
        assertThat(use(modules, "billing.B", "orders.api.v1.Order")).isEqualTo(ALLOWED);
        assertThat(use(modules, "billing.B", "orders.OrderId")).isEqualTo(ALLOWED);
        assertThat(use(modules, "billing.B", "orders.spi.StorePort")).isEqualTo(ALLOWED);
        assertThat(use(modules, "billing.B", "orders.spi.Store")).isEqualTo("internal-access @4");
        assertThat(use(modules, "billing.B", "orders.Order")).isEqualTo("internal-access @4");
    }

    @Test
    void exports_nothing_and_exports_everything() {
        String modules = """
                  closed-box: {packages: [.closed], exports: []}
                  open-box: {packages: [.open], exports: "*"}
                  user: {packages: [.user], requires: [closed-box, open-box]}
                """;
        assertThat(use(modules, "user.U", "closed.C")).isEqualTo("internal-access @4");
        assertThat(use(modules, "user.U", "open.deep.inside.O")).isEqualTo(ALLOWED);
    }

    @Test
    void qualified_exports_are_open_to_those_they_name() {
        String modules = """
                  payments: {packages: [.payments], exports: [.api, {package: .spi, to: [billing]}]}
                  billing: {packages: [.billing], requires: [payments]}
                  orders: {packages: [.orders], requires: [payments]}
                """;
        assertThat(use(modules, "billing.B", "payments.spi.P")).isEqualTo(ALLOWED);
        assertThat(use(modules, "orders.O", "payments.spi.P")).isEqualTo("internal-access @4");
        assertThat(use(modules, "orders.O", "payments.api.P")).isEqualTo(ALLOWED);
        assertThat(use(modules, "nobody.N", "payments.spi.P")).isEqualTo("internal-access @4");
        assertThat(use(modules, "nobody.N", "payments.api.P")).isEqualTo(ALLOWED);
    }

    @Test
    void except_takes_packages_types_and_modules_out() {
        String modules = """
                  payments:
                    packages: [.payments]
                    exports: [{package: "*", except: [.internal, .api.Secret, orders]}, {type: .internal.Open}]
                  billing: {packages: [.billing], requires: [payments]}
                  orders: {packages: [.orders], requires: [payments]}
                """;
        assertThat(use(modules, "billing.B", "payments.P")).isEqualTo(ALLOWED);
        assertThat(use(modules, "billing.B", "payments.internal.P")).isEqualTo("internal-access @4");
        assertThat(use(modules, "billing.B", "payments.internal.Open")).isEqualTo(ALLOWED);
        assertThat(use(modules, "billing.B", "payments.api.Secret")).isEqualTo("internal-access @4");
        assertThat(use(modules, "orders.O", "payments.P")).isEqualTo("internal-access @4");
        assertThat(use(modules, "orders.O", "payments.internal.Open")).isEqualTo(ALLOWED);
    }

    @Test
    void internals_open_one_module_and_no_other() {
        String modules = """
                  a: {packages: [.a], exports: []}
                  b: {packages: [.b], exports: []}
                  test-kit: {packages: [.kit], requires: [b, {module: a, internals: true}]}
                """;
        assertThat(use(modules, "kit.K", "a.A")).isEqualTo(ALLOWED);
        assertThat(use(modules, "kit.K", "b.B")).isEqualTo("internal-access @5");
    }

    @Test
    void forbids_hold_whatever_requires_says_for_libraries_and_for_code_of_nobody() {
        String modules = """
                  orders:
                    packages: [.orders]
                    requires: [billing]
                    forbids:
                      - {packages: [jakarta.persistence], because: moving to jOOQ}
                      - java.util.Date
                      - .billing.old
                      - .nobody
                  billing: {packages: [.billing]}
                """;
        String from = "com.acme.orders.Order";
        assertThat(judge(modules, from, "jakarta.persistence.Entity"))
                .isEqualTo("forbidden-dependency @8 moving to jOOQ");
        assertThat(judge(modules, from, "java.util.Date")).isEqualTo("forbidden-dependency @9");
        assertThat(judge(modules, from, "java.util.List")).isEqualTo(ALLOWED);
        assertThat(judge(modules, from, "com.acme.billing.old.Bill")).isEqualTo("forbidden-dependency @10");
        assertThat(judge(modules, from, "com.acme.billing.Bill")).isEqualTo(ALLOWED);
        assertThat(judge(modules, from, "com.acme.nobody.Stray")).isEqualTo("forbidden-dependency @11");
        assertThat(use(modules, "billing.Bill", "billing.old.Bill")).isEqualTo(ALLOWED);
    }

    @Test
    void forbids_never_concern_a_modules_own_types() {
        String modules = "  orders: {packages: [.orders], forbids: [com.acme]}\n";
        assertThat(use(modules, "orders.Order", "orders.old.Order")).isEqualTo(ALLOWED);
        assertThat(use(modules, "orders.Order", "elsewhere.Thing")).isEqualTo("forbidden-dependency @4");
    }

    @Test
    void nobody_uses_a_closed_or_extracting_module_declared_or_not() {
        String modules = """
                  gone-soon: {packages: [.soon], state: extracting, because: "ORD-1"}
                  shut: {packages: [.shut], state: closed}
                  frozen: {packages: [.frozen], state: frozen}
                  user: {packages: [.user], requires: [gone-soon, shut, {module: frozen, internals: true}]}
                """;
        assertThat(use(modules, "user.U", "soon.S")).isEqualTo("closed-module @4 ORD-1");
        assertThat(use(modules, "user.U", "shut.S")).isEqualTo("closed-module @5");
        assertThat(use(modules, "user.U", "frozen.F")).isEqualTo(ALLOWED);
        assertThat(use(modules, "nobody.N", "shut.S")).isEqualTo("closed-module @5");
        assertThat(use(modules, "shut.S", "shut.T")).isEqualTo(ALLOWED);
        assertThat(use(modules, "shut.S", "frozen.F")).isEqualTo("undeclared-dependency @5");
    }

    @Test
    void an_extracted_module_is_neither_used_nor_here() {
        String modules = """
                  gone: {packages: [.gone], state: extracted, because: a service now}
                  user: {packages: [.user], requires: [gone]}
                """;
        assertThat(use(modules, "user.U", "gone.G")).isEqualTo("extracted-module @4 a service now");
        assertThat(use(modules, "nobody.N", "gone.G")).isEqualTo("extracted-module @4 a service now");
        assertThat(existence(modules, "gone.G")).isEqualTo("extracted-module @4 a service now");
    }

    @Test
    void an_edge_bears_the_first_rule_that_it_breaks() {
        String state = """
                  to: {packages: [.to], state: %s, exports: []}
                  from: {packages: [.from], forbids: [%s], requires: [%s]}
                """;
        assertThat(use(state.formatted("extracted", ".to", ""), "from.F", "to.T"))
                .isEqualTo("extracted-module @4");
        assertThat(use(state.formatted("closed", ".to", ""), "from.F", "to.T")).isEqualTo("forbidden-dependency @5");
        assertThat(use(state.formatted("closed", "", ""), "from.F", "to.T")).isEqualTo("closed-module @4");
        assertThat(use(state.formatted("active", "", ""), "from.F", "to.T")).isEqualTo("undeclared-dependency @5");
        assertThat(use(state.formatted("active", "", "to"), "from.F", "to.T")).isEqualTo("internal-access @4");
        assertThat(use(state.formatted("active", "", "{module: to, internals: true}"), "from.F", "to.T"))
                .isEqualTo(ALLOWED);
    }

    @Test
    void an_external_module_is_required_like_any_other_and_its_classes_do_not_belong_here() {
        String modules = """
                  platform: {packages: [org.platform], external: true, exports: [.api]}
                  orders: {packages: [.orders], requires: [platform]}
                  billing: {packages: [.billing]}
                """;
        assertThat(judge(modules, "com.acme.orders.O", "org.platform.api.P")).isEqualTo(ALLOWED);
        assertThat(judge(modules, "com.acme.orders.O", "org.platform.P")).isEqualTo("internal-access @4");
        assertThat(judge(modules, "com.acme.billing.B", "org.platform.api.P")).isEqualTo("undeclared-dependency @6");
        assertThat(judge(modules, "org.platform.P", "com.acme.orders.O")).isEqualTo(ALLOWED);
        assertThat(verdict(judgeOf(modules).judgeExistence(new TypeName("org.platform.P"))))
                .isEqualTo("unmapped-class @4");
    }

    @Test
    void code_of_no_module_is_unmapped_and_may_use_what_is_open_to_all() {
        String modules = """
                  orders: {packages: [.orders], exports: [.api]}
                  shut: {packages: [.shut], state: closed}
                """;
        assertThat(existence(modules, "nobody.N")).isEqualTo("unmapped-class @2");
        assertThat(existence(modules, "nobody.package-info")).isEqualTo(ALLOWED);
        assertThat(existence(modules, "module-info")).isEqualTo(ALLOWED);
        assertThat(existence(modules, "orders.Order")).isEqualTo(ALLOWED);
        assertThat(verdict(judgeOf(modules).judgeExistence(new TypeName("org.other.Thing"))))
                .isEqualTo(ALLOWED);
        assertThat(use(modules, "nobody.N", "orders.api.Order")).isEqualTo(ALLOWED);
        assertThat(use(modules, "nobody.N", "orders.Order")).isEqualTo("internal-access @4");
        assertThat(use(modules, "nobody.N", "shut.S")).isEqualTo("closed-module @5");
        assertThat(use(modules, "nobody.package-info", "orders.Order")).isEqualTo("internal-access @4");
        assertThat(use(modules, "orders.Order", "nobody.N")).isEqualTo(ALLOWED);
    }

    @Test
    void what_is_outside_or_ignored_is_not_judged_as_a_user() {
        String modules = """
                  orders: {packages: [.orders], exports: []}
                ignore: [.generated]
                """;
        assertThat(judge(modules, "org.other.Thing", "com.acme.orders.Order")).isEqualTo(ALLOWED);
        assertThat(use(modules, "generated.G", "orders.Order")).isEqualTo(ALLOWED);
        assertThat(use(modules, "orders.Order", "generated.G")).isEqualTo(ALLOWED);
        assertThat(use(modules, "orders.module-info", "orders.Order")).isEqualTo(ALLOWED);
    }

    @Test
    void a_layer_uses_itself_and_those_below_it() {
        String modules = """
                  orders:
                    packages: [.orders]
                    types: [.service.OrderService]
                    layers: [[web, job], app, domain]
                """;
        assertThat(use(modules, "orders.web.W", "orders.web.deep.V")).isEqualTo(ALLOWED);
        assertThat(use(modules, "orders.web.W", "orders.job.J")).isEqualTo(ALLOWED);
        assertThat(use(modules, "orders.web.W", "orders.domain.D")).isEqualTo(ALLOWED);
        assertThat(use(modules, "orders.app.A", "orders.web.W")).isEqualTo("layer-order @7");
        assertThat(use(modules, "orders.domain.deep.D", "orders.app.deep.A")).isEqualTo("layer-order @7");
        assertThat(use(modules, "orders.free.F", "orders.web.W")).isEqualTo(ALLOWED);
        assertThat(use(modules, "orders.domain.D", "orders.Order")).isEqualTo(ALLOWED);
        assertThat(use(modules, "orders.domain.D", "service.OrderService")).isEqualTo(ALLOWED);
    }

    @Test
    void layers_for_all_hold_where_a_module_has_none_of_its_own_and_never_between_modules() {
        String modules = """
                  orders: {packages: [.orders], requires: [billing]}
                  billing: {packages: [.billing], layers: [[app, web]]}
                layers: [web, app]
                """;
        assertThat(use(modules, "orders.app.A", "orders.web.W")).isEqualTo("layer-order @6");
        assertThat(use(modules, "billing.app.A", "billing.web.W")).isEqualTo(ALLOWED);
        assertThat(use(modules, "orders.app.A", "billing.web.W")).isEqualTo(ALLOWED);
    }

    @Test
    void a_star_import_is_judged_by_its_package() {
        String modules = """
                  orders: {packages: [.orders], exports: [.api]}
                  billing: {packages: [.billing], requires: [orders]}
                """;
        assertThat(use(modules, "billing.B", "orders.api.*")).isEqualTo(ALLOWED);
        assertThat(use(modules, "billing.B", "orders.*")).isEqualTo("internal-access @4");
    }

    private static String use(String modules, String from, String to) {
        return judge(modules, "com.acme." + from, "com.acme." + to);
    }

    private static String judge(String modules, String from, String to) {
        return verdict(judgeOf(modules).judge(Edge.of(from, to)));
    }

    private static String existence(String modules, String type) {
        return verdict(judgeOf(modules).judgeExistence(new TypeName("com.acme." + type)));
    }

    private static Judge judgeOf(String modules) {
        return new Judge(Maps.withModules(modules));
    }

    private static String verdict(Judgement judgement) {
        return judgement
                .broken()
                .map(broken -> broken.rule() + " @" + broken.place().line()
                        + broken.because().map(why -> " " + why).orElse(""))
                .orElse(ALLOWED);
    }
}
