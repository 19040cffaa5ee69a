package dev.ringfence.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.verdict.Findings;
import dev.ringfence.world.Shown;
import dev.ringfence.world.World;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Uses of other modules' tables, foreign keys between modules, and tables of nobody. */
class TablesAtTheGateTest {

    private static final String MAP = """
            modules:
              orders:
                packages: [.orders]
                tables: [orders, "order_*", {table: order_report, to: [billing], because: read model}]
              billing:
                packages: [.billing]
                tables: [invoice]
            """;
    private static final String V1 = "src/main/resources/db/migration/V1__shop.sql";
    private static final String DUNNING = "src/main/java/shop/billing/Dunning.java";

    @TempDir
    private Path folder;

    private World world;

    @BeforeEach
    void map() {
        world = World.in(folder).map(MAP);
    }

    private List<String> told() {
        Findings findings = world.judge().findings();
        List<String> told = new ArrayList<>(Shown.lines(findings));
        for (int at = 0; at < findings.violations().size(); at++) {
            told.set(at, told.get(at) + " at " + findings.violations().get(at).places());
        }
        return told;
    }

    private List<String> toldOf(String sql) {
        dunning(sql).changed();
        return told();
    }

    private World dunning(String sql) {
        return world.source(
                "shop/billing/Dunning.java",
                "package shop.billing;",
                "class Dunning {",
                "  String run() {",
                "    return \"" + sql + "\";",
                "  }",
                "}");
    }

    @Test
    void code_that_reads_a_table_of_another_module_is_told_where_its_text_stands() {
        assertThat(toldOf("select i.id from invoice i left join orders o on o.id = i.order_id"))
                .containsExactly("new foreign-table shop.billing.Dunning -> reads:orders at [" + DUNNING + ":4]");
    }

    @Test
    void what_a_migration_in_java_does_is_history_as_it_is_in_sql() {
        String kind = "package org.flywaydb.core.api.migration; public ";
        world.source("org/flywaydb/core/api/migration/BaseJavaMigration.java", kind + "class BaseJavaMigration {}")
                .source("org/flywaydb/core/api/migration/JavaMigration.java", kind + "interface JavaMigration {}");
        for (String of : List.of("extends %sBaseJavaMigration", "implements %sJavaMigration", "")) {
            world.source(
                            "shop/billing/Dunning.java",
                            "package shop.billing;",
                            "class Dunning " + of.formatted("org.flywaydb.core.api.migration.") + " {",
                            "  String run() { return \"delete from orders where id = 1\"; }",
                            "}")
                    .changed();

            assertThat(told()).hasSize(of.isEmpty() ? 1 : 0);
        }
    }

    @Test
    void a_field_that_is_called_like_a_table_is_no_place_of_its_use() {
        world.source(
                        "shop/billing/Dunning.java",
                        "package shop.billing;",
                        "class Dunning {",
                        "  final Object orders = new Object();",
                        "  Object[] run() {",
                        "    return new Object[] {orders, \"delete from shop.orders where id = 1\",",
                        "        \"update orders set sent = 1\"};",
                        "  }",
                        "}")
                .changed();

        assertThat(told())
                .containsExactly("new foreign-table shop.billing.Dunning -> writes:orders at [" + DUNNING + ":5, "
                        + DUNNING + ":6]");
    }

    @Test
    void a_table_is_read_by_those_to_whom_it_is_open_and_changed_by_its_owner_alone() {
        assertThat(toldOf("select * from order_report r")).isEmpty();
        assertThat(toldOf("delete from order_report where id = 1"))
                .containsExactly(
                        "new foreign-table shop.billing.Dunning -> writes:order_report at [" + DUNNING + ":4]");
    }

    @Test
    void a_type_that_reads_and_changes_a_table_has_one_line() {
        assertThat(toldOf("update orders set a = 1 where id in (select id from orders where b = 2)"))
                .containsExactly("new foreign-table shop.billing.Dunning -> writes:orders at [" + DUNNING + ":4]");
    }

    @Test
    void a_foreign_key_between_modules_is_told_at_its_migration_and_a_key_that_was_dropped_is_not() {
        world.file(V1, """
                create table orders (id bigint primary key);
                create table invoice (
                  id bigint primary key,
                  order_id bigint,
                  constraint fk_order foreign key (order_id) references orders (id)
                );
                """);
        assertThat(told()).containsExactly("new foreign-key table:invoice -> references:orders at [" + V1 + ":2]");

        world.file("src/main/resources/db/migration/V2__no_key.sql", "alter table invoice drop constraint fk_order;\n");
        assertThat(told()).isEmpty();
    }

    @Test
    void a_table_that_nobody_claims_is_told_once_and_ignored_ones_are_not() {
        world.file(V1, "create table customer (id int);\ncreate table qrtz_jobs (id int);\n");

        assertThat(told()).containsExactly("new unowned-table table:customer (only told) at [" + V1 + ":1]");
    }

    @Test
    void a_table_that_a_mapping_alone_names_is_told_at_the_source_of_the_type() {
        world.source("jakarta/persistence/Entity.java", "package jakarta.persistence;", "public @interface Entity {}")
                .source(
                        "shop/billing/Visit.java",
                        "package shop.billing;",
                        "@jakarta.persistence.Entity class Visit {}")
                .changed();

        assertThat(told())
                .containsExactly(
                        "new unowned-table table:visit (only told) at [src/main/java/shop/billing/Visit.java]");
    }

    @Test
    void a_tie_is_an_error_where_code_uses_the_table_and_nothing_creates_it() {
        world.map(MAP.replace("[invoice]", "[\"*_books\"]"));

        assertThat(dunning("select * from order_books b").changed().found())
                .containsExactly(
                        "problem module-map.yaml:6 the table order_books is claimed by several modules equally:"
                                + " orders (order_*), billing (*_books)");
    }

    @Test
    void test_code_is_not_judged_by_its_tables() {
        world.testType("shop.billing.Plain")
                .file(
                        "src/test/java/shop/billing/SqlTest.java",
                        "package shop.billing;\nclass SqlTest { String all = \"select * from orders o\"; }\n")
                .tests();

        assertThat(told()).isEmpty();
    }

    @Test
    void a_table_that_two_modules_claim_alike_is_a_problem_of_the_map() {
        world.map(MAP.replace("tables: [invoice]", "tables: [\"*_line\", \"invoic*\", \"*nvoice\"]")
                        .replace("\"order_*\"", "\"orde_*\""))
                .file(V1, "create table orde_line (id int);\n");

        assertThat(told())
                .containsExactly("problem module-map.yaml:6 the table orde_line is claimed by several modules equally:"
                        + " orders (orde_*), billing (*_line)");
    }

    @Test
    void what_cannot_be_read_is_told_with_its_place_and_keeps_from_judging_where_the_policy_says_so() {
        world.file("src/main/resources/db/changelog/db.changelog.xml", "<databaseChangeLog>\n<changeSet>\n");

        assertThat(told()).singleElement().asString().startsWith("problem src/main/resources/db/changelog/");
        assertThat(world.judge().findings().keepFromJudging()).isFalse();

        world.map(MAP + "policy: {unparsable: fail}\n");
        assertThat(world.judge().findings().keepFromJudging()).isTrue();
    }

    @Test
    void without_tables_in_the_map_nothing_is_told() {
        assertThat(dunning("select * from orders")
                        .map("modules: {orders: {packages: [.orders]}, billing: {packages: [.billing]}}\n")
                        .found())
                .isEmpty();
    }
}
