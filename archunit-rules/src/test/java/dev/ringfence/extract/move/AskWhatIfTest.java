package dev.ringfence.extract.move;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.TypeName;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What comes of moves, and what is said of those that cannot be judged. */
class AskWhatIfTest {

    private static final String MODULES = """
            modules:
              orders: {packages: [.orders], exports: [.api], requires: [billing]}
              billing:
                packages: [.billing]
                exports: [.api]
              legacy:
                types: [.old.*]
                state: closed
              kernel: {packages: [.kernel], shared: true}
              sap: {packages: [com.sap], external: true}
              gone: {packages: [.gone], state: extracted}
            """;
    private static final String[] EDGES = {
        "shop.orders.Order -> shop.billing.TaxRule",
        "shop.orders.Order -> shop.billing.tax.TaxRate",
        "shop.billing.TaxRule -> shop.billing.Invoice",
        "shop.billing.Invoice -> shop.billing.tax.TaxRate",
        "shop.old.Tool -> shop.orders.Order",
        "shop.orders.Tool"
    };

    private static final String FORM =
            "; the form is -Dringfence.move=\"com.acme.billing.Tax* -> orders\", with commas between several";

    private static WhatIf whatIf(String asked, Scene scene) {
        MoveAnswer answer = AskWhatIf.about(asked, scene);
        assertThat(answer).isInstanceOf(WhatIf.class);
        return (WhatIf) answer;
    }

    private static List<String> problems(String asked, Scene scene) {
        MoveAnswer answer = AskWhatIf.about(asked, scene);
        assertThat(answer).isInstanceOf(MoveAnswer.Refused.class);
        return ((MoveAnswer.Refused) answer).problems();
    }

    private static String lines(List<DebtLine> lines) {
        return lines.stream().map(line -> line.rule().id() + " " + line.text()).collect(Collectors.joining("\n"));
    }

    private static String cuts(WhatIf whatIf, String module) {
        WhatIf.CostThen cost = Objects.requireNonNull(whatIf.costs().get(new ModuleName(module)));
        return cost.before().cuts() + " -> " + cost.after().cuts();
    }

    @Test
    void a_move_takes_its_lines_along_and_leaves_others_behind() {
        Scene scene = Scenes.of(MODULES, EDGES);

        WhatIf whatIf = whatIf(" type:.billing..Tax*->orders ,", scene);

        assertThat(whatIf.moves()).hasToString("[.billing..Tax* -> orders]");
        assertThat(whatIf.types())
                .extracting(moved -> moved.from().orElseThrow() + " " + moved.type() + " " + moved.to())
                .containsExactly("billing shop.billing.TaxRule orders", "billing shop.billing.tax.TaxRate orders");
        assertThat(lines(whatIf.gone())).isEqualTo("""
                internal-access shop.orders.Order -> shop.billing.TaxRule
                internal-access shop.orders.Order -> shop.billing.tax.TaxRate""");
        assertThat(lines(whatIf.added())).isEqualTo("""
                undeclared-dependency shop.billing.Invoice -> shop.billing.tax.TaxRate
                internal-access shop.billing.TaxRule -> shop.billing.Invoice""");
        assertThat(List.of(whatIf.linesBefore(), whatIf.linesAfter())).containsExactly(3, 3);
        assertThat(Scenes.edited(scene.map().text(), whatIf.edits()))
                .isEqualTo(scene.map().text().replace("orders: {", "orders: {types: [.billing..Tax*], "));
    }

    @Test
    void the_recipe_keeps_the_sub_package() {
        WhatIf whatIf = whatIf("shop.billing.tax -> orders", Scenes.of(MODULES, EDGES));

        assertThat(whatIf.recipe().text()).isEqualTo("""
                ---
                type: specs.openrewrite.org/v1beta/recipe
                name: dev.ringfence.MoveTypes
                displayName: Move types to other modules
                description: Written by mvn ringfence:advise.
                recipeList:
                  - org.openrewrite.java.ChangeType:
                      oldFullyQualifiedTypeName: shop.billing.tax.TaxRate
                      newFullyQualifiedTypeName: shop.orders.tax.TaxRate
                """);
        assertThat(whatIf.recipe().left()).isEmpty();
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        Scene scene = Scenes.of(MODULES, EDGES);

        assertThat(problems(
                        "shop.billing.Tax*, shop.billing.Tax* -> order, shop.a/b -> orders, shop.billing.Tax* -> kernel,"
                                + "shop.billing.Tax* -> sap, shop.billing.Tax* -> gone, shop.nowhere.TaxRate -> orders,"
                                + "shop.orders.* -> orders, type:shop.orders.* -> orders",
                        scene))
                .containsExactly(
                        "`shop.billing.Tax*`: this does not say where to, as there is no `->` in it" + FORM,
                        "`shop.billing.Tax* -> order`: the map has no module order; did you mean orders?",
                        "`shop.a/b -> orders`: `shop.a/b` is no pattern; write names divided by dots, with `*` for any"
                                + " characters of one and `..` for any number of them" + FORM,
                        "`shop.billing.Tax* -> kernel`: kernel is shared (module-map.yaml:11:3): everybody may use it, so"
                                + " any type would lose its lines there",
                        "`shop.billing.Tax* -> sap`: sap is external (module-map.yaml:12:3), and has no code here",
                        "`shop.billing.Tax* -> gone`: gone is extracted (module-map.yaml:13:3), and has no code here any"
                                + " more",
                        "`shop.nowhere.TaxRate -> orders`: no type of the main code fits shop.nowhere.TaxRate; did you"
                                + " mean shop.billing.tax.TaxRate?",
                        "`shop.orders.* -> orders`: no type of the main code fits shop.orders.*",
                        "`type:shop.orders.* -> orders`: shop.orders.Order, shop.orders.Tool are in orders already");
        assertThat(problems("shop.billing.Tax* -> orders, shop.billing.TaxRule -> legacy", scene))
                .containsExactly("`shop.billing.Tax* -> orders` and `shop.billing.TaxRule -> legacy`:"
                        + " shop.billing.TaxRule cannot go to both modules");
    }

