package dev.ringfence.infer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.infer.InferMap.Outcome;
import dev.ringfence.map.yaml.ModuleMapReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A first map says whose the tables are, as far as the code says it. */
class TablesOfFirstMapTest {

    @TempDir
    private Path folder;

    private DataShop shop() {
        return DataShop.in(folder).modules("billing", "orders", "stock");
    }

    private static String map(Outcome outcome) {
        String text = ((Outcome.Guessed) outcome).text();
        assertThat(ModuleMapReader.read(text.getBytes(StandardCharsets.UTF_8), "module-map.yaml")
                        .orThrow()
                        .modules())
                .isNotEmpty();
        return text;
    }

    /** The lines that tell of tables. */
    private static List<String> tables(Outcome outcome) {
        return map(outcome)
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("# tables:") || line.startsWith("tables:"))
                .toList();
    }

    @Test
    void a_table_stands_at_the_module_whose_type_maps_it_and_doubts_stand_above_all() {
        Outcome outcome = shop().entity("orders.Order", "@Table(name = \"orders\")")
                .entity("orders.OrderLine", "")
                .entity("billing.Invoice", "")
                .entity("stock.Bill", "@Table(name = \"invoice\")")
                .file("src/main/resources/db/migration/V1__all.sql", "create table audit_log (id int);")
                .first();

        assertThat(map(outcome)).isEqualTo("""
                # yaml-language-server: $schema=./module-map.schema.json
                # A first map, guessed by `mvn ringfence:init` from 22 classes, packaged by feature: a package is a module.
                # It is yours from now on: rename, join and split modules until it says what you mean. Look first at
                #   - the comments on tables: nobody owns those tables, until you say who does.
                # Then record today's debt with `mvn ringfence:baseline`.
                version: 1
                root: com.acme

                # tables: invoice is mapped by billing (com.acme.billing.Invoice) and stock (com.acme.stock.Bill): say whose it is
                # tables: 1 of nobody, mapped by no module and created below no folder of one: audit_log
                modules:
                  billing:                              # 7 classes
                    packages: [.billing]
                    exports: "*"
                  orders:                               # 8 classes
                    packages: [.orders]
                    tables: [order_line, orders]
                    exports: "*"
                  stock:                                # 7 classes
                    packages: [.stock]
                    exports: "*"
                """);
        assertThat(((Outcome.Guessed) outcome).told())
                .containsExactly(
                        "found 22 classes below com.acme, packaged by feature: a package is a module",
                        "",
                        "  module                        classes  requires   debt",
                        "  billing                             7         -      -",
                        "  orders                              8         -      -",
                        "  stock                               7         -      -",
                        "",
                        "tables: 2 owned, 1 of two modules, 1 of nobody",
                        "",
                        "written: module-map.yaml, modules: 3");
    }

    @Test
    void code_without_tables_gets_a_map_without_them() {
        Outcome outcome = shop().first();

        assertThat(map(outcome)).doesNotContain("tables");
        assertThat(((Outcome.Guessed) outcome).told()).noneMatch(line -> line.contains("tables"));
    }

    @Test
    void a_join_table_belongs_to_the_type_that_maps_it() {
        assertThat(tables(shop().entity("orders.Order", "")
                        .entity(
                                "stock.Item",
                                "",
                                "@jakarta.persistence.ManyToMany java.util.List<com.acme.orders.Order> orders;")
                        .first()))
                .containsExactly("tables: [order]", "tables: [item, item_orders]");
    }

    @Test
    void a_table_that_no_type_maps_belongs_to_the_folder_below_the_history() {
        assertThat(tables(shop().file(
                                "src/main/resources/db/migration/Or_ders/V1__a.sql", "create table basket (id int);")
                        .file("src/main/resources/db/changelog/stock/more/a.sql", """
                                --liquibase formatted sql
                                --changeset me:1
                                create table shelf (id int);
                                """)
                        .file("src/main/resources/db/migration/other/V2__b.sql", "create table lost (id int);")
                        .first()))
                .containsExactly(
                        "# tables: 1 of nobody, mapped by no module and created below no folder of one: lost",
                        "tables: [basket]",
                        "tables: [shelf]");
    }

    @Test
    void a_table_that_no_type_maps_belongs_to_the_package_in_which_its_migration_lies() {
        assertThat(tables(shop().file(
                                "src/main/resources/com/acme/orders/db/migration/V1__a.sql",
                                "create table basket (id int);")
                        .first()))
                .containsExactly("tables: [basket]");
    }

    @Test
    void the_type_that_maps_a_table_counts_for_more_than_the_folder_of_its_migration() {
        assertThat(tables(shop().entity("orders.Basket", "")
                        .file("src/main/resources/db/migration/stock/V1__a.sql", "create table basket (id int);")
                        .first()))
                .containsExactly("tables: [basket]");
    }

    @Test
    void a_folder_that_names_two_modules_says_nothing() {
        assertThat(tables(shop().file(
                                "src/main/resources/db/migration/orders/stock/V1__a.sql",
                                "create table basket (id int);")
                        .first()))
                .containsExactly(
                        "# tables: 1 of nobody, mapped by no module and created below no folder of one: basket");
    }

    @Test
    void a_class_that_an_earlier_build_left_behind_maps_nothing() {
        assertThat(tables(shop().entity("orders.Basket", "")
                        .leftOver("stock.Basket")
                        .leftOver("stock.Shelf")
                        .first()))
                .containsExactly("tables: [basket]");
    }

    @Test
    void of_many_tables_in_doubt_some_are_named() {
        DataShop shop = shop();
        for (int at = 11; at < 33; at++) {
            shop.entity("orders.P" + at, "").entity("stock.P" + at, "");
        }
        for (int at = 11; at < 18; at++) {
            shop.file("src/main/resources/db/migration/V" + at + "__a.sql", "create table lost_" + at + " (id int);");
        }

        assertThat(tables(shop.first()))
                .hasSize(22)
                .startsWith(
                        "# tables: p11 is mapped by orders (com.acme.orders.P11) and stock (com.acme.stock.P11): say whose"
                                + " it is")
                .endsWith(
                        "# tables: 2 more are mapped by two modules",
                        "# tables: 7 of nobody, mapped by no module and created below no folder of one: lost_11, lost_12,"
                                + " lost_13, lost_14, lost_15 and 2 more");
    }

    @Test
    void tables_of_libraries_are_left_out() {
        Outcome outcome = shop().file(
                        "src/main/resources/db/migration/orders/V1__a.sql",
                        "create table qrtz_jobs (id int); create table batch_job (id int);")
                .first();

        assertThat(tables(outcome)).isEmpty();
        assertThat(((Outcome.Guessed) outcome).told()).noneMatch(line -> line.contains("tables"));
    }

    @Test
    void names_that_yaml_would_read_otherwise_stand_in_quotes_and_what_no_map_can_name_is_nobodys() {
        assertThat(tables(shop().file(
                                "src/main/resources/db/migration/orders/V1__a.sql",
                                "create table \"on\" (id int); create table \"null\" (id int);"
                                        + "create table \"2fa\" (id int); create table \"line item\" (id int);")
                        .first()))
                .containsExactly(
                        "# tables: 1 of nobody, mapped by no module and created below no folder of one: line item",
                        "tables: [\"2fa\", \"null\", \"on\"]");
    }

    @Test
    void a_long_list_is_wrapped_and_sorted() {
        StringBuilder script = new StringBuilder();
        for (int at = 14; at > 0; at--) {
            script.append("create table parcel_history_").append(at + 10).append(" (id int);\n");
        }

        assertThat(map(shop().file("src/main/resources/db/migration/orders/V1__a.sql", script.toString())
                        .first()))
                .contains("""
                            packages: [.orders]
                            tables: [parcel_history_11, parcel_history_12, parcel_history_13, parcel_history_14, parcel_history_15,
                                     parcel_history_16, parcel_history_17, parcel_history_18, parcel_history_19, parcel_history_20,
                                     parcel_history_21, parcel_history_22, parcel_history_23, parcel_history_24]
                            exports: "*"
                        """);
    }

    @Test
    void one_project_may_create_what_another_one_maps_and_a_module_spans_projects() {
        DataShop database = DataShop.in(folder.resolve("database"))
                .file(
                        "src/main/resources/db/migration/V1__a.sql",
                        "create table basket (id int); create table lost (id int);")
                .file("src/main/resources/db/migration/stock/V2__a.sql", "create table shelf (id int);");
        DataShop app = DataShop.in(folder.resolve("app"))
                .modules("billing", "orders", "stock")
                .entity("orders.Basket", "");

        assertThat(tables(app.firstWith(database)))
                .containsExactly(
                        "# tables: 1 of nobody, mapped by no module and created below no folder of one: lost",
                        "tables: [basket]",
                        "tables: [shelf]");
    }
}
