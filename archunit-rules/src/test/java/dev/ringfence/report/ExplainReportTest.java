package dev.ringfence.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.explain.Asked;
import dev.ringfence.explain.answer.Answer;
import dev.ringfence.report.explain.ExplainJson;
import dev.ringfence.report.explain.ExplainText;
import dev.ringfence.world.World;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each kind of answer, as a person and as a program reads it. */
class ExplainReportTest {

    private static final List<String> NOTES = List.of("partial view: the module web is not part of this build");

    @TempDir
    private static Path folder;

    @TempDir
    private static Path folderOfTables;

    @TempDir
    private static Path folderOfSeams;

    @TempDir
    private static Path folderOfFlags;

    @TempDir
    private static Path folderOfModels;

    private static Map<String, Answer> answers = Map.of();

    @BeforeAll
    static void ask() {
        World world = World.in(folder)
                .map("""
                        modules:
                          orders:
                            packages: [.orders]
                            exports: [.api, .spi]
                            owner: "@acme/orders"
                            state: frozen
                          payments: {packages: [.payments], owner: "@acme/payments", because: the ledger}
                          billing:
                            packages: [.billing, .orders.bills]
                            requires: [orders, payments, app]
                          app: {packages: [.app], requires: [{module: "*", internals: true}]}
                        exceptions:
                          - {from: billing, to: shop.orders.Tax, because: TAX-1, owner: "@acme/tax", until: 2027-01-31}
                          - {from: app, to: payments, because: later, until: 2026-12-31}
                          - {from: .stray, rule: unmapped-class, because: a spike}
                        """)
                .type("shop.orders.Order")
                .type("shop.orders.Tax")
                .type("shop.orders.api.Orders", "shop.payments.Money")
                .type("shop.orders.bills.Bill")
                .type("shop.payments.Money")
                .type("shop.billing.Invoice", "shop.orders.api.Orders", "shop.orders.Order", "shop.payments.Money")
                .type("shop.billing.Refund", "shop.orders.Order", "shop.orders.Tax")
                .type("shop.app.Main", "shop.orders.Order", "shop.billing.Invoice")
                .type("shop.stray.Stray")
                .baseline("billing.baseline", "shop.billing.Invoice -> shop.orders.Order # ORD-1")
                .compile();
        Asked asked = Asked.in(world);
        Map<String, Answer> all = new TreeMap<>();
        all.put("type", asked.type("shop.orders.bills.Bill"));
        all.put("type-of-frozen", asked.type("shop.orders.Odrer"));
        all.put("type-unmapped", asked.type("Stray"));
        all.put("edge-new", asked.edge("shop.billing.Refund", "shop.orders.Order"));
        all.put("edge-known", asked.edge("Invoice", "Order"));
        all.put("edge-excepted", asked.edge("Refund", "Tax"));
        all.put("edge-allowed", asked.edge("Invoice", "Orders"));
        all.put("edge-undeclared", asked.edge("shop.payments.Rate", "shop.orders.Order"));
        all.put("edge-from-frozen", asked.edge("shop.orders.Order", "shop.payments.Money"));
        all.put("ends", asked.edge("billing", "orders"));
        all.put("module", asked.module("billing"));
        all.put("module-with-exports", asked.module("orders"));
        all.put("overview", asked.all());
        all.put("against", asked.against(world.mapText().replace("[orders, payments, app]", "[app]")));
        all.put("rule", asked.rule("module-cycle"));
        all.put("rule-unknown", asked.rule("undeclared-dependencies"));
        all.put("nothing", asked.module("biling"));
        Asked ofTables = Asked.in(worldOfTables());
        all.put("table", ofTables.table("orders"));
        all.put("table-of-nobody", ofTables.table("visitor"));
        all.put("table-that-is-a-view", ofTables.table("invoice_view"));
        all.put("table-unknown", ofTables.table("oders"));
        all.put("table-of-a-schema", ofTables.table("SHOP.Customer"));
        all.put("table-of-its-owner-alone", ofTables.table("shelf"));
        Asked ofSeams = Asked.in(worldOfSeams());
        all.put("edge-over-a-seam", ofSeams.edge("Facade", "Client"));
        all.put("edge-over-a-seam-that-is-over", ofSeams.edge("shop.gateway.Shadow", "shop.orders.Order"));
        all.put("edge-around-a-seam", ofSeams.edge("shop.web.Checkout", "shop.client.Client"));
        all.put("module-at-a-seam", ofSeams.module("gateway"));
        all.put("module-of-the-old-side", ofSeams.module("orders"));
        all.put("type-of-the-new-side", ofSeams.type("Client"));
        all.put("type-of-the-old-side", ofSeams.type("shop.orders.Order"));
        all.put("type-of-a-seam", ofSeams.type("Facade"));
        all.put("type-of-a-seam-that-is-over", ofSeams.type("Shadow"));
        all.put("ends-over-a-seam", ofSeams.edge("shop.gateway.Facade", "client"));
        all.put("ends-at-a-seam", ofSeams.edge("gateway", "client"));
        all.putAll(answersOnData(ofTables));
        answers = all;
    }