    @Test
    void what_is_wrong_by_the_map_alone_takes_no_code() {
        ModuleMap map = Scenes.of(MODULES).judge().map();

        assertThat(AskWhatIf.problemsByMap(
                        "X, -> orders, A -> order, A -> sap, A -> kernel, A -> gone, A -> orders", map))
                .extracting(problem -> problem.substring(0, problem.indexOf("`:")))
                .containsExactly("`X", "`-> orders", "`A -> order", "`A -> sap", "`A -> kernel", "`A -> gone");
        assertThat(AskWhatIf.problemsByMap("shop.nowhere.A -> orders", map)).isEmpty();
    }

    @Test
    void what_is_nested_in_a_type_moves_with_it() {
        assertThat(problems(
                        ".orders.Order.Line -> billing, shop.orders.Order$Line -> billing", Scenes.of(MODULES, EDGES)))
                .containsExactly(
                        "`.orders.Order.Line -> billing`: no type of the main code fits .orders.Order.Line; what is nested"
                                + " in shop.orders.Order moves with it",
                        "`shop.orders.Order$Line -> billing`: no type of the main code fits shop.orders.Order$Line; what is"
                                + " nested in shop.orders.Order moves with it");
    }

    @Test
    void a_part_of_a_move_that_is_missing_is_named() {
        Scene scene = Scenes.of(MODULES, EDGES);

        assertThat(problems("", scene)).containsExactly("no move was named" + FORM);
        assertThat(problems(" , ", scene)).containsExactly("no move was named" + FORM);
        assertThat(problems("X -> , -> orders, type: -> orders, ->, X > orders", scene))
                .containsExactly(
                        "`X ->`: this does not say where to, as nothing stands behind `->`" + FORM,
                        "`-> orders`: this does not say what moves, as nothing stands before `->`" + FORM,
                        "`type: -> orders`: this does not say what moves, as nothing stands before `->`" + FORM,
                        "`->`: this says neither what moves nor where to" + FORM,
                        "`X > orders`: this does not say where to, as there is no `->` in it" + FORM);
    }

    @Test
    void a_move_is_told_as_it_is_to_be_asked() {
        Scene scene = Scenes.of(
                "modules: {a: {packages: [.a]}, b: {packages: [.b], requires: [a]}}\n",
                "shop.b.B -> shop.a.id",
                "shop.b.C -> shop.a.id",
                "shop.a.OrderId");

        assertThat(whatIf("type:shop.a.*Id->b, type:shop.a.i*->b", scene).moves())
                .hasToString("[type:shop.a.*Id -> b, type:shop.a.i* -> b]");
        assertThat(whatIf(
                                new Offer(
                                                new TypeName("shop.a.id"),
                                                Optional.empty(),
                                                new ModuleName("b"),
                                                1,
                                                0,
                                                0,
                                                List.of())
                                        .asked(),
                                scene)
                        .types())
                .extracting(moved -> moved.type().qualified())
                .containsExactly("shop.a.id");
    }

