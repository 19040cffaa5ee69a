package dev.ringfence.report;

import dev.ringfence.world.World;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** One small project for everything that a report may have to say. */
public final class Situations {

    private static final String ORDER = "shop.orders.Order";
    private static final String INVOICE = "shop.billing.Invoice";

    private Situations() {}

    public static SortedMap<String, UnaryOperator<World>> all() {
        SortedMap<String, UnaryOperator<World>> all = new TreeMap<>();
        all.put("undeclared-dependency", Situations::undeclared);
        all.put("undeclared-dependency-of-one-that-requires-nothing", Situations::undeclaredOfNothing);
        all.put("internal-access", Situations::internal);
        all.put("internal-access-by-code-of-no-module", Situations::internalByStray);
        all.put("internal-access-to-a-module-in-a-module", Situations::nestedInternal);
        all.put("undeclared-dependency-of-a-module-in-a-module", Situations::nestedUndeclared);
        all.put("closed-module-in-a-module", Situations::nestedClosed);
        all.put("forbidden-dependency-of-a-module-in-a-module", Situations::nestedForbidden);
        all.put("closed-module", world -> closed(world, "closed"));
        all.put(
                "closed-module-on-its-way-out",
                world -> closed(world, "extracting").freeze());
        all.put("extracted-module", Situations::extracted);
        all.put("forbidden-dependency", Situations::forbidden);
        all.put("layer-order", Situations::layers);
        all.put("unmapped-class", Situations::unmapped);
        all.put("unmapped-class-only-told", Situations::unmappedOnlyTold);
        all.put("unmapped-class-of-an-external-module", Situations::external);
        all.put("module-cycle", Situations::cycle);
        all.put("expired-exception", Situations::expired);
        all.put("expired-exception-out-of-bounds", Situations::outOfBounds);
        all.put("frozen-code", Situations::frozen);
        all.put("frozen-code-on-its-way-out", Situations::extractingCodeChanged);
        all.put("frozen-code-of-many-files", Situations::manyFrozen);
        all.put("frozen-code-without-a-lock", world -> frozenMap(world, "state: frozen"));
        all.put("foreign-table", Situations::foreignTables);
        all.put("foreign-table-of-a-module-that-left", Situations::tablesLeftBehind);
        all.put("foreign-key", Situations::foreignKey);
        all.put("unowned-table", Situations::unownedTable);
        all.put("stale-lock", Situations::staleLock);
        all.put("seen-in-the-source-alone", Situations::inSourceAlone);
        all.put("star-import", Situations::starImport);
        all.put("unparsable", world -> unparsable(world, "warn"));
        all.put("unparsable-that-fails", world -> unparsable(world, "fail"));
        all.put("stale", Situations::stale);
        all.put("stale-only-told", Situations::staleOnlyTold);
        all.put("many", Situations::many);
        all.put("moved", Situations::moved);
        all.put("left-behind", Situations::leftBehind);
        all.put("kept", Situations::kept);
        all.put("could-not-run", Situations::couldNotRun);
        all.put("everything-at-once", Situations::everything);
        all.putAll(SituationsOfTables.all());
        all.putAll(SituationsOfTranslations.all());
        all.putAll(SituationsOfSeams.all());
        return all;
    }

    public static UnaryOperator<World> named(String name) {
        return Objects.requireNonNull(all().get(name));
    }

    private static World billingUsesOrders(World world, String modules) {
        return world.map(modules).type(ORDER).type(INVOICE, ORDER);
    }

    private static World undeclared(World world) {
        return billingUsesOrders(world, """
                modules:
                  shared: {packages: [.shared], shared: true}
                  payments: {packages: [.payments]}
                  orders: {packages: [.orders], owner: "@acme/orders"}
                  billing:
                    packages: [.billing]
                    requires: [payments, legacy]
                  legacy: {packages: [.legacy], state: closed}
                """)
                .type("shop.shared.Money")
                .type("shop.legacy.Old")
                .type("shop.payments.Payment")
                .type("shop.orders.Orders")
                .source(
                        "shop/billing/Reminder.java",
                        "package shop.billing;",
                        "",
                        "import shop.orders.Orders;",
                        "",
                        "class Reminder {",
                        "    shop.payments.Payment payment;",
                        "    shop.legacy.Old old;",
                        "    Orders orders = new Orders();",
                        "}")
                .baseline("billing.baseline", "shop.billing.Reminder -> shop.legacy.Old");
    }

