package dev.ringfence.infer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.infer.InferMap.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables that nobody claims are added to the modules of a map that judges tables. */
class MergedTablesTest {

    private static final String MAP = """
            # our map
            version: 1
            root: com.acme
            tables: {}
            modules:
              orders:
                packages: [.orders]   # sic
              billing: {packages: [.billing]}
              stock:
                packages: [.stock]
                tables:
                  - item
            # the end
            """;

    private static final String COMPLETE =
            "nothing to add: every class below a root of module-map.yaml belongs to a module";

    @TempDir
    private Path folder;

    private DataShop shop() {
        return DataShop.in(folder)
                .modules("billing", "orders", "stock")
                .entity("orders.Order", "@Table(name = \"orders\")")
                .entity("billing.Invoice", "")
                .entity("stock.Item", "")
                .entity("stock.Shelf", "")
                .entity("stock.Bill", "@Table(name = \"bill\")")
                .entity("billing.Bill", "@Table(name = \"bill\")")
                .file("src/main/resources/db/migration/V1__all.sql", "create table audit_log (id int);")
                .file("src/main/resources/db/migration/orders/V2__all.sql", "create table basket (id int);");
    }

    @Test
    void each_module_gets_its_tables_and_every_other_byte_stays() {
        Outcome outcome = shop().more(MAP);

        assertThat(outcome)
                .isEqualTo(new Outcome.Guessed(
                        MAP.replace("# sic\n", "# sic\n    tables: [basket, orders]\n")
                                .replace("{packages: [.billing]}", "{tables: [invoice], packages: [.billing]}")
                                .replace("      - item\n", "      - shelf\n      - item\n"),
                        List.of(
                                "tables: 4 owned, 1 of two modules, 1 of nobody",
                                "  billing: invoice",
                                "  orders: basket, orders",
                                "  stock: shelf",
                                "tables: bill is mapped by billing (com.acme.billing.Bill) and stock (com.acme.stock.Bill): say whose"
                                        + " it is",
                                "tables: 1 of nobody, mapped by no module and created below no folder of one:"
                                        + " audit_log",
                                "",
                                "added to module-map.yaml, modules: 0, tables: 4")));
    }

    @Test
    void what_was_added_is_not_added_again() {
        DataShop shop = shop();
        String merged = ((Outcome.Guessed) shop.more(MAP)).text();

        assertThat(shop.more(merged))
                .isEqualTo(new Outcome.Complete(List.of(
                        COMPLETE,
                        "tables: 0 owned, 1 of two modules, 1 of nobody",
                        "tables: bill is mapped by billing (com.acme.billing.Bill) and stock (com.acme.stock.Bill): say whose it is",
                        "tables: 1 of nobody, mapped by no module and created below no folder of one: audit_log")));
    }

    @Test
    void a_map_that_judges_no_tables_stays_as_it_is_and_one_line_says_how_it_would() {
        assertThat(shop().more(MAP.replace("tables: {}\n", "").replace("    tables:\n      - item\n", "")))
                .isEqualTo(new Outcome.Complete(List.of(
                        COMPLETE,
                        "tables: 7, which the map does not judge; write `tables: {}` into it, and"
                                + " `init -Dringfence.merge` proposes their owners")));
    }

    @Test
    void code_without_tables_is_told_nothing_of_them() {
        assertThat(DataShop.in(folder).modules("billing", "orders", "stock").more(MAP))
                .isEqualTo(new Outcome.Complete(List.of(COMPLETE)));
    }

    @Test
    void a_module_that_is_added_gets_its_tables_too() {
        Outcome outcome = shop().more(MAP.replace("  billing: {packages: [.billing]}\n", ""));

        assertThat(((Outcome.Guessed) outcome).text())
                .isEqualTo(MAP.replace("# sic\n", "# sic\n    tables: [basket, orders]\n")
                        .replace("  billing: {packages: [.billing]}\n", "")
                        .replace("      - item\n", """
                              - shelf
                              - item
                          billing:                              # 8 classes
                            packages: [.billing]
                            exports: "*"
                            tables: [invoice]
                        """));
        assertThat(((Outcome.Guessed) outcome).told())
                .startsWith("  module                        classes  requires   debt")
                .contains("  billing: invoice")
                .endsWith("added to module-map.yaml, modules: 1, tables: 4");
    }

