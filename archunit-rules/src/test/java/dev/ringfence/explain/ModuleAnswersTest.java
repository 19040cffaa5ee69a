package dev.ringfence.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.edges.CostOfStricter;
import dev.ringfence.edges.Hubs;
import dev.ringfence.explain.answer.ModuleAnswer;
import dev.ringfence.explain.answer.ModuleAnswer.ClaimCount;
import dev.ringfence.explain.answer.ModuleAnswer.Unused;
import dev.ringfence.explain.answer.OtherMapAnswer;
import dev.ringfence.explain.answer.OverviewAnswer;
import dev.ringfence.explain.answer.UsesOfModule;
import dev.ringfence.map.Problem;
import dev.ringfence.map.Rule;
import dev.ringfence.report.console.Line;
import dev.ringfence.report.explain.ExplainText;
import dev.ringfence.world.World;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModuleAnswersTest {

    @TempDir
    private Path folder;

    private World world() {
        return World.in(folder)
                .map("""
                        modules:
                          orders:
                            packages: [.orders, .later]
                            exports: [.api, .OrderId, {package: .spi, to: [billing]}]
                          payments: {packages: [.payments], owner: "@acme/payments"}
                          billing:
                            packages: [.billing]
                            requires: [orders, payments, app]
                          app: {packages: [.app], requires: [{module: "*", internals: true}]}
                        exceptions:
                          - {from: billing, to: shop.orders.Tax, because: TAX-1, owner: "@acme/tax", until: 2027-01-31}
                        """)
                .type("shop.orders.Order")
                .type("shop.orders.OrderId")
                .type("shop.orders.Tax")
                .type("shop.orders.spi.Port")
                .type("shop.orders.api.Orders", "shop.payments.Money")
                .type("shop.payments.Money")
                .type("shop.payments.Rate")
                .type("shop.billing.Invoice", "shop.orders.api.Orders", "shop.orders.Order", "shop.payments.Rate")
                .type("shop.billing.Refund", "shop.orders.Order", "shop.orders.Tax")
                .type("shop.app.Main", "shop.orders.Order", "shop.billing.Invoice")
                .baseline("billing.baseline", "shop.billing.Invoice -> shop.orders.Order")
                .compile();
    }

    private static List<String> relations(List<UsesOfModule> relations) {
        return relations.stream()
                .map(each -> each.module() + " allowed " + each.allowed() + " excepted " + each.excepted() + " known "
                        + each.known() + " new " + each.fresh() + " lines " + each.uses() + " most " + each.heaviest())
                .toList();
    }

    @Test
    void where_a_project_is_left_out_nothing_is_called_unused_and_no_price_is_named() {
        Asked asked = Asked.inPartOf(world());
        ModuleAnswer orders = (ModuleAnswer) asked.module("orders");
        ModuleAnswer billing = (ModuleAnswer) asked.module("billing");

        assertThat(orders.unneeded().exports()).isEmpty();
        assertThat(billing.unneeded().requires()).isEmpty();
        assertThat(billing.stricter()).isEmpty();
        assertThat(asked.code().notes())
                .containsExactly("partial view: the module app is not part of this build;"
                        + " unused exports and requires, and what stricter would cost, take the whole build");
    }

    @Test
    void uses_and_users_are_told_by_module_with_those_that_have_debt_first() {
        Asked asked = Asked.in(world());
        ModuleAnswer billing = (ModuleAnswer) asked.module("billing");
        ModuleAnswer orders = (ModuleAnswer) asked.module("orders");

        assertThat(relations(billing.uses()))
                .containsExactly(
                        "orders allowed 1 excepted 1 known 1 new 1 lines 4"
                                + " most {shop.orders.Order=2, shop.orders.Tax=1, shop.orders.api.Orders=1}",
                        "payments allowed 1 excepted 0 known 0 new 0 lines 1 most {shop.payments.Rate=1}");
        assertThat(relations(billing.usedBy()))
                .containsExactly("app allowed 1 excepted 0 known 0 new 0 lines 1 most {shop.billing.Invoice=1}");
        assertThat(relations(orders.usedBy()))
                .extracting(text -> text.substring(0, text.indexOf(" most")))
                .containsExactly(
                        "billing allowed 1 excepted 1 known 1 new 1 lines 4",
                        "app allowed 1 excepted 0 known 0 new 0 lines 1");
        assertThat(billing.owned().classes()).isEqualTo(2);
        assertThat(orders.owned().claims())
                .containsExactly(
                        new ClaimCount("shop.orders", "module-map.yaml:5:16", 5),
                        new ClaimCount("shop.later", "module-map.yaml:5:25", 0));
    }

    @Test
    void the_next_step_is_the_debt_with_the_fewest_edges_with_its_places() {
        Asked asked = Asked.in(world());
        ModuleAnswer orders = (ModuleAnswer) asked.module("orders");
        ModuleAnswer billing = (ModuleAnswer) asked.module("billing");

        assertThat(orders.nextStep().orElseThrow().text())
                .isEqualTo("mend the one edge of orders -> payments, on 1 line: then none is left between these two");
        assertThat(orders.nextStep().orElseThrow().edges())
                .extracting(edge -> edge.edge() + " " + edge.places())
                .containsExactly("shop.orders.api.Orders -> shop.payments.Money"
                        + " [src/main/java/shop/orders/api/Orders.java:3]");
        assertThat(billing.nextStep().orElseThrow().text())
                .isEqualTo("mend the 2 edges of billing -> orders, on 2 lines: then none is left between these two");
    }

    @Test
    void what_nobody_uses_is_named_with_its_place() {
        Asked asked = Asked.in(world());

        assertThat(((ModuleAnswer) asked.module("orders")).unneeded().exports())
                .containsExactly(
                        new Unused("shop.orders.OrderId, shop.later.OrderId", "module-map.yaml:6:21"),
                        new Unused("shop.orders.spi, shop.later.spi", "module-map.yaml:6:31"));
        assertThat(((ModuleAnswer) asked.module("billing")).unneeded().requires())
                .containsExactly(new Unused("app", "module-map.yaml:10:34"));
    }

    @Test
    void what_stricter_would_cost_counts_what_is_allowed_today_and_no_debt_twice() {
        Asked asked = Asked.in(world());

        assertThat(((ModuleAnswer) asked.module("payments")).stricter())
                .containsExactly(
                        new CostOfStricter("closed", "state: closed", 1, 1, 1),
                        new CostOfStricter("exports nothing", "exports: []", 1, 1, 1),
                        new CostOfStricter("exports what is used", "exports: [.Rate]", 0, 0, 0));
        assertThat(((ModuleAnswer) asked.module("billing")).stricter())
                .containsExactly(
                        new CostOfStricter("closed", "state: closed", 1, 1, 1),
                        new CostOfStricter("exports nothing", "exports: []", 0, 0, 0),
                        new CostOfStricter("does not require orders", "requires: [payments, app]", 1, 1, 1),
                        new CostOfStricter("does not require payments", "requires: [orders, app]", 1, 1, 1),
                        new CostOfStricter("does not require app", "requires: [orders, payments]", 0, 0, 0));
    }

    @Test
    void debt_within_a_module_and_to_libraries_counts_too() {
        World world = World.in(folder)
                .map("""
                        modules:
                          orders:
                            packages: [.orders]
                            layers: [web, app]
                            forbids: [java.sql]
                        """)
                .type("shop.orders.web.Page")
                .type("shop.orders.app.Service", "shop.orders.web.Page", "java.sql.Connection", "java.util.List")
                .compile();
        Asked asked = Asked.in(world);

        assertThat(relations(((ModuleAnswer) asked.module("orders")).uses()))
                .containsExactly(
                        "(no module) allowed 0 excepted 0 known 0 new 1 lines 1 most {java.sql.Connection=1}",
                        "orders allowed 0 excepted 0 known 0 new 1 lines 1 most {shop.orders.web.Page=1}");
        assertThat(((OverviewAnswer) asked.all()).modules())
                .extracting(row -> row.uses() + " " + row.usedBy() + " " + row.debt() + " " + row.debtOfOthers())
                .containsExactly("1 0 2 0");
    }

    @Test
    void exceptions_are_told_by_owner_with_the_days_that_are_left() {
        World world = world();
        world.wholeMap(world.mapText() + """
                  - {from: billing, to: shop.orders.X, because: a, owner: "@acme/late", until: 2027-03-01}
                  - {from: app, to: payments, because: b, owner: "@acme/tax", until: 2028-01-01}
                  - {from: billing, rule: unmapped-class, because: c}
                  - {from: billing, to: shop.orders.Y, because: d, owner: "@acme/late", until: 2026-12-31}
                """);
        OverviewAnswer overview = (OverviewAnswer) Asked.in(world).all();

        assertThat(overview.exceptions())
                .extracting(each -> each.owner() + " "
                        + each.entry().until().map(Object::toString).orElse("-") + " "
                        + each.daysLeft().map(Object::toString).orElse("-") + (each.soon() ? " soon" : "")
                        + (each.isExpired() ? " expired" : "") + " "
                        + each.edges().map(Object::toString).orElse("-"))
                .containsExactly(
                        "@acme/late 2026-12-31 -1 expired 0",
                        "@acme/late 2027-03-01 59 0",
                        "@acme/tax 2027-01-31 30 soon 1",
                        "@acme/tax 2028-01-01 365 0",
                        "(no owner) - - -");
    }

    @Test
    void the_overview_names_the_claim_that_would_owe_less_elsewhere_and_leaves_out_what_is_excused() {
        World world = World.in(folder)
                .map("""
                        modules:
                          common: {packages: [.common], shared: true}
                          store: {packages: [.store, .model]}
                          a: {packages: [.a]}
                          b: {packages: [.b]}
                        exceptions:
                          - {from: shop.b.Excused, to: store, because: later}
                        """)
                .type("shop.common.Text")
                .type("shop.store.Store")
                .type("shop.store.Shelf")
                .type("shop.model.Entity")
                .type("shop.a.One", "shop.model.Entity")
                .type("shop.a.Two", "shop.model.Entity", "shop.common.Text")
                .type("shop.b.Three", "shop.model.Entity")
                .type("shop.b.Excused", "shop.model.Entity")
                .compile();

        assertThat(((OverviewAnswer) Asked.in(world).all()).hubs())
                .containsExactly(new Hubs.Move("shop.model", "store", "common", 3));
    }

    @Test
    void the_overview_tells_what_the_map_says_of_no_code_at_all_as_check_does() {
        World world = World.in(folder)
                .map("""
                        ignore: [{packages: [.generatd], because: generated}]
                        modules:
                          orders: {packages: [.orders], layers: [[contoller], domain]}
                          billing: {packages: [.billing], forbids: [shop.order]}
                        """)
                .type("shop.orders.controller.Page")
                .type("shop.orders.domain.Order")
                .type("shop.billing.Invoice");
        List<Problem> told = world.judgedInWholeView().problems();

        assertThat(told).extracting(Problem::line).containsExactly(3, 5, 6);
        assertThat(((OverviewAnswer) Asked.in(world).all()).neverFire()).containsExactlyInAnyOrderElementsOf(told);
        assertThat(((OverviewAnswer) Asked.inPartOf(world).all()).neverFire()).isEmpty();
        assertThat(ExplainText.of(Asked.in(world).all(), List.of(), "mvn ringfence:explain"))
                .extracting(Line::text)
                .contains("what the map says of no code at all")
                .contains(
                        "  module-map.yaml:5:33  no package of orders lies in the layer `contoller`: it orders nothing");
    }

    @Test
    void the_overview_counts_each_module_once() {
        World world = world().type("shop.stray.Stray").changed().compile();
        OverviewAnswer overview = (OverviewAnswer) Asked.in(world).all();

        assertThat(overview.modules())
                .extracting(row -> row.module().name() + " " + row.classes() + " uses " + row.uses() + " used by "
                        + row.usedBy() + " debt " + row.debt() + " of others " + row.debtOfOthers())
                .containsExactly(
                        "orders 5 uses 1 used by 5 debt 1 of others 2",
                        "payments 2 uses 0 used by 2 debt 0 of others 1",
                        "billing 2 uses 5 used by 1 debt 2 of others 0",
                        "app 1 uses 2 used by 0 debt 0 of others 0");
        assertThat(overview.unmapped()).isEqualTo(1);
    }

    @Test
    void a_class_that_another_map_leaves_to_an_expired_exception_can_never_be_recorded() {
        World world = world();
        OtherMapAnswer answer = Asked.in(world)
                .against(world.mapText()
                        .replace("  payments: {packages: [.payments]", "  payments: {packages: [.paid]")
                        .replace("exceptions:\n", """
                                exceptions:
                                  - {from: shop.payments.Money, rule: unmapped-class, because: P-1, until: 2026-01-01}
                                  - {from: shop.payments.Rate, rule: unmapped-class, because: P-1, until: 2027-01-31}
                                """));

        assertThat(answer.never())
                .extracting(group -> group.rule() + " " + group.lines())
                .containsExactly("unmapped-class [shop.payments.Money]");
        assertThat(answer.added()).extracting(OtherMapAnswer.Group::rule).doesNotContain(Rule.UNMAPPED_CLASS);
    }

    @Test
    void another_map_is_told_by_rule_and_modules() {
        World world = world();
        OtherMapAnswer answer = Asked.in(world)
                .against(world.mapText()
                        .replace("requires: [orders, payments, app]", "requires: [app]")
                        .replace(
                                "  app: {packages: [.app]",
                                "  tax: {types: [.orders.Tax], state: extracted}\n  app: {packages: [.app]")
                        .replace(
                                "  - {from: billing, to: shop.orders.Tax",
                                "  - {from: billing, to: shop.orders.Order"));

        assertThat(answer.added())
                .containsExactly(
                        new OtherMapAnswer.Group(
                                Rule.UNDECLARED_DEPENDENCY,
                                "billing",
                                "orders",
                                List.of("shop.billing.Invoice -> shop.orders.api.Orders")),
                        new OtherMapAnswer.Group(
                                Rule.UNDECLARED_DEPENDENCY,
                                "billing",
                                "payments",
                                List.of("shop.billing.Invoice -> shop.payments.Rate")));
        assertThat(answer.dropped())
                .extracting(group -> group.rule() + " " + group.lines())
                .containsExactly("internal-access [shop.billing.Invoice -> shop.orders.Order]");
        assertThat(answer.never())
                .extracting(group -> group.rule() + " " + group.from() + " " + group.to() + " " + group.lines())
                .containsExactly(
                        "extracted-module billing tax [shop.billing.Refund -> shop.orders.Tax]",
                        "extracted-module tax  [shop.orders.Tax]");
    }
}