    private static World nested(World world, String keysOfBasket) {
        return world.map("""
                modules:
                  orders:
                    packages: [.orders]
                    exports: [.api]
                    forbids: [{packages: [java.util], because: arrays are enough}]
                    owner: "@acme/orders"
                    modules:
                      pricing: {packages: [.orders.pricing], owner: "@acme/pricing"}
                      basket: {packages: [.orders.basket], requires: [rebates]%s}
                      rebates: {packages: [.orders.rebates]}
                  billing: {packages: [.billing], requires: [orders]}
                  kernel: {packages: [.kernel], shared: true, modules: {inner: {packages: [.inner], shared: true}}}
                """.formatted(keysOfBasket)).type("shop.orders.pricing.Price");
    }

    private static World nestedInternal(World world) {
        return nested(world, "").type(INVOICE, "shop.orders.pricing.Price");
    }

    private static World nestedUndeclared(World world) {
        return nested(world, "").type("shop.orders.basket.Basket", "shop.orders.pricing.Price");
    }

    private static World nestedClosed(World world) {
        return nested(world, ", state: closed")
                .type("shop.orders.api.Basket")
                .type("shop.orders.basket.api.Basket")
                .type(INVOICE, "shop.orders.basket.api.Basket");
    }

    private static World nestedForbidden(World world) {
        return nested(world, ", forbids: [{packages: [java.util], because: of its own}]")
                .type("shop.orders.basket.Basket", "java.util.List")
                .type("shop.orders.rebates.Rebate", "java.util.List");
    }

    private static World moved(World world) {
        return world.map("modules: {orders: {packages: [.orders]}, billing: {packages: [.billing]}}")
                .type(ORDER)
                .type("shop.orders.Line")
                .type("shop.orders.api.Price")
                .type("shop.billing.pdf.Invoice", ORDER, "shop.orders.Line")
                .type("shop.billing.Refund", "shop.orders.api.Price")
                .type("shop.stray.late.Stray")
                .baseline(
                        "billing.baseline",
                        "shop.billing.Invoice -> shop.orders.Line",
                        "shop.billing.Invoice -> shop.orders.Order # ORD-1",
                        "shop.billing.Refund -> shop.orders.Price")
                .baseline("unmapped.baseline", "shop.stray.Stray");
    }

    private static World undeclaredOfNothing(World world) {
        return billingUsesOrders(world, "modules: {orders: {packages: [.orders]}, billing: {packages: [.billing]}}");
    }

    private static World internal(World world) {
        return billingUsesOrders(world, """
                modules:
                  orders: {packages: [.orders], exports: [.api, {type: .Total, to: [billing]}], owner: "@acme/orders"}
                  billing: {packages: [.billing], requires: [orders]}
                """).type("shop.orders.Line").type("shop.billing.Refund", "shop.orders.Line");
    }

    private static World internalByStray(World world) {
        return world.map("""
                modules: {orders: {packages: [.orders], exports: [{package: .api, to: [billing]}]}, billing: {packages: [.billing]}}
                policy: {unmapped: warn, stale: warn}
                """).type(ORDER).type("shop.stray.Stray", ORDER);
    }

    private static World closed(World world, String state) {
        return billingUsesOrders(world, """
                modules:
                  orders: {packages: [.orders], state: %s, because: "becomes order-service, ORD-1", owner: "@acme/orders"}
                  billing: {packages: [.billing], requires: [orders]}
                """.formatted(state));
    }

    private static World extracted(World world) {
        return billingUsesOrders(world, """
                modules:
                  orders: {packages: [.orders], state: extracted, because: "is order-service now, ORD-1"}
                  billing: {packages: [.billing]}
                """);
    }

    private static World forbidden(World world) {
        return world.map("""
                modules:
                  billing:
                    packages: [.billing]
                    owner: "@acme/billing"
                    forbids:
                      - {packages: [java.sql, javax.sql], because: moving to jOOQ}
                      - {types: [java.util.Date], because: "use java.time"}
                """)
                .type("shop.billing.Table", "java.sql.Connection", "javax.sql.DataSource")
                .type(INVOICE, "java.util.Date");
    }

    private static World layers(World world) {
        return world.map("""
                modules:
                  orders:
                    packages: [.orders]
                    layers: [[web, job], app, domain]
                """)
                .type("shop.orders.web.Page", "shop.orders.domain.Total")
                .type("shop.orders.domain.Total", "shop.orders.web.Page");
    }

    private static World withTables(World world, String state, String sql) {
        return world.map("""
                modules:
                  orders:
                    packages: [.orders]
                    exports: [.api]
                    state: %s
                    tables: [orders, "order_*"]
                    owner: "@acme/orders"
                  billing: {packages: [.billing], tables: [invoice]}
                policy: {unowned: fail}
                """.formatted(state))
                .type("shop.orders.api.Orders")
                .source(
                        "shop/billing/Dunning.java",
                        "package shop.billing;",
                        "class Dunning {",
                        "  String sql = \"" + sql + "\";",
                        "}");
    }

