package dev.ringfence.growth;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of a branch that adds lines of tables, and what of one that only writes them in other words. */
final class TablesOfBranchesTest {

    private static final String MAP = Shop.MAP
            .replace("[.orders]\n", "[.orders]\n    tables: [orders, order_line]\n")
            .replace("requires:", "tables: [invoice]\n    requires:");

    private static final String READS = "com.acme.billing.Invoice -> reads:orders";
    private static final String WRITES = "com.acme.billing.Invoice -> writes:orders";
    private static final String RELATES = "com.acme.billing.Invoice -> relates:com.acme.orders.Order";
    private static final String KEY = "table:invoice -> references:orders";
    private static final String ADDED = "! baseline billing/ringfence/billing.baseline:2 ";

    @TempDir
    Path temp;

    private static UnaryOperator<Shop> lines(String before, String today) {
        return shop -> shop.dataBaseline("billing", before).onMain("debt").dataBaseline("billing", today);
    }

    static Stream<Story> stories() {
        return Stream.of(lines(), types(), tables(), maps(), attacks()).flatMap(stories -> stories);
    }

    private static Stream<Story> lines() {
        return Stream.of(
                new Story("a read more", shop -> shop.dataBaseline("billing", READS), "broken", ADDED + READS),
                new Story("a key more", shop -> shop.dataBaseline("billing", KEY), "broken", ADDED + KEY),
                new Story(
                        "a read more, with its reason",
                        shop -> shop.dataBaseline("billing", READS + " # ORD-1"),
                        "kept",
                        "  baseline billing/ringfence/billing.baseline:2 " + READS + " # ORD-1"),
                new Story("a change of which only the read is left", lines(WRITES, READS), "kept"),
                new Story("a read that has become a change", lines(READS, WRITES), "broken", ADDED + WRITES),
                new Story(
                        "a read by another type in the place of a change",
                        lines(WRITES, READS.replace("Invoice", "Refund")),
                        "broken",
                        ADDED + READS.replace("Invoice", "Refund")),
                new Story(
                        "a read of another table in the place of a change",
                        lines(WRITES, READS.replace("orders", "order_line")),
                        "broken",
                        ADDED + READS.replace("orders", "order_line")),
                new Story(
                        "lines that gain the schema of a claim",
                        lines(WRITES, WRITES.replace("orders", "shop.orders")),
                        "kept"),
                new Story(
                        "a key that gains the schemas of both claims",
                        lines(KEY, "table:billing.invoice -> references:shop.orders"),
                        "kept"),
                new Story(
                        "a line that lost its schema, and so stands for all schemas",
                        lines(READS.replace("orders", "shop.orders"), READS),
                        "broken",
                        ADDED + READS),
                new Story(
                        "a read of main code that only tests were known to do",
                        shop -> shop.write(
                                        "billing/ringfence/billing.tests.baseline",
                                        Shop.BASELINE_HEAD.replace("baseline/1", "baseline/2"),
                                        WRITES)
                                .onMain("tests")
                                .dataBaseline("billing", READS),
                        "broken",
                        ADDED + READS));
    }

    private static Stream<Story> types() {
        return Stream.of(
                new Story(
                        "a type that was renamed and takes its reads along",
                        shop -> shop.dataBaseline("billing", READS, KEY)
                                .onMain("debt")
                                .rename("billing/Invoice", "billing/Bill")
                                .dataBaseline("billing", READS.replace("Invoice", "Bill"), KEY),
                        "kept"),
                new Story(
                        "an entity that was renamed and is related to under its new name",
                        shop -> shop.dataBaseline("billing", RELATES)
                                .onMain("debt")
                                .rename("orders/Order", "orders/Sale")
                                .dataBaseline("billing", RELATES.replace("Order", "Sale")),
                        "kept"),
                new Story(
                        "a type that was copied, and whose copy reads as well",
                        shop -> shop.dataBaseline("billing", READS)
                                .onMain("debt")
                                .source("billing/Copy")
                                .dataBaseline("billing", READS, READS.replace("Invoice", "Copy")),
                        "broken",
                        "! baseline billing/ringfence/billing.baseline:3 " + READS.replace("Invoice", "Copy")));
    }

    private static Shop renamed(Shop shop, String... migration) {
        return shop.dataBaseline("billing", WRITES, KEY)
                .write("orders/pom.xml", "<project/>")
                .write("orders/src/main/resources/db/migration/V1__orders.sql", "create table orders (id int);")
                .onMain("debt")
                .write("orders/src/main/resources/db/migration/V2__sale.sql", migration);
    }

    private static Stream<Story> tables() {
        String rename = "alter table orders rename to sale;";
        UnaryOperator<Shop> follow = shop -> shop.editMap("[orders, order_line]", "[sale, order_line]")
                .dataBaseline("billing", KEY.replace("orders", "sale"), WRITES.replace("orders", "sale"));
        return Stream.of(
                new Story(
                        "a table that a migration renames, with its claim and its lines",
                        shop -> follow.apply(renamed(shop, rename)),
                        "kept",
                        "1 closed"),
                new Story(
                        "lines of another table, which no migration names so",
                        shop -> follow.apply(renamed(shop, "create table sale (id int);")),
                        "broken",
                        "1 closed",
                        "! baseline billing/ringfence/billing.baseline:2 " + KEY.replace("orders", "sale"),
                        "! baseline billing/ringfence/billing.baseline:3 " + WRITES.replace("orders", "sale"),
                        "! tables module-map.yaml:4 orders owns orders no more"),
                new Story(
                        "a table that is renamed, while another one gets the old name",
                        shop -> follow.apply(renamed(shop, rename, "create table orders (id int);")),
                        "broken",
                        "1 closed",
                        "! baseline billing/ringfence/billing.baseline:2 " + KEY.replace("orders", "sale"),
                        "! baseline billing/ringfence/billing.baseline:3 " + WRITES.replace("orders", "sale"),
                        "! tables module-map.yaml:4 orders owns orders no more"));
    }

