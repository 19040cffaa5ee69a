package dev.ringfence.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.advice.WayOut;
import dev.ringfence.advice.WayOut.Kind;
import dev.ringfence.edges.Belonging;
import dev.ringfence.edges.EdgeStanding;
import dev.ringfence.explain.answer.Answer;
import dev.ringfence.explain.answer.EdgeAnswer;
import dev.ringfence.explain.answer.EndsAnswer;
import dev.ringfence.explain.answer.FittingClaim;
import dev.ringfence.explain.answer.NoAnswer;
import dev.ringfence.explain.answer.TypeAnswer;
import dev.ringfence.map.Problem;
import dev.ringfence.map.TypeName;
import dev.ringfence.report.explain.ExplainJson;
import dev.ringfence.report.explain.ExplainText;
import dev.ringfence.world.World;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainerTest {

    private static final String MAP = """
            modules:
              orders: {packages: [.orders], exports: [.api], owner: "@acme/orders"}
              billing:
                packages: [.billing]
                types: [.orders.Bill*]
              old: {packages: [.old], state: frozen}
              gone: {packages: [.gone], state: extracted}
              closed: {packages: [.closed], state: closed}
            ignore: [{packages: [.orders.generated], because: it is}]
            """;

    @TempDir
    private Path folder;

    private Asked asked() {
        return asked(MAP);
    }

    private Asked asked(String map) {
        return Asked.in(World.in(folder)
                .map(map)
                .type("shop.orders.Order")
                .type("shop.orders.BillOfOrder")
                .type("shop.orders.api.Orders", "shop.orders.Order")
                .type("shop.billing.Invoice")
                .type("shop.billing.Order")
                .type("shop.billing.Dollar$Sign")
                .type("shop.stray.Stray")
                .compile());
    }

    private static TypeAnswer type(Answer answer) {
        return (TypeAnswer) answer;
    }

    private static List<String> problems(Answer answer) {
        return ((NoAnswer) answer)
                .problems().stream().map(problem -> text(problem)).toList();
    }

    private static String text(Problem problem) {
        return problem.file() + ": " + problem.message() + ". " + problem.remedy();
    }

    @Test
    void a_type_belongs_to_the_module_of_the_most_specific_claim_and_the_others_are_named() {
        TypeAnswer answer = type(asked().type("shop.orders.BillOfOrder"));

        assertThat(answer)
                .isEqualTo(new TypeAnswer(
                        new TypeName("shop.orders.BillOfOrder"),
                        true,
                        Optional.empty(),
                        new TypeAnswer.Ownership(
                                Belonging.MAPPED,
                                "billing claims shop.orders.Bill* (module-map.yaml:7:13)",
                                answer.ownership().module(),
                                Optional.of(new FittingClaim("billing", "shop.orders.Bill*", "module-map.yaml:7:13")),
                                List.of(new FittingClaim("orders", "shop.orders", "module-map.yaml:4:23"))),
                        List.of("orders", "old", "gone", "closed"),
                        List.of(),
                        List.of(),
                        List.of()));
        assertThat(answer.ownership().module().orElseThrow().name()).hasToString("billing");
    }

    @Test
    void nested_and_binary_names_fold_to_the_top_level_type_and_a_dollar_of_its_own_stays() {
        Asked asked = asked();

        assertThat(List.of("shop.billing.Invoice.Line.Kind", "shop.billing.Invoice$Line", "Invoice$1", " Invoice "))
                .allSatisfy(name -> assertThat(type(asked.type(name)).type()).hasToString("shop.billing.Invoice"));
        assertThat(type(asked.type("shop.billing.Dollar$Sign")).type()).hasToString("shop.billing.Dollar$Sign");
    }

    @Test
    void a_simple_name_of_several_types_is_answered_with_the_candidates_and_an_unknown_one_with_the_nearest() {
        Asked asked = asked();

        assertThat(problems(asked.type("Order")))
                .containsExactly("Order: 2 types of the code have this name."
                        + " Write it with its package, one of: shop.billing.Order, shop.orders.Order.");
        assertThat(problems(asked.type("Invioce")))
                .containsExactly("Invioce: no type of the code has this name; did you mean Invoice?."
                        + " Write a type that does not exist yet with its package: com.acme.orders.Invioce.");
        assertThat(problems(asked.type("shop/billing/Invoice")))
                .containsExactly("shop/billing/Invoice: this is no name of Java code. Name a type such as"
                        + " com.acme.orders.Order, a package such as com.acme.orders, or a module.");
    }

    @Test
    void what_belongs_to_no_module_is_an_answer_too() {
        Asked asked = asked();

        assertThat(List.of(
                        type(asked.type("shop.stray.Stray")).ownership().why(),
                        type(asked.type("java.util.List")).ownership().why(),
                        type(asked.type("shop.orders.generated.Feed"))
                                .ownership()
                                .why()))
                .containsExactly(
                        "no module claims it, below the root (module-map.yaml:2:1); add packages: [shop.stray] to the right module",
                        "no module claims it, and it is outside the root shop (module-map.yaml:2:1)",
                        "the map ignores it (module-map.yaml:11:10), because: it is");
    }

    @Test
    void a_type_of_the_root_package_is_claimed_by_its_name_since_that_package_would_claim_everything() {
        assertThat(type(asked().type("shop.Main")).ownership().why())
                .isEqualTo(
                        "no module claims it, below the root (module-map.yaml:2:1); add types: [shop.Main] to the right module");
    }

    @Test
    void a_package_is_no_type_and_the_answer_says_what_to_ask_instead() {
        assertThat(problems(asked().type("shop.orders")))
                .containsExactly("shop.orders: this is a package, and each of its types may belong to another module."
                        + " Name one of them, such as shop.orders.BillOfOrder; whether the package may use another is"
                        + " asked with -Dringfence.from=shop.orders -Dringfence.to=.");
    }

    @Test
    void a_tie_is_an_answer_too() {
        TypeAnswer answer = type(
                asked("modules: {one: {packages: [.or*.api]}, two: {packages: [.*rs.api]}, all: {packages: [shop]}}")
                        .type("shop.orders.api.Orders"));

        assertThat(answer.ownership().belongs()).isEqualTo(Belonging.CONTESTED);
        assertThat(answer.ownership().why())
                .startsWith("equally specific claims meet in it: one by shop.or*.api (module-map.yaml:3:");
    }

    @Test
    void a_type_that_nobody_has_written_yet_is_answered_by_the_map_with_the_name_that_was_probably_meant() {
        Asked asked = asked();
        TypeAnswer slip = type(asked.type("shop.billing.Invoise"));
        TypeAnswer moved = type(asked.type("shop.elsewhere.Invoice"));

        assertThat(List.of(slip.exists(), moved.exists())).containsOnly(false);
        assertThat(List.of(slip.nearest().orElseThrow(), moved.nearest().orElseThrow()))
                .extracting(TypeName::qualified)
                .containsExactly("shop.billing.Invoice", "shop.billing.Invoice");
        assertThat(slip.ownership().module().orElseThrow().name()).hasToString("billing");
    }

    private static List<String> ways(Answer answer) {
        return ((EdgeAnswer) answer)
                .waysOut().stream()
                        .map(way -> way.kind().id()
                                + way.impossible().map(why -> " NOT: " + why).orElse(""))
                        .toList();
    }

    @Test
    void the_ways_out_come_cheapest_first_and_those_that_there_are_not_come_last_with_why() {
        Asked asked = asked();

        assertThat(ways(asked.edge("shop.billing.Invoice", "shop.orders.Order")))
                .containsExactly(
                        "requires",
                        "internals",
                        "move",
                        "exception",
                        "baseline",
                        "use-allowed NOT: billing may use no other module");
        assertThat(ways(asked.edge("shop.billing.Invoice", "shop.gone.Old")))
                .containsExactly(
                        "do-without",
                        "exception",
                        "requires NOT: gone is extracted, and no declaration lets anybody use it",
                        "move NOT: gone is extracted, so nothing may be added to it",
                        "baseline NOT: a use of an extracted module is never known");
        assertThat(ways(asked.edge("shop.billing.Invoice", "shop.closed.Shut")))
                .containsExactly(
                        "do-without",
                        "move",
                        "exception",
                        "baseline",
                        "requires NOT: closed is closed, and then no declaration lets others add uses of it");
        assertThat(ways(asked.edge("shop.billing.Invoice", "shop.old.Table")))
                .containsExactly(
                        "requires",
                        "exception",
                        "baseline",
                        "use-allowed NOT: billing may use no other module",
                        "move NOT: old is frozen, so nothing may be added to it");
    }

    @Test
    void a_requires_that_would_make_a_cycle_is_no_way_out_and_the_cycle_is_named() {
        String map =
                "modules:\n  orders: {packages: [.orders], requires: [billing]}\n  billing: {packages: [.billing]}\n";
        EdgeAnswer answer = asked(map).oneEdge("shop.billing.Invoice", "shop.orders.Order");

        assertThat(answer.waysOut())
                .filteredOn(way -> way.kind() == Kind.REQUIRES)
                .singleElement()
                .extracting(WayOut::impossible)
                .isEqualTo(Optional.of("it would make a cycle: billing -> orders -> billing"));
        EdgeAnswer warned =
                asked(map + "policy: {cycles: warn}\n").oneEdge("shop.billing.Invoice", "shop.orders.Order");
        assertThat(warned.waysOut())
                .filteredOn(way -> way.kind() == Kind.REQUIRES)
                .singleElement()
                .satisfies(way -> assertThat(way.isPossible()).isTrue())
                .extracting(WayOut::text)
                .isEqualTo(
                        "let billing require orders; a warning, since it makes a cycle: billing -> orders -> billing");
    }

    @Test
    void a_module_in_a_module_may_use_what_is_required_for_all_that_is_in_the_outer_one() {
        EdgeAnswer answer = Asked.in(World.in(folder)
                        .map("""
                                modules:
                                  orders:
                                    packages: [.orders]
                                    requires: [catalog]
                                    modules: {pricing: {packages: [.orders.pricing]}, basket: {packages: [.orders.basket]}}
                                  catalog: {packages: [.catalog]}
                                """)
                        .type("shop.orders.basket.Basket")
                        .type("shop.orders.pricing.Price", "shop.orders.basket.Basket")
                        .compile())
                .oneEdge("Price", "Basket");

        assertThat(answer.waysOut())
                .first()
                .extracting(WayOut::text)
                .isEqualTo("use what orders.pricing may use: catalog");
    }

    @Test
    void under_an_expired_exception_nothing_is_known_and_a_later_day_is_no_new_exception() {
        World world = World.in(folder)
                .map("""
                        modules: {orders: {packages: [.orders]}, billing: {packages: [.billing]}}
                        exceptions: [{from: billing, to: orders, because: ORD-1, until: 2026-12-31}]
                        """)
                .type("shop.orders.Order")
                .type("shop.billing.Invoice", "shop.orders.Order")
                .baseline("billing.baseline", "shop.billing.Invoice -> shop.orders.Order")
                .compile();
        EdgeAnswer expired = Asked.in(world).oneEdge("Invoice", "Order");
        EdgeAnswer lastDay = Asked.in(world.on("2026-12-31")).oneEdge("Invoice", "Order");

        assertThat(List.of(expired.judged().standing(), lastDay.judged().standing()))
                .containsExactly(EdgeStanding.NEW, EdgeStanding.EXCEPTED);
        assertThat(expired.why().orElseThrow())
                .isEqualTo("billing does not require orders (module-map.yaml:3:42);"
                        + " the exception for it ended on 2026-12-31 (module-map.yaml:4:14)");
        assertThat(ways(expired))
                .contains("baseline NOT: it is under an exception that has expired, and that is never known");
    }

    @Test
    void a_package_or_a_module_is_judged_case_by_case() {
        Asked asked = asked(MAP.replace("types: [.orders.Bill*]", "requires: [orders]"));
        EndsAnswer modules = (EndsAnswer) asked.edge("billing", "orders");
        EndsAnswer packages = (EndsAnswer) asked.edge("shop.billing", ".orders.api");
        EndsAnswer notWritten = (EndsAnswer) asked.edge("shop.billing.later", "old");

        assertThat(modules.cases())
                .extracting(each -> each.example().judged().standing().id() + " " + each.targets())
                .containsExactly(
                        "allowed [shop.orders.api.Orders]", "new [shop.orders.BillOfOrder, shop.orders.Order]");
        assertThat(packages.cases())
                .extracting(each -> each.example().judged().standing().id() + " " + each.targets())
                .containsExactly("allowed [shop.orders.api.Orders]");
        assertThat(notWritten.cases())
                .extracting(each -> each.example().judged().standing().id() + " "
                        + each.example().judged().edge())
                .containsExactly("new shop.billing.later.Any -> shop.old.Any");
    }

    @Test
    void an_end_that_has_no_type_yet_is_told_without_a_type_that_nobody_wrote() {
        EndsAnswer answer = (EndsAnswer) asked().edge("billing", "gone");
        EndsAnswer both = (EndsAnswer) asked().edge("shop.billing.later", "shop.orders.later");

        assertThat(List.of(answer, both))
                .allSatisfy(told -> assertThat(ExplainText.of(told, List.of(), "mvn ringfence:explain")
                                        .toString()
                                + ExplainJson.of(told, List.of()))
                        .doesNotContain("Any"));
        assertThat(both.cases().get(0).example().to().shown()).isEqualTo("a type of shop.orders.later");
        assertThat(both.cases().get(0).targets()).isEmpty();
    }

    @Test
    void an_unknown_module_is_named_with_the_nearest_and_all_that_there_are() {
        String message = "biling: the map has no module of this name; did you mean billing?."
                + " The modules are orders, billing, old, gone, closed.";

        assertThat(problems(asked().module("biling"))).containsExactly(message);
        assertThat(problems(asked().edge("biling", "orders"))).containsExactly(message);
    }

    @Test
    void a_package_that_nobody_has_or_would_have_is_a_slip_and_never_an_answer() {
        assertThat(problems(asked().edge(".biling", "orders")))
                .containsExactly("shop.biling: no type of the code is in this package, and no module claims it;"
                        + " did you mean shop.billing?. Correct the name, or claim the package first.");
        assertThat(problems(asked().edge("orders", "shop.warehouse.api")))
                .containsExactly("shop.warehouse.api: no type of the code is in this package, and no module claims it."
                        + " Correct the name, or claim the package first.");
        assertThat(asked().edge("shop.stray", "orders")).isInstanceOf(EndsAnswer.class);
        assertThat(asked().edge("orders", "java.util.concurrent")).isInstanceOf(EndsAnswer.class);
    }

    @Test
    void questions_that_are_none_are_named_problems() {
        Optional<String> none = Optional.empty();
        Optional<String> some = Optional.of("x");

        assertThat(Question.of(none, some, none, none, none, none, none)).isInstanceOf(Question.Unclear.class);
        assertThat(Question.of(some, none, none, some, none, none, none)).isInstanceOf(Question.Unclear.class);
        assertThat(Question.of(none, some, some, none, none, none, none)).isEqualTo(new Question.OfEdge("x", "x"));
        assertThat(Question.of(none, none, none, none, none, none, none)).isEqualTo(new Question.OfAll());
    }
}