    private static World foreignTables(World world) {
        return withTables(world, "active", "select 1 from invoice i left join orders o on o.id = i.order_id")
                .source(
                        "shop/billing/Mail.java",
                        "package shop.billing;",
                        "class Mail {",
                        "  String sql = \"delete from order_line where id = ?\" + (a() + \"update order_line set a = 1\");",
                        "  String a() { return \"insert into orders (id) values (1)\"; }",
                        "}");
    }

    private static World tablesLeftBehind(World world) {
        return withTables(world, "extracted", "select * from orders where id = ?")
                .without("src/main/java/shop/orders/api/Orders.java");
    }

    private static World foreignKey(World world) {
        return withTables(world, "active", "nothing of the kind")
                .file("src/main/resources/db/migration/V1__shop.sql", """
                        create table orders (id int primary key);

                        create table invoice (
                          id int,
                          order_id int references orders (id)
                        );
                        """);
    }

    private static World unownedTable(World world) {
        return withTables(world, "active", "nothing of the kind")
                .file(
                        "src/main/resources/db/migration/V1__shop.sql",
                        "create table visitor (id int);\ncreate table visit (id int);\n");
    }

    private static World unmapped(World world) {
        return world.map("modules: {orders: {packages: [.orders]}}")
                .type(ORDER)
                .type("shop.Main")
                .type("shop.stray.One")
                .type("shop.stray.Two")
                .type("shop.other.Three");
    }

    private static World unmappedOnlyTold(World world) {
        return world.map("modules: {orders: {packages: [.orders]}}\npolicy: {unmapped: warn}")
                .type(ORDER)
                .type("shop.stray.One");
    }

    private static World external(World world) {
        return world.map("modules: {vendor: {packages: [.vendor], external: true, owner: \"@acme/platform\"}}")
                .type("shop.vendor.Copied");
    }

    private static World cycle(World world) {
        return billingUsesOrders(world, """
                modules:
                  orders: {packages: [.orders], requires: [billing]}
                  billing: {packages: [.billing], requires: [orders], owner: "@acme/billing"}
                """).type("shop.orders.Printer", INVOICE);
    }

    private static World expired(World world) {
        return billingUsesOrders(world, """
                modules: {orders: {packages: [.orders], owner: "@acme/orders"}, billing: {packages: [.billing]}}
                exceptions:
                  - {from: billing, to: orders, because: shared id until ORD-123, owner: "@acme/billing", until: 2026-12-31}
                """);
    }

    private static World outOfBounds(World world) {
        return billingUsesOrders(world, """
                modules: {orders: {packages: [.orders], owner: "@acme/orders"}, billing: {packages: [.billing]}}
                exceptions: [{from: billing, to: orders, because: shared id until ORD-123, edges: 1}]
                """).type("shop.billing.Refund", ORDER);
    }

    private static World frozenMap(World world, String state) {
        return world.map("""
                modules:
                  orders:
                    packages: [.orders]
                    because: becomes order-service, ORD-1
                    owner: "@acme/orders"
                    %s
                """.formatted(state)).type(ORDER);
    }

    private static World frozen(World world) {
        return frozenMap(world, "state: frozen\n    freeze: {resources: [db/*.sql]}")
                .type("shop.orders.Gone", "java.util.Map")
                .type("shop.orders.Line", "java.util.List", "java.util.Map")
                .source(
                        "shop/orders/Total.java",
                        "package shop.orders;",
                        "class Total {",
                        "    int sum() { return 1; }",
                        "}")
                .file("db/V1.sql", "create table orders;\n")
                .freeze()
                .type("shop.orders.Added")
                .type("shop.orders.Line", "java.util.List", "java.util.Set")
                .without("src/main/java/shop/orders/Gone.java")
                .without("src/main/java/shop/orders/Total.java")
                .source(
                        "shop/orders/Sum.java",
                        "package shop.orders;",
                        "class Sum {",
                        "    int sum() { return 1; }",
                        "}")
                .file("db/V1.sql", "drop table orders;\n");
    }

    private static World extractingCodeChanged(World world) {
        return frozenMap(world, "state: extracting")
                .type("shop.orders.Gone")
                .freeze()
                .without("src/main/java/shop/orders/Gone.java")
                .type(ORDER, "java.util.List");
    }

    private static World manyFrozen(World world) {
        frozenMap(world, "state: frozen");
        IntStream.rangeClosed(10, 32).forEach(i -> world.type("shop.orders.Line" + i));
        world.freeze();
        IntStream.rangeClosed(10, 32).forEach(i -> world.type("shop.orders.Line" + i, "java.util.List"));
        return world;
    }

    private static World staleLock(World world) {
        return frozenMap(world, "state: frozen").freeze().map("modules: {orders: {packages: [.orders]}}");
    }