    @Test
    void a_closer_claim_keeps_its_type_and_a_tie_is_told() {
        String modules = """
                modules:
                  orders: {packages: [.orders]}
                  billing: {packages: [.billing], types: [shop.billing.TaxRule, .billing.*Rate]}
                """;

        WhatIf some = whatIf(
                "shop.billing.Tax* -> orders", Scenes.of(modules, "shop.billing.TaxRule", "shop.billing.TaxLaw"));

        assertThat(some.staying())
                .containsExactly(new WhatIf.Staying(
                        some.staying().get(0).type(),
                        "a closer claim has it: billing by shop.billing.TaxRule (module-map.yaml:5:43)"));
        assertThat(problems("shop.billing.TaxR* -> orders", Scenes.of(modules, "shop.billing.TaxRule")))
                .containsExactly(
                        "`shop.billing.TaxR* -> orders` would move nothing: shop.billing.TaxRule stays, a closer"
                                + " claim has it: billing by shop.billing.TaxRule (module-map.yaml:5:43)");
        assertThat(problems("shop.billing.Tax*e -> orders", Scenes.of(modules, "shop.billing.TaxRate")))
                .containsExactly("shop.billing.TaxRate would be claimed by several modules, none more closely than the"
                        + " others: orders by shop.billing.Tax*e, billing by shop.billing.*Rate"
                        + " (module-map.yaml:5:65); name it in full, or more closely");
    }

    @Test
    void the_very_same_claim_is_taken_away_from_the_module_that_has_it() {
        String modules = """
                modules:
                  orders: {packages: [.orders]}
                  billing:
                    packages:
                      - .billing
                      - {package: .billing.tax, because: "so, it is"}
                    types: ['.misc.Tax*', .misc.Bill]
                """;
        String[] types = {"shop.billing.tax.A", "shop.misc.TaxRule", "shop.misc.Bill -> shop.misc.TaxRule"};
        Scene scene = Scenes.of(modules, types);

        WhatIf whatIf = whatIf("shop.billing.tax -> orders, .misc.Tax* -> orders", scene);

        assertThat(Scenes.edited(scene.map().text(), whatIf.edits())).isEqualTo("""
                version: 1
                root: shop
                modules:
                  orders: {types: [.misc.Tax*], packages: [.billing.tax, .orders]}
                  billing:
                    packages:
                      - .billing
                    types: [.misc.Bill]
                """);
    }

    @Test
    void what_is_wrong_with_the_map_after_the_move_is_told() {
        String old = MODULES.replace("types: [.old.*]", "packages: [.old.*]");

        assertThat(problems(
                        "shop.old.* -> orders, .billing -> orders", Scenes.of(old, "shop.old.a.A", "shop.billing.B")))
                .containsExactly(
                        "`shop.old.* -> orders` takes from legacy all that it claims (module-map.yaml:8:3), and a module"
                                + " has to claim something; give legacy another claim first, or take it out of the map and"
                                + " claim shop.old.* in orders",
                        "`.billing -> orders` takes from billing all that it claims (module-map.yaml:5:3), and a module"
                                + " has to claim something; give billing another claim first, or take it out of the map and"
                                + " claim .billing in orders");
        String translating = """
                modules:
                  sap: {packages: [com.sap], external: true}
                  orders:
                    packages: [.orders, .erp]
                    requires: [sap]
                    translations: [{of: sap, in: [shop.erp], because: SAP leaves}]
                  billing: {packages: [.billing]}
                """;
        assertThat(problems(".erp -> billing", Scenes.of(translating, "shop.erp.A", "shop.billing.B")))
                .containsExactly("`.erp -> billing` takes a claim from orders, and the map would have an error then, at"
                        + " module-map.yaml:8:35: `shop.erp` lies outside what the module claims. It claims"
                        + " `shop.orders`; begin with a dot for a package below each.");
        String overTwoLines = """
                modules:
                  orders: {packages: [.orders, {package: .tax,
                      because: so}]}
                  billing: {packages: [.billing]}
                """;
        assertThat(problems(".tax -> billing", Scenes.of(overTwoLines, "shop.tax.A", "shop.orders.B")))
                .containsExactly("`.tax -> billing` takes a claim from orders, and " + ClaimedMap.CANNOT_EDIT);
    }

    @Test
    void a_pattern_with_dots_right_below_the_root_is_claimed_by_its_whole_name() {
        Scene scene = Scenes.of("modules: {a: {packages: [.a]}, b: {packages: [.b]}}\n", "shop.a.OrderId -> shop.b.B");

        WhatIf whatIf = whatIf("type:shop..*Id -> b", scene);

        assertThat(whatIf.edits().toString()).contains("types: [shop..*Id]");
        assertThat(whatIf.types()).hasSize(1);
    }

    @Test
    void a_move_may_end_a_cycle_and_costs_follow() {
        Scene scene = Scenes.of(
                "modules: {a: {packages: [.a], requires: [b]}, b: {packages: [.b], requires: [a]}}\n",
                "shop.a.A -> shop.b.B",
                "shop.b.B -> shop.a.Lost");

        WhatIf whatIf = whatIf("shop.a.Lost -> b", scene);

        assertThat(whatIf.cyclesBefore()).hasToString("[Cycle[modules=[a, b], path=[a, b, a]]]");
        assertThat(whatIf.cyclesAfter()).isEmpty();
        assertThat(List.of(cuts(whatIf, "a"), cuts(whatIf, "b"))).containsExactly("4 -> 1", "4 -> 1");
        assertThat(BestMoves.of(scene, Optional.empty(), 10)).isEmpty();
    }

