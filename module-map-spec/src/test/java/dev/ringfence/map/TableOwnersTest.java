package dev.ringfence.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TableOwnersTest {

    @Test
    void an_exact_claim_wins_and_then_the_one_that_says_more() {
        String modules = """
                  orders: {packages: [.orders], tables: ["order_*", "*"]}
                  pricing: {packages: [.pricing], tables: ["order_price_*"]}
                  audit: {packages: [.audit], tables: [order_price_log]}
                """;
        assertThat(owner(modules, "order_line")).isEqualTo("orders");
        assertThat(owner(modules, "order_price_list")).isEqualTo("pricing");
        assertThat(owner(modules, "ORDER_PRICE_LOG")).isEqualTo("audit");
        assertThat(owner(modules, "customer")).isEqualTo("orders");
    }

    @Test
    void a_tie_of_modules_is_contested_where_a_table_meets_it() {
        String modules = """
                  orders: {packages: [.orders], tables: ["order_*"]}
                  logs: {packages: [.logs], tables: ["*_order"]}
                """;
        assertThat(owner(modules, "order_line")).isEqualTo("orders");
        assertThat(owner(modules, "order_order")).isEqualTo("contested: logs, orders");
    }

    @Test
    void of_a_module_and_those_that_it_holds_the_innermost_wins_a_tie() {
        String modules = """
                  orders:
                    packages: [.orders]
                    tables: ["order_*"]
                    modules:
                      pricing: {packages: [.orders.pricing], tables: ["order_*"]}
                      basket: {packages: [.orders.basket], tables: ["*_basket"]}
                """;
        assertThat(owner(modules, "order_line")).isEqualTo("orders.pricing");
        assertThat(owner(modules, "a_basket")).isEqualTo("orders.basket");
    }

    @Test
    void what_the_map_ignores_is_no_table_even_where_it_is_claimed() {
        String modules = """
                  orders: {packages: [.orders], tables: [qrtz_jobs, orders]}
                """;
        assertThat(owner(modules, "qrtz_jobs")).isEqualTo("none");
        assertThat(owner(modules, "flyway_schema_history")).isEqualTo("none");
        assertThat(owner(modules, "databasechangeloglock")).isEqualTo("none");
        assertThat(owner(modules, "batch_step")).isEqualTo("none");
        assertThat(owner(modules + "tables: {ignore: []}\n", "qrtz_jobs")).isEqualTo("orders");
    }

    @Test
    void what_nobody_claims_is_unowned() {
        assertThat(owner("  orders: {packages: [.orders], tables: [orders]}\n", "customer"))
                .isEqualTo("unowned");
    }

    @Test
    void a_schema_tells_tables_of_one_name_apart_and_a_name_without_one_is_none_of_both() {
        String modules = """
                  billing: {packages: [.billing], tables: [billing.invoice]}
                  audit: {packages: [.audit], tables: [audit.invoice, audit.trail]}
                """;
        assertThat(owner(modules, "billing.invoice")).isEqualTo("billing");
        assertThat(owner(modules, "shop.AUDIT.invoice")).isEqualTo("audit");
        assertThat(owner(modules, "other.invoice")).isEqualTo("unowned");
        assertThat(owner(modules, "invoice")).isEqualTo("none");
        assertThat(owner(modules, "trail")).isEqualTo("audit");
    }

    @Test
    void one_module_that_has_the_name_in_two_schemas_owns_it_without_one_too() {
        assertThat(owner("  billing: {packages: [.billing], tables: [billing.invoice, audit.invoice]}\n", "invoice"))
                .isEqualTo("billing");
    }

    @Test
    void a_name_without_a_schema_belongs_to_the_claim_without_one() {
        String modules = """
                  audit: {packages: [.audit], tables: [audit.invoice]}
                  billing: {packages: [.billing], tables: [invoice]}
                """;
        assertThat(owner(modules, "invoice")).isEqualTo("billing");
        assertThat(owner(modules, "billing.invoice")).isEqualTo("billing");
        assertThat(owner(modules, "audit.invoice")).isEqualTo("audit");
    }

    @Test
    void in_one_schema_a_tie_of_names_without_one_is_contested() {
        String modules = """
                  billing: {packages: [.billing], tables: ["shop.inv*"]}
                  audit: {packages: [.audit], tables: ["shop.*ice"]}
                """;
        assertThat(owner(modules, "invoice")).isEqualTo("contested: audit, billing");
    }

    @Test
    void an_association_belongs_to_whom_the_entity_belongs() {
        Judge judge = new Judge(Maps.withModules("  orders: {packages: [.orders], tables: [orders]}\n"));
        assertThat(judge.ownerOf(DataEnd.relation(new TypeName("com.acme.orders.Order"))))
                .isEqualTo(judge.ownerOf(new TypeName("com.acme.orders.Order")));
    }

    @Test
    void edges_name_a_table_with_a_schema_only_where_its_claim_does() {
        assertThat(nameOf("invoice", "billing.invoice")).isEqualTo("invoice");
        assertThat(nameOf("billing.invoice", "Billing.Invoice")).isEqualTo("billing.invoice");
        assertThat(nameOf("billing.invoice", "invoice")).isEqualTo("billing.invoice");
        assertThat(nameOf("bill*.invoice", "billing.invoice")).isEqualTo("billing.invoice");
        assertThat(nameOf("bill*.invoice", "invoice")).isEqualTo("invoice");
    }

    private static String nameOf(String claim, String table) {
        Judge judge = new Judge(Maps.withModules("  billing: {packages: [.billing], tables: [" + claim + "]}\n"));
        Owner owner = judge.ownerOf(DataEnd.table(TableName.of(table)));
        return ((Owner.OwnedTable) owner).claim().nameOf(TableName.of(table)).text();
    }

    private static String owner(String modules, String table) {
        Owner owner = new Judge(Maps.withModules(modules)).ownerOf(DataEnd.table(TableName.of(table)));
        if (owner instanceof Owner.OwnedTable owned) {
            return owned.module().name().value();
        }
        if (owner instanceof Owner.ContestedTable contested) {
            return contested.claims().stream()
                    .map(claim -> claim.module().value())
                    .sorted()
                    .collect(Collectors.joining(", ", "contested: ", ""));
        }
        return owner instanceof Owner.UnownedTable ? "unowned" : "none";
    }
}