    private static Stream<Story> maps() {
        return Stream.of(
                new Story(
                        "a map that begins to judge tables, and all lines that it needs",
                        shop -> shop.map(Shop.MAP)
                                .onMain("no tables")
                                .map(MAP)
                                .dataBaseline("billing", Shop.INVOICE, WRITES, RELATES, KEY, "table:customer"),
                        "kept",
                        "5 closed"),
                new Story(
                        "a table that nobody owned and that is claimed, with its users",
                        shop -> shop.write(
                                        "orders/src/main/resources/db/migration/V1__c.sql",
                                        "create table customer (id int);")
                                .onMain("a table of nobody")
                                .editMap("tables: [orders, order_line]", "tables: [orders, order_line, customer]")
                                .dataBaseline("billing", "com.acme.billing.Invoice -> reads:customer"),
                        "kept",
                        "2 closed"),
                new Story(
                        "a new table of a branch that its module claims, and that another one reads",
                        shop -> shop.editMap("tables: [orders, order_line]", "tables: [orders, order_line, customer]")
                                .write(
                                        "orders/src/main/resources/db/migration/V1__c.sql",
                                        "create table customer (id int);")
                                .dataBaseline("billing", "com.acme.billing.Invoice -> reads:customer"),
                        "broken",
                        "1 closed",
                        ADDED + "com.acme.billing.Invoice -> reads:customer"),
                new Story(
                        "a new table of a branch with a key to another module",
                        shop -> shop.editMap("tables: [invoice]", "tables: [invoice, invoice_line]")
                                .dataBaseline("billing", "table:invoice_line -> references:orders"),
                        "broken",
                        "1 closed",
                        ADDED + "table:invoice_line -> references:orders"),
                new Story(
                        "a known table of nobody that is claimed, with its key",
                        shop -> shop.dataBaseline("billing", "table:invoice_line")
                                .onMain("debt")
                                .editMap("tables: [invoice]", "tables: [invoice, invoice_line]")
                                .dataBaseline("billing", "table:invoice_line -> references:orders"),
                        "kept",
                        "2 closed"),
                new Story(
                        "a table of nobody more",
                        shop -> shop.dataBaseline("billing", "table:customer"),
                        "broken",
                        ADDED + "table:customer"),
                new Story(
                        "a table given to another module, and its debt gone",
                        shop -> shop.dataBaseline("billing", WRITES)
                                .onMain("debt")
                                .editMap("tables: [orders, order_line]", "tables: [order_line]")
                                .editMap("tables: [invoice]", "tables: [invoice, orders]")
                                .dataBaseline("billing"),
                        "broken",
                        "! tables module-map.yaml:12 billing owns orders, which was of orders"));
    }

    private static Stream<Story> attacks() {
        return Stream.of(
                new Story(
                        "a table that is given away in one commit and claimed by another module in the next",
                        shop -> shop.editMap("tables: [orders, order_line]", "tables: [orders]")
                                .commit("nobody's")
                                .editMap("tables: [invoice]", "tables: [invoice, order_line]"),
                        "broken",
                        "! tables module-map.yaml:12 billing owns order_line, which was of orders"),
                new Story(
                        "a table that is ignored, so that its lines may go",
                        shop -> shop.editMap("root: com.acme", "root: com.acme\ntables: {ignore: [\"ord*\"]}"),
                        "broken",
                        "4 closed",
                        "! tables module-map.yaml:3 ord* is ignored"),
                new Story(
                        "a table opened in a part, which the base had in the map",
                        shop -> shop.editMap(
                                        "  billing:\n    packages: [.billing]\n    tables: [invoice]\n"
                                                + "    requires: [orders]",
                                        "")
                                .editMap("root: com.acme", "root: com.acme\ninclude: ['*/*.module-map.yaml']")
                                .write(
                                        "billing/billing.module-map.yaml",
                                        "version: 1",
                                        "part: true",
                                        "modules:",
                                        "  billing:",
                                        "    packages: [.billing]",
                                        "    tables: [{table: invoice, to: [orders], because: '...'}]",
                                        "    requires: [orders]"),
                        "broken",
                        "! tables billing/billing.module-map.yaml:6 billing opens invoice to orders"),
                new Story(
                        "a module of another name that says it owned the table",
                        shop -> shop.editMap("  catalog:", "  orders-old:")
                                .editMap("state: frozen", "state: frozen\n    tables: [{table: orders, because: ours}]")
                                .editMap("tables: [orders, order_line]", "tables: [order_line]"),
                        "kept",
                        "  tables module-map.yaml:10 orders-old owns orders, which was of orders # ours"),
                new Story(
                        "an exception of a table whose reason nobody sees",
                        shop -> shop.editMap(
                                "    requires: [orders]",
                                "    requires: [orders]\nexceptions: [{from: billing, to: 'table:*', because: '...'}]"),
                        "broken",
                        "! exception module-map.yaml:14 billing -> table:*"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void each_branch_is_told_what_it_adds(Story story) {
        story.in(Shop.with(temp, MAP));
    }
}
