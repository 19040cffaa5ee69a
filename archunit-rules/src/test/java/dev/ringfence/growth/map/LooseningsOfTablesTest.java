package dev.ringfence.growth.map;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.map.TypeName;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What two maps that judge tables are to each other. */
final class LooseningsOfTablesTest {

    private static final String MAP = """
            version: 1
            root: com.acme
            tables:
              migrations: ["db/**"]
              ignore: ["qrtz_*", audit.trail]
            modules:
              orders:
                packages: [.orders]
                tables: [orders, "order_*", {table: order_report, to: [billing], because: read model}]
                modules:
                  pricing:
                    packages: [.orders.pricing]
              billing:
                packages: [.billing]
                tables: [billing.invoice]
              catalog:
                packages: [.catalog]
            policy:
              unowned: warn""";

    private static final RealTypes TYPES =
            types("orders.Order", "orders.pricing.Price", "billing.Bill", "catalog.Item");

    private static RealTypes types(String... names) {
        Set<TypeName> types =
                Stream.of(names).map(name -> new TypeName("com.acme." + name)).collect(Collectors.toSet());
        return new RealTypes(types, types);
    }

    static Stream<Edit> edits() {
        return Stream.of(owners(), readers(), settings()).flatMap(edits -> edits);
    }

    private static Stream<Edit> owners() {
        return Stream.of(
                new Edit("other letters and another order", "[orders, \"order_*\",", "[\"ORDER_*\", ORDERS,"),
                new Edit(
                        "a table that its module owns no more",
                        "[orders, ",
                        "[",
                        "tables :7 orders owns orders no more"),
                new Edit(
                        "a table that another module has now",
                        "[.catalog]",
                        "[.catalog]\n    tables: [{table: order_line, because: ORD-2}]",
                        "tables :18 catalog owns order_line, which was of orders # ORD-2"),
                new Edit(
                        "a table that another schema's claim takes",
                        "[.catalog]",
                        "[.catalog]\n    tables: [shop.orders]",
                        "tables :18 catalog owns shop.orders, which was of orders"),
                new Edit(
                        "a glob that names less",
                        "\"order_*\"",
                        "\"order_l*\"",
                        "tables :7 orders owns order_* no more"),
                new Edit("a glob that names more", "\"order_*\"", "\"order*\"", "1 closed"),
                new Edit("a table of nobody that is claimed", "[orders, ", "[orders, customer, ", "1 closed"),
                new Edit("a claim that the module has by another one as well", "[orders, ", "[orders, order_line, "),
                new Edit(
                        "a claim that gains a schema, and leaves those of others",
                        "[orders, ",
                        "[shop.orders, ",
                        "tables :7 orders owns orders of every schema no more"),
                new Edit("a claim that loses its schema", "[billing.invoice]", "[invoice]", "1 closed"),
                new Edit(
                        "a table that goes to a module inside its own",
                        "[.orders.pricing]",
                        "[.orders.pricing]\n        tables: [order_price]"),
                new Edit(
                        "settings that are taken away, so that the defaults hold",
                        "tables:\n  migrations: [\"db/**\"]\n  ignore: [\"qrtz_*\", audit.trail]\n",
                        "",
                        "3 closed",
                        "tables :1 flyway_schema_history is ignored",
                        "tables :1 databasechangelog* is ignored",
                        "tables :1 batch_* is ignored",
                        "tables :1 migrations has db/** no more"));
    }

    private static Stream<Edit> readers() {
        return Stream.of(
                new Edit(
                        "a table that one more module may read",
                        "to: [billing]",
                        "to: [billing, catalog]",
                        "tables :9 orders opens order_report to catalog # read model"),
                new Edit(
                        "a table that was closed to all",
                        "[orders, ",
                        "[{table: orders, to: [billing, catalog]}, ",
                        "tables :9 orders opens orders to billing, catalog"),
                new Edit(
                        "a table opened out of a glob",
                        "[orders, ",
                        "[orders, {table: order_line, to: [catalog]}, ",
                        "tables :9 orders opens order_line to catalog"),
                new Edit("a table that a module may read no more", "to: [billing]", "to: [orders.pricing]", "1 closed"),
                new Edit(
                        "a table opened to a new module on code that nobody had",
                        "to: [billing], because: read model}]",
                        "to: [billing, fresh], because: read model}]\n  fresh:\n    packages: [.fresh]",
                        "1 closed"));
    }