    private static World stale(World world) {
        return billingUsesOrders(world, """
                modules:
                  orders: {packages: [.orders, .order]}
                  payments: {packages: [.payments]}
                  billing: {packages: [.billing], requires: [orders, payments]}
                exceptions: [{from: billing, to: payments, because: PAY-1}]
                """)
                .type("shop.payments.Payment")
                .baseline(
                        "billing.baseline",
                        INVOICE + " -> " + ORDER,
                        INVOICE + " -> shop.payments.Payment # until PAY-1",
                        "shop.billing.Gone -> " + ORDER);
    }

    private static World inSourceAlone(World world) {
        return billingUsesOrders(world, "modules: {orders: {packages: [.orders]}, billing: {packages: [.billing]}}")
                .source(
                        "shop/billing/Refund.java",
                        "package shop.billing;",
                        "import shop.orders.Order;",
                        "public class Refund {}");
    }

    private static World starImport(World world) {
        return world.map("modules: {orders: {packages: [.orders]}, billing: {packages: [.billing]}}")
                .type(ORDER)
                .source(
                        "shop/billing/Invoice.java",
                        "package shop.billing;",
                        "import shop.orders.*;",
                        "public class Invoice {}");
    }

    private static World unparsable(World world, String severity) {
        return world.map("modules: {orders: {packages: [.orders]}, billing: {packages: [.billing]}}\n"
                        + "policy: {unparsable: " + severity + "}")
                .type(ORDER)
                .source(
                        "shop/billing/Invoice.java",
                        "package shop.billing;",
                        "import shop.orders.Order;",
                        "public class Invoice {",
                        "    int left(int non, int sealed) { return non-sealed; }",
                        "}");
    }

    private static World staleOnlyTold(World world) {
        return world.map("modules: {orders: {packages: [.orders]}}\npolicy: {stale: warn}")
                .type(ORDER)
                .baseline("unmapped.baseline", "shop.Gone");
    }

    private static World many(World world) {
        billingUsesOrders(world, "modules: {orders: {packages: [.orders]}, billing: {packages: [.billing]}}");
        IntStream.rangeClosed(10, 31).forEach(i -> world.type("shop.billing.Bill" + i, ORDER));
        return world.baseline(
                "x.baseline",
                IntStream.rangeClosed(10, 32).mapToObj(i -> "shop.x.X" + i).toArray(String[]::new));
    }

    private static World leftBehind(World world) {
        return billingUsesOrders(world, "modules: {orders: {packages: [.orders]}, billing: {packages: [.billing]}}")
                .compile()
                .without("src/main/java/shop/billing/Invoice.java");
    }

    private static World kept(World world) {
        return billingUsesOrders(world, """
                modules: {orders: {packages: [.orders]}, billing: {packages: [.billing]}}
                exceptions: [{from: .billing.Refund, to: orders, because: ORD-1}]
                ignore: [.generated]
                """)
                .type("shop.billing.Refund", ORDER)
                .type("shop.generated.Stub")
                .type("tool.Main")
                .baseline("billing.baseline", INVOICE + " -> " + ORDER);
    }

    private static World couldNotRun(World world) {
        return billingUsesOrders(world, "modules: {orders: {packages: [.orders]}, billing: {packages: [.billing]}}")
                .compile()
                .type("shop.billing.Later")
                .file("target/classes/shop/billing/Cut.class", "")
                .baseline("billing.baseline", "<<<<<<< HEAD", "=======", ">>>>>>> theirs");
    }

    private static World everything(World world) {
        return billingUsesOrders(world, """
                modules:
                  catalog: {packages: [.catalog], exports: [.api], owner: "@acme/catalog"}
                  orders: {packages: [.orders], requires: [catalog], state: extracting, because: "ORD-1", owner: "@acme/orders"}
                  billing: {packages: [.billing], requires: [catalog, orders], owner: "@acme/billing"}
                exceptions:
                  - {from: .billing.Refund, to: orders, because: shared id until ORD-123, until: 2027-03-31}
                  - {from: .orders.Draft, rule: frozen-code, because: drafts stay until ORD-124, until: 2027-03-31}
                policy: {unmapped: warn}
                """)
                .type("shop.catalog.Product")
                .type("shop.catalog.api.Price", "shop.catalog.Product")
                .type("shop.orders.Line", "shop.catalog.Product")
                .type("shop.billing.Refund", ORDER)
                .type("shop.billing.Reminder", ORDER)
                .type("shop.stray.Stray")
                .type("tool.Main")
                .baseline("billing.baseline", INVOICE + " -> " + ORDER + " # invoices print orders")
                .baseline("orders.baseline", "shop.orders.Gone -> shop.catalog.Product")
                .type("shop.orders.Draft")
                .freeze()
                .type("shop.orders.Line", "shop.catalog.Product", "shop.orders.Order")
                .type("shop.orders.Draft", "java.util.List");
    }
}