    @Test
    void a_module_and_those_that_it_holds_are_not_two() {
        String map = """
                version: 1
                root: com.acme
                tables: {}
                modules:
                  orders:
                    packages: [.orders, .billing]
                    modules:
                      stock:
                        packages: [.stock]
                """;

        Outcome outcome = DataShop.in(folder)
                .modules("billing", "orders", "stock")
                .entity("stock.Bill", "")
                .entity("billing.Bill", "")
                .entity("stock.Shelf", "")
                .more(map);

        assertThat(((Outcome.Guessed) outcome).text()).isEqualTo(map + "        tables: [shelf]\n    tables: [bill]\n");
    }

    @Test
    void lines_end_as_they_did() {
        String map = "\uFEFF" + MAP.replace("\n", "\r\n").replace("# the end\r\n", "# the end");

        assertThat(((Outcome.Guessed) shop().more(map)).text())
                .isEqualTo(map.replace("# sic\r\n", "# sic\r\n    tables: [basket, orders]\r\n")
                        .replace("{packages: [.billing]}", "{tables: [invoice], packages: [.billing]}")
                        .replace("      - item\r\n", "      - shelf\r\n      - item\r\n"));
    }

    @Test
    void a_map_whose_lines_end_now_so_now_so_is_not_edited() {
        String map = MAP.replace("version: 1\n", "version: 1\r\n");

        assertThat(DataShop.in(folder)
                        .modules("billing", "orders", "stock")
                        .entity("orders.Order", "@Table(name = \"orders\")")
                        .more(map))
                .isEqualTo(new Outcome.Complete(List.of(
                        COMPLETE,
                        "tables: 1 owned, 0 of two modules, 0 of nobody",
                        "  orders, to be written by hand: tables: [orders]")));
    }

    @Test
    void a_long_list_is_wrapped() {
        String script = IntStream.range(10, 20)
                .mapToObj(at -> "create table parcel_history_" + at + " (id int);")
                .collect(Collectors.joining("\n"));
        Outcome outcome = DataShop.in(folder)
                .modules("billing", "orders", "stock")
                .file("src/main/resources/db/migration/orders/V1__a.sql", script)
                .file("src/main/resources/db/migration/stock/V2__a.sql", script.replace("parcel", "package"))
                .more(MAP.replace("    tables:\n      - item\n", "    tables: [item, other]\n"));

        assertThat(((Outcome.Guessed) outcome).text()).isEqualTo("""
                # our map
                version: 1
                root: com.acme
                tables: {}
                modules:
                  orders:
                    packages: [.orders]   # sic
                    tables: [parcel_history_10, parcel_history_11, parcel_history_12, parcel_history_13, parcel_history_14,
                             parcel_history_15, parcel_history_16, parcel_history_17, parcel_history_18, parcel_history_19]
                  billing: {packages: [.billing]}
                  stock:
                    packages: [.stock]
                    tables: [package_history_10, package_history_11, package_history_12, package_history_13,
                             package_history_14, package_history_15, package_history_16, package_history_17,
                             package_history_18, package_history_19, item, other]
                # the end
                """);
    }

    @Test
    void tables_of_a_module_in_another_file_are_told() {
        DataShop shop = DataShop.in(folder)
                .modules("billing", "orders", "stock")
                .entity("orders.Order", "@Table(name = \"orders\")")
                .file("orders.module-map.yaml", """
                        version: 1
                        part: true
                        modules:
                          orders:
                            packages: [.orders]
                        """);
        String map = MAP.replace("  orders:\n    packages: [.orders]   # sic\n", "")
                .replace("tables: {}\n", "include: [orders.module-map.yaml]\ntables: {}\n");

        assertThat(shop.more(map))
                .isEqualTo(new Outcome.Complete(List.of(
                        COMPLETE,
                        "tables: 1 owned, 0 of two modules, 0 of nobody",
                        "  orders, to be written by hand: tables: [orders]")));
    }
}