    private static Map<String, Answer> answersOnData(Asked ofTables) {
        Map<String, Answer> all = new TreeMap<>();
        Asked ofFlags = Asked.in(worldOfFlags());
        all.put("edge-to-a-flag", ofFlags.edge("shop.web.Checkout", "flag:use-new-orders"));
        all.put("edge-to-a-flag-over-its-seam", ofFlags.edge("shop.gateway.Facade", "flag:use-new-orders"));
        all.put("edge-to-a-flag-that-is-known", ofFlags.edge("Basket", "flag:use-new-orders"));
        all.put("edge-to-a-flag-that-is-over", ofFlags.edge("shop.gateway.Shadow", "flag:.flags.Features.NEW"));
        all.put("edge-to-a-flag-from-a-module", ofFlags.edge("web", "flag:shop.flags.Features.NEW"));
        all.put("edge-to-a-flag-from-nowhere", ofFlags.edge("org.other.Library", "flag:use-new-orders"));
        all.put("edge-to-a-flag-unknown", ofFlags.edge("shop.web.Checkout", "flag:use-new-odrers"));
        all.put("edge-to-a-flag-from-the-module-of-its-seam", ofFlags.edge("gateway", "flag:use-new-orders"));
        all.put("edge-to-a-flag-without-a-name", ofFlags.edge("shop.web.Checkout", "flag:"));
        all.put("edge-to-no-table", ofFlags.edge("shop.web.Checkout", "reads:orders"));
        all.put("edge-from-a-flag", ofFlags.edge("flag:use-new-orders", "shop.web.Checkout"));
        Asked ofModels = Asked.in(worldOfModels());
        all.put("module-with-leaks", ofModels.module("orders"));
        all.put("type-with-leaks", ofModels.type("LegacyOrders"));
        all.put("edge-to-a-model", ofModels.edge("shop.orders.erp.LegacyOrders", "exposes:shop.legacy.Row"));
        all.put("edge-to-a-table", ofTables.edge("shop.billing.Dunning", "reads:orders"));
        all.put("edge-to-a-table-that-is-open", ofTables.edge("shop.web.Page", "reads:orders"));
        all.put("edge-to-a-table-misspelled", ofTables.edge("shop.web.Page", "writes:SHOP.Invoices"));
        all.put("edge-to-a-table-of-nobody", ofTables.edge("shop.web.Page", "reads:visitor"));
        all.put("edge-to-a-table-without-a-name", ofTables.edge("table: ", "references:customer"));
        all.put("edge-to-a-table-of-its-own", ofTables.edge("orders", "writes:orders"));
        all.put("edge-to-a-table-by-itself", ofTables.edge("orders", "table:orders"));
        all.put("edge-to-a-table-by-a-key", ofTables.edge("table:orders", "references:customer"));
        return all;
    }

    private static World worldOfModels() {
        return World.in(folderOfModels)
                .map("""
                        modules:
                          legacy: {packages: [.legacy], owner: "@acme/legacy"}
                          orders:
                            packages: [.orders]
                            requires: [legacy]
                            translations: [{of: legacy, in: [.erp], because: ORD-2}]
                        """)
                .type("shop.legacy.Row")
                .type("shop.legacy.Cell")
                .source(
                        "shop/orders/erp/LegacyOrders.java",
                        "package shop.orders.erp;",
                        "public class LegacyOrders {",
                        "  public shop.legacy.Row row() { return null; }",
                        "  public void add(shop.legacy.Row row, shop.legacy.Cell cell) { }",
                        "}")
                .type("shop.orders.Desk", "shop.orders.erp.LegacyOrders")
                .file("ringfence/orders.baseline", """
                        # ringfence-baseline/2, written by: mvn ringfence:baseline
                        shop.orders.erp.LegacyOrders -> exposes:shop.legacy.Cell # ORD-3
                        """)
                .compile();
    }

