package dev.ringfence.report.advise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.extract.Advice;
import dev.ringfence.extract.Advised;
import dev.ringfence.extract.Candidate;
import dev.ringfence.extract.TablesHere;
import dev.ringfence.extract.move.AskWhatIf;
import dev.ringfence.extract.move.BestMoves;
import dev.ringfence.extract.move.Offer;
import dev.ringfence.extract.move.Scene;
import dev.ringfence.extract.move.WhatIf;
import dev.ringfence.extract.plan.Plan;
import dev.ringfence.extract.plan.Planned;
import dev.ringfence.git.Repo;
import dev.ringfence.map.Judge;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.TypeName;
import dev.ringfence.report.GoldenFile;
import dev.ringfence.report.Schemas;
import dev.ringfence.report.console.Line;
import dev.ringfence.world.World;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The advice, as a person and as a program reads it. */
class AdviceReportTest {

    private static final String SAME = "{traffic: low, critical: true, scaling: same, isolation: false, team: none}";
    private static final String MODULES = """
            modules:
              notifications:
                packages: [.notifications]
                exports: [.Notify]
                facts: {traffic: high, critical: false, scaling: different, isolation: false, team: shared}
              orders:
                packages: [.orders]
                tables: [orders]
                owner: "@shop/orders"
                facts: {scaling: different, because: OPS-3}
              billing: {packages: [.billing], tables: [invoice], facts: FACTS}
              customers: {packages: [.customers], subdomain: generic}
            """;

    @TempDir
    private Path folder;

    private World world(String modules) {
        return World.in(folder)
                .map(modules)
                .file("module-map.yaml", "version: 1\nroot: shop\n" + modules)
                .file(
                        "src/main/resources/db/migration/V1__shop.sql",
                        "create table orders (id int primary key);"
                                + " create table invoice (id int primary key, o int references orders(id));")
                .source(
                        "shop/billing/Dunning.java",
                        "package shop.billing;",
                        "public class Dunning {",
                        "  String run() { return \"select id from orders o\"; }",
                        "}")
                .type("shop.notifications.Notify")
                .type("shop.orders.Order", "shop.notifications.Notify", "shop.billing.Invoice")
                .type("shop.billing.Invoice", "shop.orders.Order", "shop.customers.Customer")
                .type("shop.customers.Customer")
                .compile();
    }

    private Advice shop() {
        return Advised.of(shopWorld());
    }

    private World shopWorld() {
        World world = world(MODULES.replace("FACTS", SAME));
        try (Repo repo = Repo.in(folder)) {
            repo.commitOn(LocalDate.of(2026, 8, 31), "all");
            repo.write("src/main/resources/shop/notifications/a.txt", "1").commitOn(LocalDate.of(2026, 9, 1), "one");
            repo.write("src/main/resources/shop/orders/a.txt", "1")
                    .write("src/main/resources/shop/billing/a.txt", "1")
                    .commitOn(LocalDate.of(2026, 9, 2), "two");
        }
        return world;
    }

    private static Candidate orders(Advice advice) {
        return advice.candidates().stream()
                .filter(each -> each.module().name().value().equals("orders"))
                .findFirst()
                .orElseThrow();
    }

    private static String told(List<Line> lines) {
        return lines.stream()
                .map(line -> "[" + line.level() + "] " + line.text() + "\n")
                .collect(Collectors.joining());
    }

    private static List<String> complaints(String json) {
        return Schemas.complaintsOfOurs("advice.schema.json", json);
    }

    @Test
    void people_read_the_order_the_cost_the_tests_and_what_is_asked() {
        GoldenFile.named("advise/shop.txt").compareWith(told(AdviceText.of(shop())));
    }

    @Test
    void one_module_is_told_with_its_plan_on_one_screen() {
        World world = shopWorld();
        Advice advice = Advised.of(world);
        List<Line> lines = AdviceText.of(advice, orders(advice), Planned.of("orders", world));

        assertThat(lines).hasSizeLessThanOrEqualTo(40);
        GoldenFile.named("advise/orders.txt").compareWith(told(lines));
    }