    private static Stream<Edit> settings() {
        return Stream.of(
                new Edit(
                        "a table more that is ignored",
                        "[\"qrtz_*\",",
                        "[\"qrtz_*\", legacy,",
                        "tables :3 legacy is ignored"),
                new Edit("a wider glob of what is ignored", "\"qrtz_*\"", "\"q*\"", "tables :3 q* is ignored"),
                new Edit("a narrower one", "\"qrtz_*\"", "qrtz_jobs", "1 closed"),
                new Edit("a schema that is left out", "audit.trail", "trail", "tables :3 trail is ignored"),
                new Edit(
                        "a claimed table that is ignored",
                        "[\"qrtz_*\",",
                        "[\"qrtz_*\", orders,",
                        "tables :3 orders is ignored"),
                new Edit(
                        "another naming",
                        "  migrations:",
                        "  naming: as-written\n  migrations:",
                        "tables :3 naming is as-written, and was snake"),
                new Edit(
                        "migrations looked for elsewhere",
                        "[\"db/**\"]",
                        "[\"sql/**\"]",
                        "1 closed",
                        "tables :3 migrations has db/** no more"),
                new Edit(
                        "no other files with SQL",
                        "  migrations:",
                        "  sql: []\n  migrations:",
                        "tables :3 sql has **/*Mapper.xml no more"),
                new Edit(
                        "tables of nobody that are not looked for",
                        "unowned: warn",
                        "unowned: off",
                        "policy :19 policy unowned: off"),
                new Edit("tables of nobody that break the build", "unowned: warn", "unowned: fail", "1 closed"),
                new Edit(
                        "an exception of a table",
                        "policy:",
                        "exceptions:\n  - {from: catalog, to: table:orders, because: ORD-4}\npolicy:",
                        "exception :19 catalog -> table:orders # ORD-4"),
                new Edit(
                        "an exception of a table of nobody",
                        "policy:",
                        "exceptions:\n  - {from: table:x, rule: unowned-table, because: ORD-4}\npolicy:",
                        "exception :19 table:x, unowned-table # ORD-4"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("edits")
    void each_edit_tells_what_it_loosens(Edit edit) {
        assertThat(edit.madeTo(MAP, TYPES)).containsExactly(edit.expected());
    }

    @Test
    void a_module_that_goes_into_another_may_use_its_tables_and_lets_it_use_its_own() {
        String inside = MAP.replace("  catalog:\n    packages: [.catalog]\n", "")
                .replace(
                        "    packages: [.billing]\n",
                        "    packages: [.billing]\n    modules:\n      catalog:\n        packages: [.catalog]\n");
        assertThat(told(MAP, inside)).contains("tables :16 billing.catalog may use the tables of billing");
        assertThat(told(inside, MAP)).noneMatch(text -> text.startsWith("tables"));
    }

    @Test
    void a_module_that_is_gone_leaves_its_tables_to_nobody_or_to_another() {
        String before = MAP.replace("to: [billing]", "to: [catalog]");
        String gone = before.replace("  billing:\n    packages: [.billing]\n    tables: [billing.invoice]\n", "");
        assertThat(told(before, gone))
                .containsExactly(
                        "module :1 billing is not in the map any more",
                        "tables :1 billing owns billing.invoice no more");
        assertThat(told(before, gone.replace("[.catalog]", "[.catalog, .billing]\n    tables: [invoice]")))
                .containsExactly(
                        "module :14 billing is not in the map any more; its code is of catalog",
                        "tables :15 catalog owns billing.invoice, which was of billing",
                        "tables :15 catalog owns invoice, which was of billing");
    }

    @Test
    void the_first_tables_of_a_map_are_stricter_and_nothing_else() {
        String without = """
                version: 1
                root: com.acme
                modules:
                  orders:
                    packages: [.orders]
                """;
        String with = without + """
                    tables: [orders]
                tables: {ignore: ["*_log"], sql: []}
                policy: {unowned: off}
                exceptions:
                  - {from: com.acme.Old, to: table:orders, because: ORD-1}
                """;
        assertThat(told(without, with)).containsExactly("1 closed");
        assertThat(told(with, without)).contains("tables :1 tables are judged no more");
    }

    private static List<String> told(String before, String today) {
        return Edit.told(before, today, TYPES);
    }
}