    private static World worldOfFlags() {
        return World.in(folderOfFlags)
                .map("""
                        modules:
                          orders: {packages: [.orders], state: closed}
                          client: {packages: [.client]}
                          gateway: {packages: [.gateway]}
                          web: {packages: [.web]}
                        seams:
                          cutover:
                            old: orders
                            new: client
                            through: [.gateway.Facade, {type: .gateway.Shadow, until: 2026-12-31}]
                            flags: [use-new-orders, {field: .flags.Features.NEW}]
                            until: 2027-06-30
                            owner: "@acme/orders"
                            because: ORD-1
                        """)
                .type("shop.orders.Order")
                .type("shop.client.Client")
                .type("shop.gateway.Facade")
                .type("shop.web.Checkout")
                .type("shop.web.Basket")
                .file("ringfence/web.baseline", """
                        # ringfence-baseline/2, written by: mvn ringfence:baseline
                        shop.web.Basket -> flag:use-new-orders # ORD-4
                        """)
                .compile();
    }

    private static World worldOfSeams() {
        return World.in(folderOfSeams)
                .map("""
                        modules:
                          orders: {packages: [.orders], state: closed}
                          client: {packages: [.client]}
                          gateway: {packages: [.gateway]}
                          web: {packages: [.web], requires: [client]}
                        seams:
                          cutover:
                            old: orders
                            new: client
                            through: [.gateway.Facade, {type: .gateway.Shadow, until: 2026-12-31}]
                            until: 2027-06-30
                            owner: "@acme/orders"
                            because: ORD-1
                        """)
                .type("shop.orders.Order")
                .type("shop.client.Client")
                .type("shop.gateway.Facade", "shop.client.Client", "shop.orders.Order")
                .type("shop.gateway.Shadow", "shop.orders.Order")
                .compile();
    }

    private static World worldOfTables() {
        return World.in(folderOfTables)
                .map("""
                        modules:
                          orders:
                            packages: [.orders]
                            tables: [{table: orders, to: [web]}, order_line]
                            owner: "@acme/orders"
                            modules: {stock: {packages: [.orders.stock], tables: [shelf]}}
                          billing: {packages: [.billing], tables: [invoice, invoice_view]}
                          customers: {packages: [.customers], tables: [customer]}
                          web: {packages: [.web]}
                        exceptions:
                          - {from: "table:invoice", to: "references:orders", because: goes with V7}
                        """)
                .file("src/main/resources/db/migration/V1__shop.sql", """
                        create table customer (id int primary key);
                        create table orders (id int primary key, customer_id int references customer (id));
                        create table order_line (id int, order_id int references orders (id));
                        create table shelf (order_id int references orders (id));
                        create table invoice (order_id int references orders (id));
                        create view invoice_view as select i.id from invoice i join orders o on o.id = i.order_id;
                        create table visitor (id int);
                        """)
                .source("shop/orders/Desk.java", sql("shop.orders.Desk", "update orders set a = 1"))
                .source("shop/web/Page.java", sql("shop.web.Page", "select a from orders where a = 2"))
                .source("shop/web/Hall.java", sql("shop.web.Hall", "insert into visitor (id) values (1)"))
                .source("shop/stray/Stray.java", sql("shop.stray.Stray", "select v.id from visitor v"))
                .source("shop/billing/Dunning.java", sql("shop.billing.Dunning", "delete from orders where a = 3"))
                .file("ringfence/orders.baseline", """
                        # ringfence-baseline/2, written by: mvn ringfence:baseline
                        table:orders -> references:customer
                        """)
                .compile();
    }

    private static String sql(String type, String text) {
        int dot = type.lastIndexOf('.');
        return "package " + type.substring(0, dot) + ";\nclass " + type.substring(dot + 1) + " {\n  String sql = \""
                + text + "\";\n}";
    }

    @TestFactory
    Stream<DynamicTest> a_person_reads() {
        return answers.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    String text = ExplainText.of(entry.getValue(), NOTES, "mvn ringfence:explain").stream()
                            .map(line -> "[" + line.level() + "] " + line.text() + "\n")
                            .collect(Collectors.joining());

                    GoldenFile.named("explain/" + entry.getKey() + ".txt").compareWith(text);
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_program_reads() {
        return answers.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    String json = ExplainJson.of(entry.getValue(), NOTES);

                    assertThat(Schemas.complaintsOfOurs("explain.schema.json", json))
                            .as(json)
                            .isEmpty();
                    assertThat(json).doesNotContain("\r").endsWith("}\n");
                    GoldenFile.named("explain/" + entry.getKey() + ".json").compareWith(json);
                }));
    }

    @Test
    void no_golden_file_is_left_over() {
        assertThat(GoldenFile.namesIn("explain").stream().distinct()).containsExactlyElementsOf(answers.keySet());
    }
}