    @Test
    void programs_read_all_that_stands_behind_a_plan() throws IOException {
        World world = shopWorld();
        Advice advice = Advised.of(world);
        String json = AdviceJson.of(
                advice, List.of(orders(advice)), Optional.of(Planned.of("orders", world)), Optional.empty());

        assertThat(complaints(json)).isEmpty();
        assertThat(complaints(json.replace("\"contract\"", "\"treaty\""))).isNotEmpty();
        assertThat(complaints(json.replace("\"behind\"", "\"under\""))).isNotEmpty();
        GoldenFile.named("advise/orders.json").compareWith(json);
    }

    @Test
    void many_modules_fit_on_a_screen() {
        List<Line> lines = AdviceText.of(Advised.of(manyModules(60)));

        assertThat(lines).hasSizeLessThanOrEqualTo(40);
        assertThat(lines)
                .extracting(Line::text)
                .contains(
                        "      because scaling different; who uses its tables is not known; how often it changes alone"
                                + " is not known",
                        "  keep               m22  cost 0  nothing is said of it",
                        "  and 37 more modules; they stand in target/ringfence/advice.json",
                        "  every addend of a cost, and the plan of a module: -Dringfence.module=m07",
                        "  and 54 more modules; their questions stand in target/ringfence/advice.json")
                .doesNotContain("  keep               m23  cost 0  nothing is said of it");
    }

    private World manyModules(int count) {
        StringBuilder modules = new StringBuilder("modules:\n");
        World world = World.in(folder);
        for (int at = 0; at < count; at++) {
            String name = String.format(Locale.ROOT, "m%02d", at);
            modules.append("  " + name + ": {packages: [." + name + "]"
                    + (at == 7 ? ", facts: {scaling: different}" : "") + "}\n");
            world.type("shop." + name + ".T");
        }
        return world.map(modules.toString())
                .file("module-map.yaml", "version: 1\nroot: shop\n" + modules)
                .compile();
    }

    @Test
    void programs_read_every_number() throws IOException {
        Advice advice = shop();
        String json = AdviceJson.of(advice, advice.candidates(), Optional.empty(), Optional.empty());

        assertThat(complaints(json)).isEmpty();
        GoldenFile.named("advise/shop.json").compareWith(json);
    }

    private static final String TAXES = """
            modules:
              orders: {packages: [.orders], exports: [.api], requires: [billing], tables: [orders]}
              billing: {packages: [.billing], exports: [.api], requires: [orders]}
              customers: {packages: [.customers]}
            """;

    private Scene taxes() {
        World world = World.in(folder.resolve("taxes"))
                .map(TAXES)
                .file("module-map.yaml", "version: 1\nroot: shop\n" + TAXES)
                .file("src/main/resources/db/migration/V1__shop.sql", "create table orders (id int primary key);")
                .source(
                        "shop/billing/TaxReport.java",
                        "package shop.billing;",
                        "public class TaxReport {",
                        "  String run() { return \"select id from orders o\"; }",
                        "}")
                .type("shop.billing.api.Bill", "shop.billing.TaxLaw")
                .type("shop.billing.TaxLaw", "shop.billing.TaxRate", "shop.orders.Order")
                .type("shop.billing.TaxRate", "shop.orders.Order")
                .type("shop.billing.deep.TaxRule")
                .type("shop.orders.Order", "shop.billing.TaxRate", "shop.billing.deep.TaxRule")
                .compile();
        return scene(world);
    }

    private static Scene scene(World world) {
        Judge judge = world.judgeOfMap();
        return Scene.of(
                judge,
                world.folder().resolve("module-map.yaml"),
                Advised.code(world),
                TablesHere.in(List.of(world.code()), judge),
                world.today());
    }

    private static MovesTold whatIf(Scene scene) {
        return MovesTold.of((WhatIf) AskWhatIf.about("type:shop.billing..Tax* -> orders", scene));
    }

