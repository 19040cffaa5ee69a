package dev.ringfence.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Models that have a translation, and what exported types show. */
class JudgeOfModelsTest {

    private static final String ALLOWED = "allowed";
    private static final String MAP = """
              sap: {packages: [com.sap], external: true}
              orders:
                packages: [.orders]
                requires: [sap]
                because: of the module
                translations: [{of: sap, in: [.erp], but: [com.sap.Money], because: SAP goes}]
                layers: [[app], [erp], [domain]]
                modules:
                  pricing:
                    packages: [.orders.pricing]
              billing:
                packages: [.billing]
                requires: [sap]
            """;

    @Test
    void a_model_is_used_in_its_translation_alone() {
        assertThat(use(MAP, "orders.Desk", "com.sap.Table")).isEqualTo("translation-bypass @9 SAP goes");
        assertThat(use(MAP, "orders.erp.ErpOrders", "com.sap.Table")).isEqualTo(ALLOWED);
        assertThat(use(MAP, "orders.erp.lines.Lines", "com.sap.Table")).isEqualTo(ALLOWED);
        assertThat(use(MAP, "orders.Desk", "com.sap.Money")).isEqualTo(ALLOWED);
        assertThat(use(MAP, "orders.Desk", "java.util.List")).isEqualTo(ALLOWED);
        assertThat(use(MAP, "billing.Invoice", "com.sap.Table")).isEqualTo(ALLOWED);
    }

    @Test
    void a_translation_holds_for_the_modules_in_its_module() {
        assertThat(use(MAP, "orders.pricing.Price", "com.sap.Table")).isEqualTo("translation-bypass @9 SAP goes");
        assertThat(use(MAP, "orders.pricing.erp.Price", "com.sap.Table")).isEqualTo(ALLOWED);
    }

    @Test
    void what_may_not_be_used_at_all_is_told_by_the_rule_before() {
        String closed = MAP.replace("external: true", "external: true, state: closed");
        assertThat(use(closed, "orders.Desk", "com.sap.Table")).isEqualTo("closed-module @4");
    }

    @Test
    void a_pattern_may_name_a_model_in_the_module_itself_and_goes_before_its_layers() {
        String old = MAP.replace("of: sap, in: [.erp], but: [com.sap.Money]", "of: .orders.domain.old, in: [.erp]");
        assertThat(use(old, "orders.app.App", "com.acme.orders.domain.old.Old"))
                .isEqualTo("translation-bypass @9 SAP goes");
        assertThat(use(old, "orders.erp.Erp", "com.acme.orders.domain.old.Old")).isEqualTo(ALLOWED);
        assertThat(use(old, "orders.domain.old.Older", "com.acme.orders.domain.old.Old"))
                .isEqualTo(ALLOWED);
        assertThat(use(old, "orders.erp.Erp", "com.acme.orders.app.App")).isEqualTo("layer-order @10");
    }

    @Test
    void a_translation_shows_nothing_of_its_model() {
        assertThat(use(MAP, "orders.erp.ErpOrders", "exposes:com.sap.Table")).isEqualTo("model-leak @9 SAP goes");
        assertThat(use(MAP, "orders.erp.ErpOrders", "exposes:com.sap.Money")).isEqualTo(ALLOWED);
        assertThat(use(MAP, "orders.Desk", "exposes:com.sap.Table")).isEqualTo(ALLOWED);
        assertThat(use(MAP, "billing.Invoice", "exposes:com.sap.Table")).isEqualTo(ALLOWED);
    }

    @Test
    void an_exported_type_shows_nothing_that_its_users_may_not_use() {
        String map = """
                  sap: {packages: [com.sap], external: true}
                  ids: {packages: [.ids], shared: true}
                  orders:
                    packages: [.orders]
                    requires: [sap]
                    exports: [.api, {package: .spi, to: [audit]}]
                  billing: {packages: [.billing], requires: [orders]}
                  audit: {packages: [.audit], requires: [orders, sap]}
                  all: {packages: [.all], requires: ["*"]}
                policy: {leaks: fail}
                """;
        assertThat(use(map, "orders.api.Orders", "exposes:com.sap.Table")).isEqualTo("model-leak @9");
        assertThat(use(map, "orders.api.Orders", "exposes:com.acme.orders.OrderRow"))
                .isEqualTo("model-leak @9");
        assertThat(use(map, "orders.api.Orders", "exposes:com.acme.orders.api.Order"))
                .isEqualTo(ALLOWED);
        assertThat(use(map, "orders.api.Orders", "exposes:com.acme.ids.Id")).isEqualTo(ALLOWED);
        assertThat(use(map, "orders.api.Orders", "exposes:java.util.List")).isEqualTo(ALLOWED);
        assertThat(use(map, "orders.spi.Port", "exposes:com.sap.Table")).isEqualTo(ALLOWED);
        assertThat(use(map, "orders.OrderRow", "exposes:com.sap.Table")).isEqualTo(ALLOWED);
        String off = map.replace("leaks: fail", "leaks: off");
        assertThat(use(off, "orders.api.Orders", "exposes:com.sap.Table")).isEqualTo(ALLOWED);
    }

    @Test
    void the_map_by_which_tests_are_judged_has_no_translations() {
        ModuleMap map = Maps.withModules(MAP + "policy: {leaks: warn}\n");
        assertThat(map.judgesLeaks()).isTrue();
        assertThat(map.forTests().judgesLeaks()).isFalse();
        assertThat(new Judge(map.forTests())
                        .judge(Edge.of("com.acme.orders.Desk", "com.sap.Table"))
                        .broken())
                .isEmpty();
    }

    private static String use(String modules, String from, String to) {
        return new Judge(Maps.withModules(modules))
                .judge(Edge.of("com.acme." + from, to))
                .broken()
                .map(broken -> broken.rule() + " @" + broken.place().line()
                        + broken.because().map(why -> " " + why).orElse(""))
                .orElse(ALLOWED);
    }
}
