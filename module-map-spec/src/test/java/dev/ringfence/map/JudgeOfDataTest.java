package dev.ringfence.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class JudgeOfDataTest {

    private static final String ALLOWED = "allowed";
    private static final String STRAY = "com.acme.stray.S";

    private static final String SHOP = """
              orders:
                packages: [.orders]
                tables: [orders, {table: order_report, to: [billing], because: read model}]
              billing: {packages: [.billing], tables: [invoice]}
              catalog: {packages: [.catalog], requires: [orders]}
            """;

    @ParameterizedTest
    @ValueSource(strings = {"reads", "writes"})
    void a_module_uses_its_own_tables_and_those_of_nobody(String use) {
        assertThat(judge(SHOP, "com.acme.orders.O", use + ":orders")).isEqualTo(ALLOWED);
        assertThat(judge(SHOP, "com.acme.orders.O", use + ":customer")).isEqualTo(ALLOWED);
        assertThat(judge(SHOP, "com.acme.orders.O", use + ":qrtz_jobs")).isEqualTo(ALLOWED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"reads", "writes"})
    void a_table_of_another_module_is_foreign_whatever_is_required(String use) {
        assertThat(judge(SHOP, "com.acme.billing.B", use + ":orders")).isEqualTo("foreign-table @6");
        assertThat(judge(SHOP, "com.acme.catalog.C", use + ":orders")).isEqualTo("foreign-table @6");
        assertThat(judge(SHOP, "com.acme.catalog.C", use + ":ORDERS")).isEqualTo("foreign-table @6");
        assertThat(judge(SHOP, "com.acme.catalog.C", use + ":shop.orders")).isEqualTo("foreign-table @6");
    }

    @Test
    void an_open_table_is_read_by_those_that_it_names_and_changed_by_its_owner_alone() {
        assertThat(judge(SHOP, "com.acme.billing.B", "reads:order_report")).isEqualTo(ALLOWED);
        assertThat(judge(SHOP, "com.acme.billing.B", "writes:order_report")).isEqualTo("foreign-table @6 read model");
        assertThat(judge(SHOP, "com.acme.catalog.C", "reads:order_report")).isEqualTo("foreign-table @6 read model");
        assertThat(judge(SHOP, "table:invoice", "references:order_report")).isEqualTo("foreign-key @6 read model");
    }

    @Test
    void an_open_table_is_open_to_the_modules_in_the_one_that_it_names() {
        String modules = """
                  orders: {packages: [.orders], tables: [{table: orders, to: [billing]}]}
                  billing:
                    packages: [.billing]
                    modules: {dunning: {packages: [.billing.dunning]}}
                """;
        assertThat(judge(modules, "com.acme.billing.dunning.D", "reads:orders")).isEqualTo(ALLOWED);
        String inner = modules.replace("to: [billing]", "to: [billing.dunning]");
        assertThat(judge(inner, "com.acme.billing.dunning.D", "reads:orders")).isEqualTo(ALLOWED);
        assertThat(judge(inner, "com.acme.billing.B", "reads:orders")).isEqualTo("foreign-table @4");
    }

    @Test
    void a_foreign_key_between_modules_is_one_between_the_owners_of_both_tables() {
        assertThat(judge(SHOP, "table:invoice", "references:orders")).isEqualTo("foreign-key @6");
        assertThat(judge(SHOP, "table:orders", "references:order_report")).isEqualTo(ALLOWED);
        assertThat(judge(SHOP, "table:customer", "references:orders")).isEqualTo(ALLOWED);
        assertThat(judge(SHOP, "table:invoice", "references:customer")).isEqualTo(ALLOWED);
    }

    @Test
    void a_view_is_judged_as_its_owner_and_one_of_nobody_is_not() {
        assertThat(judge(SHOP, "table:invoice", "reads:orders")).isEqualTo("foreign-table @6");
        assertThat(judge(SHOP, "table:invoice", "reads:order_report")).isEqualTo(ALLOWED);
        assertThat(judge(SHOP, "table:some_view", "reads:orders")).isEqualTo(ALLOWED);
    }

    @Test
    void an_association_is_foreign_where_the_entity_is_though_the_type_may_be_used() {
        assertThat(judge(SHOP, "com.acme.catalog.C", "relates:com.acme.orders.Order"))
                .isEqualTo("foreign-table @4");
        assertThat(judge(SHOP, "com.acme.orders.O", "relates:com.acme.orders.Order"))
                .isEqualTo(ALLOWED);
        assertThat(judge(SHOP, "com.acme.catalog.C", "relates:com.acme.stray.S"))
                .isEqualTo(ALLOWED);
    }

    @Test
    void a_module_and_one_that_it_holds_are_not_foreign_and_siblings_are() {
        String modules = """
                  orders:
                    packages: [.orders]
                    tables: [orders]
                    modules:
                      pricing: {packages: [.orders.pricing], tables: [price]}
                      basket: {packages: [.orders.basket], tables: [basket]}
                """;
        assertThat(judge(modules, "com.acme.orders.O", "writes:price")).isEqualTo(ALLOWED);
        assertThat(judge(modules, "com.acme.orders.pricing.P", "writes:orders")).isEqualTo(ALLOWED);
        assertThat(judge(modules, "com.acme.orders.basket.B", "writes:price")).isEqualTo("foreign-table @8");
        assertThat(judge(modules, "table:basket", "references:price")).isEqualTo("foreign-key @8");
        assertThat(judge(modules, "table:basket", "references:orders")).isEqualTo(ALLOWED);
    }

    @Test
    void code_of_no_module_is_judged_and_code_that_is_ignored_or_outside_is_not() {
        String modules = SHOP + "ignore: [.generated]\n";
        assertThat(judge(modules, STRAY, "reads:orders")).isEqualTo("foreign-table @6");
        assertThat(judge(modules, STRAY, "reads:order_report")).isEqualTo("foreign-table @6 read model");
        assertThat(judge(modules, "com.acme.generated.G", "writes:orders")).isEqualTo(ALLOWED);
        assertThat(judge(modules, "org.other.X", "writes:orders")).isEqualTo(ALLOWED);
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void tables_are_foreign_in_every_state_of_their_owner_and_its_own_in_every_state(State state) {
        String modules = open(state);
        assertThat(judge(modules, "com.acme.billing.B", "writes:orders")).isEqualTo("foreign-table @4");
        assertThat(judge(modules, "table:invoice", "references:orders")).isEqualTo("foreign-key @4");
        assertThat(judge(modules, "com.acme.orders.O", "writes:orders")).isEqualTo(ALLOWED);
    }

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"ACTIVE", "FROZEN"})
    void what_is_open_stays_so_where_the_owner_takes_new_uses(State state) {
        assertThat(judge(open(state), "com.acme.billing.B", "reads:orders")).isEqualTo(ALLOWED);
    }

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"CLOSED", "EXTRACTING", "EXTRACTED"})
    void an_owner_on_its_way_out_opens_nothing(State state) {
        assertThat(judge(open(state), "com.acme.billing.B", "reads:orders")).isEqualTo("foreign-table @4");
    }

    private static String open(State state) {
        return """
                  orders: {packages: [.orders], state: %s, tables: [{table: orders, to: [billing]}]}
                  billing: {packages: [.billing], tables: [invoice]}
                """.formatted(state);
    }

    @Test
    void an_owner_in_a_closed_module_opens_its_tables_to_its_siblings_alone() {
        String modules = """
                  orders:
                    packages: [.orders]
                    state: closed
                    modules:
                      pricing:
                        packages: [.orders.pricing]
                        tables: [{table: price, to: [basket, billing]}]
                      basket: {packages: [.orders.basket]}
                  billing: {packages: [.billing]}
                """;
        assertThat(judge(modules, "com.acme.orders.basket.B", "reads:price")).isEqualTo(ALLOWED);
        assertThat(judge(modules, "com.acme.billing.B", "reads:price")).isEqualTo("foreign-table @10");
    }

    @Test
    void tables_of_an_external_module_are_foreign_to_all() {
        String modules = """
                  erp: {packages: [com.erp], external: true, because: SAP, tables: [vbak, {table: mara, to: [orders]}]}
                  orders: {packages: [.orders], requires: [erp]}
                """;
        assertThat(judge(modules, "com.acme.orders.O", "writes:vbak")).isEqualTo("foreign-table @4 SAP");
        assertThat(judge(modules, "com.acme.orders.O", "reads:mara")).isEqualTo(ALLOWED);
    }

    @Test
    void a_table_that_nobody_claims_is_told_unless_the_policy_is_off() {
        assertThat(existence(SHOP, "customer")).isEqualTo("unowned-table @1");
        assertThat(existence(SHOP, "orders")).isEqualTo(ALLOWED);
        assertThat(existence(SHOP, "qrtz_jobs")).isEqualTo(ALLOWED);
        assertThat(existence(SHOP + "policy: {unowned: warn}\n", "customer")).isEqualTo("unowned-table @1");
        assertThat(existence(SHOP + "policy: {unowned: fail}\ntables: {}\n", "customer"))
                .isEqualTo("unowned-table @10");
        assertThat(existence(SHOP + "policy: {unowned: off}\n", "customer")).isEqualTo(ALLOWED);
    }

    @Test
    void a_name_of_two_schemas_and_one_that_two_modules_claim_are_judged_by_nobody() {
        String modules = """
                  billing: {packages: [.billing], tables: [billing.invoice, "*_x"]}
                  audit: {packages: [.audit], tables: [audit.invoice, "x_*"]}
                  orders: {packages: [.orders]}
                """;
        for (String table : new String[] {"invoice", "x_x"}) {
            assertThat(judge(modules, "com.acme.orders.O", "writes:" + table)).isEqualTo(ALLOWED);
            assertThat(existence(modules, table)).isEqualTo(ALLOWED);
        }
        assertThat(judge(modules, "com.acme.orders.O", "writes:audit.invoice")).isEqualTo("foreign-table @5");
    }

    @Test
    void a_map_that_says_nothing_of_tables_judges_none() {
        String modules = "  orders: {packages: [.orders]}\n  billing: {packages: [.billing]}\n";
        assertThat(judge(modules, "com.acme.billing.B", "relates:com.acme.orders.Order"))
                .isEqualTo(ALLOWED);
        assertThat(existence(modules, "customer")).isEqualTo(ALLOWED);
        String asked = modules + "tables: {}\n";
        assertThat(judge(asked, "com.acme.billing.B", "relates:com.acme.orders.Order"))
                .isEqualTo("foreign-table @4");
        assertThat(existence(asked, "customer")).isEqualTo("unowned-table @6");
    }

    private static String judge(String modules, String from, String to) {
        return verdict(new Judge(Maps.withModules(modules)).judge(Edge.of(from, to)));
    }

    private static String existence(String modules, String table) {
        return verdict(new Judge(Maps.withModules(modules)).judgeExistence(DataEnd.table(TableName.of(table))));
    }

    private static String verdict(Judgement judgement) {
        return judgement
                .broken()
                .map(broken -> broken.rule() + " @" + broken.place().line()
                        + broken.because().map(why -> " " + why).orElse(""))
                .orElse(ALLOWED);
    }
}