    @Test
    void people_read_what_a_move_takes_away_and_how_to_make_it() {
        GoldenFile.named("advise/what-if.txt").compareWith(told(MovesText.of(whatIf(taxes()), 0)));
    }

    @Test
    void people_read_which_modules_a_move_brings_into_a_cycle() {
        List<Line> lines =
                MovesText.of(MovesTold.of((WhatIf) AskWhatIf.about("shop.billing.TaxLaw -> customers", taxes())), 0);

        assertThat(lines)
                .extracting(Line::text)
                .contains("  cycles billing <-> orders before, billing <-> customers <-> orders after; new in one:"
                        + " customers");
    }

    @Test
    void an_edit_with_a_line_that_fills_the_screen_stands_in_the_json_alone() {
        String exports = Stream.iterate(10, number -> number + 1)
                .limit(400)
                .map(number -> ".OrderOf" + number)
                .collect(Collectors.joining(", "));
        String modules = "modules:\n  orders: {packages: [.orders], exports: [" + exports
                + "]}\n  billing: {packages: [.billing]}\n";
        World world = World.in(folder.resolve("long"))
                .map(modules)
                .file("module-map.yaml", "version: 1\nroot: shop\n" + modules);
        Scene scene = scene(world.type("shop.orders.Order", "shop.billing.Tax")
                .type("shop.billing.Tax")
                .type("shop.billing.Bill")
                .compile());

        WhatIf whatIf = (WhatIf) AskWhatIf.about("shop.billing.Tax -> orders", scene);

        assertThat(whatIf.edits().toString()).contains(".OrderOf409");
        assertThat(MovesText.of(MovesTold.of(whatIf), 0))
                .extracting(Line::text)
                .contains("    module-map.yaml:4 (the edit stands in target/ringfence/advice.json)")
                .allMatch(line -> line.length() < 400);
    }

    @Test
    void people_read_which_moves_are_offered() {
        GoldenFile.named("advise/offered.txt")
                .compareWith(told(MovesText.of(MovesTold.of(BestMoves.of(taxes(), Optional.empty(), 10)), 0)));
        assertThat(MovesText.of(MovesTold.of(List.of()), 0))
                .extracting(Line::text)
                .containsExactly("  no move of one type takes a line away");
    }

    @Test
    void offers_keep_to_what_a_screen_has_left() {
        MovesTold offers = MovesTold.of(BestMoves.of(taxes(), Optional.empty(), 10));

        assertThat(MovesText.of(offers, 39))
                .extracting(Line::text)
                .containsExactly(
                        "  moves that help: 4, in target/ringfence/advice.json; the best has 4 fewer  shop.orders.Order ->"
                                + " billing  (4 gone, 0 added; over borders 4 edges fewer)");
        assertThat(MovesText.of(offers, 35)).hasSize(5);
    }

    @Test
    void an_offer_says_which_modules_it_brings_into_a_cycle() {
        List<ModuleName> two = List.of(new ModuleName("billing"), new ModuleName("orders"));
        List<ModuleName> five =
                Stream.of("a", "b", "c", "d", "e").map(ModuleName::new).toList();

        assertThat(Stream.of(two.subList(0, 1), two, five)
                        .map(modules -> MovesText.of(MovesTold.of(List.of(offer(modules))), 0)
                                .get(1)
                                .text()))
                .containsExactly(
                        "    1 fewer  shop.A -> b  (1 gone, 0 added; over borders 2 edges fewer)  brings billing into a cycle",
                        "    1 fewer  shop.A -> b  (1 gone, 0 added; over borders 2 edges fewer)  brings billing and orders"
                                + " into a cycle",
                        "    1 fewer  shop.A -> b  (1 gone, 0 added; over borders 2 edges fewer)  brings 5 modules into a"
                                + " cycle");
    }

    private static Offer offer(List<ModuleName> intoCycle) {
        return new Offer(new TypeName("shop.A"), Optional.empty(), new ModuleName("b"), 1, 0, 2, intoCycle);
    }