    @Test
    void an_offer_that_brings_modules_into_a_cycle_is_marked_and_comes_behind_others_of_as_many_lines() {
        Scene scene = Scenes.of(
                "modules: {a: {packages: [.a]}, b: {packages: [.b], requires: [a]}, c: {packages: [.c]}, d: {packages: [.d]}}\n",
                "shop.a.P -> shop.b.Q",
                "shop.a.P -> shop.a.Other",
                "shop.a.R -> shop.b.Rest",
                "shop.a.R -> shop.b.More",
                "shop.b.Rest -> shop.b.More",
                "shop.b.Rest -> shop.b.Base",
                "shop.b.More -> shop.b.Base",
                "shop.c.Z -> shop.d.Y");

        assertThat(BestMoves.of(scene, Optional.empty(), 10))
                .extracting(offer -> offer.lines() + " " + offer.asked() + " " + offer.intoCycle())
                .containsExactly(
                        "2 shop.a.R -> b []",
                        "1 shop.b.Q -> a []",
                        "1 shop.c.Z -> d []",
                        "1 shop.d.Y -> c []",
                        "1 shop.a.P -> b [a, b]");
        Offer cycle = new Offer(
                new TypeName("shop.a.A"), Optional.empty(), new ModuleName("b"), 2, 1, 9, List.of(new ModuleName("b")));
        Offer none = new Offer(new TypeName("shop.a.B"), Optional.empty(), new ModuleName("b"), 1, 0, -9, List.of());
        Offer fewer = new Offer(new TypeName("shop.a.C"), Optional.empty(), new ModuleName("b"), 2, 2, 9, List.of());
        assertThat(Stream.of(fewer, cycle, none).sorted(Offer.ORDER)).containsExactly(none, cycle, fewer);
    }

    @Test
    void a_type_takes_its_uses_of_tables_along_and_the_table_stays() {
        Scene scene = Scenes.of(
                "modules:\n  a: {packages: [.a], tables: [orders]}\n  b: {packages: [.b]}\n",
                "shop.b.Report -> reads:orders",
                "shop.a.Orders -> writes:orders",
                "shop.b.Bill -> relates:shop.a.Orders");

        assertThat(lines(whatIf("shop.b.Report -> a", scene).gone()))
                .isEqualTo("foreign-table shop.b.Report -> reads:orders");
        WhatIf orders = whatIf("shop.a.Orders -> b", scene);
        assertThat(lines(orders.gone())).isEqualTo("foreign-table shop.b.Bill -> relates:shop.a.Orders");
        assertThat(lines(orders.added())).isEqualTo("foreign-table shop.a.Orders -> writes:orders");
    }

    @Test
    void what_a_recipe_changes_beside_the_claim_is_told() {
        Scene scene = Scenes.of(
                MODULES + "  web: {packages: [.web], requires: [orders, billing]}\n",
                "shop.web.Page -> shop.billing.api.TaxView",
                "shop.orders.Order");

        Recipe recipe = whatIf("shop.billing.api.TaxView -> orders", scene).recipe();

        assertThat(recipe.renames()).hasToString("[Rename[from=shop.billing.api.TaxView, to=shop.orders.api.TaxView]]");
        assertThat(lines(recipe.fewer())).isEqualTo("internal-access shop.web.Page -> shop.orders.api.TaxView");
        assertThat(recipe.more()).isEmpty();
    }

    @Test
    void a_type_without_a_new_name_is_told() {
        Recipe recipe = whatIf(
                        "shop.billing.* -> legacy, type:shop.misc.* -> orders, type:shop.billing.* -> orders",
                        Scenes.of(
                                MODULES,
                                "shop.billing.Order",
                                "shop.orders.Order",
                                "shop.misc.X",
                                "shop.billing.deep.Tool"))
                .recipe();

        assertThat(recipe.renames()).hasToString("[Rename[from=shop.misc.X, to=shop.orders.X]]");
        assertThat(recipe.left())
                .extracting(left -> left.type() + ": " + left.why())
                .containsExactly(
                        "shop.billing.Order: the name shop.orders.Order is taken",
                        "shop.billing.deep.Tool: legacy claims no package by its name");
    }

    @Test
    void frozen_modules_are_told() {
        assertThat(whatIf(
                                "shop.old.Tool -> billing",
                                Scenes.of(MODULES.replace("state: closed", "state: extracting"), EDGES))
                        .notes())
                .containsExactly("legacy is extracting: what comes or goes is a change of frozen code, until"
                        + " `mvn ringfence:freeze` records it");
    }
}