    @Test
    void programs_read_all_of_a_move_and_of_the_offers() throws IOException {
        Advice advice = shop();
        Scene scene = taxes();
        String asked = AdviceJson.of(advice, List.of(), Optional.empty(), Optional.of(whatIf(scene)));
        String offered = AdviceJson.of(
                advice,
                List.of(),
                Optional.empty(),
                Optional.of(MovesTold.of(BestMoves.of(scene, Optional.empty(), 10))));

        assertThat(complaints(asked)).isEmpty();
        assertThat(complaints(offered)).isEmpty();
        assertThat(complaints(asked.replace("\"linesAfter\"", "\"after\""))).isNotEmpty();
        assertThat(complaints(offered.replace("\"bordersGone\"", "\"borders\"")))
                .isNotEmpty();
        GoldenFile.named("advise/what-if.json").compareWith(asked.substring(asked.indexOf("\"moves\"")));
        GoldenFile.named("advise/offered.json").compareWith(offered.substring(offered.indexOf("\"moves\"")));
    }

    @Test
    void of_a_module_that_has_left_people_and_programs_read_what_is_still_here() throws IOException {
        World world = world("modules:\n  orders: {packages: [.orders], state: extracted}\n");
        Plan plan = Planned.of("orders", world);

        assertThat(complaints(AdviceJson.of(Advised.of(world), List.of(), Optional.of(plan), Optional.empty())))
                .isEmpty();
        assertThat(told(PlanText.of(plan))).isEqualTo("""
                        [INFO] plan: what is left of orders; follow one edit, then run again; all of it stands in target/ringfence/advice.json
                        [INFO]   [ ] 8 extracted        2  still here of what must be gone
                        [INFO]         types 1: shop.orders.Order
                        [INFO]         uses by others 1: shop.billing.Invoice -> shop.orders.Order
                        [INFO]         do  delete the types that are still here
                        [INFO]         do  use what has taken its place: mvn ringfence:explain -Dringfence.module=orders
                        """);
    }

    @Test
    void the_schema_refuses_what_is_no_advice() throws IOException {
        Advice advice = shop();
        String json = AdviceJson.of(advice, advice.candidates(), Optional.empty(), Optional.empty());

        assertThat(complaints(json.replace("\"not yet\"", "\"never\""))).isNotEmpty();
        assertThat(complaints(json.replace("\"cuts\"", "\"score\""))).isNotEmpty();
        assertThat(complaints(json.replace("\"different\"", "\"other\""))).isNotEmpty();
    }

    @Test
    void where_all_is_said_and_nothing_drives_the_report_begins_with_stop() {
        String modules = "modules:\n  orders: {packages: [.orders], facts: " + SAME + "}\n";
        List<Line> lines = AdviceText.of(Advised.of(world(modules + "  billing: {packages: [.billing], facts: " + SAME
                + "}\n  rest: {packages: [.notifications, .customers], facts: " + SAME + "}\n")));

        assertThat(lines)
                .extracting(Line::text)
                .startsWith(
                        "Stop here: a modular monolith serves this code as it stands",
                        "what would change that: `scaling: different`, `isolation: true`, or `team: ready` for a module"
                                + " of the top third of commits that changes alone in 60 % of them",
                        "advise: 3 modules, 12 months, ? commits; facts said for 3 of 3");
    }

    @Test
    void where_facts_are_missing_nobody_is_told_to_stop() {
        List<Line> none = AdviceText.of(Advised.of(world("modules:\n  orders: {packages: [.orders]}\n")));

        assertThat(none)
                .extracting(Line::text)
                .startsWith(
                        "advise: 1 module, 12 months, ? commits; facts said for 0 of 1",
                        "no facts said: what people know decides, and no code shows it; say what is asked below")
                .contains("  asked: orders traffic? critical? scaling? isolation? team?"
                        + "  say them under `facts` (module-map.yaml:4)");
    }
}
