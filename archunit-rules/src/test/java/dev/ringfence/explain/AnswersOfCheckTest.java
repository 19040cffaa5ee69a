package dev.ringfence.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.advice.WayOut;
import dev.ringfence.edges.CostOfStricter;
import dev.ringfence.edges.EdgeStanding;
import dev.ringfence.explain.answer.EdgeAnswer;
import dev.ringfence.explain.answer.ModuleAnswer;
import dev.ringfence.explain.answer.OtherMapAnswer;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Exceptions;
import dev.ringfence.map.Exports;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Module;
import dev.ringfence.map.Rule;
import dev.ringfence.map.State;
import dev.ringfence.map.TypeName;
import dev.ringfence.map.edit.MapEdit;
import dev.ringfence.verdict.Findings;
import dev.ringfence.verdict.JudgedViolation;
import dev.ringfence.violation.Identity;
import dev.ringfence.world.World;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is explained is what {@code check} does: of each edge of the shop, and of each edit that is offered. */
class AnswersOfCheckTest {

    @TempDir
    private static Path folder;

    private static World shop = World.in(Path.of("."));
    private static Asked asked;
    private static Map<String, String> checked = Map.of();

    @BeforeAll
    static void check() {
        shop = Shop.in(folder);
        asked = Asked.in(shop);
        checked = statuses(shop.judge().findings());
    }

    private static Map<String, String> statuses(Findings findings) {
        return findings.violations().stream()
                .filter(violation -> violation.identity() instanceof Identity.OfEdge)
                .collect(Collectors.toMap(
                        violation -> violation.identity().text(),
                        violation -> violation.status().id() + " " + violation.rule(),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static String told(EdgeAnswer answer) {
        return answer.judged().standing().id()
                + answer.judged().broken().map(broken -> " " + broken.rule()).orElse("");
    }

    @Test
    void what_a_module_leaks_is_what_check_finds(@TempDir Path other) {
        World world = World.in(other)
                .map("""
                        modules:
                          sap: {packages: [.sap]}
                          orders: {packages: [.orders], requires: [sap], exports: [.api], translations: [{of: sap, in: [.erp]}]}
                          billing: {packages: [.billing], requires: [orders], exports: [.api]}
                        exceptions:
                          - {from: orders, to: "exposes:shop.sap.Free", because: a value type}
                        policy: {leaks: warn}
                        """)
                .type("shop.sap.Table")
                .type("shop.sap.Row")
                .type("shop.sap.Free")
                .source("shop/orders/erp/Erp.java", shows("shop.orders.erp.Erp", "sap.Table", "sap.Row", "sap.Free"))
                .source("shop/orders/erp/Unseen.java", shows("shop.orders.erp.Unseen", "sap.Table"))
                .source("shop/orders/api/Orders.java", shows("shop.orders.api.Orders", "orders.erp.Erp"))
                .source("shop/billing/api/Bills.java", shows("shop.billing.api.Bills", "orders.api.Orders"))
                .file("ringfence/orders.baseline", """
                        # ringfence-baseline/2, written by: mvn ringfence:baseline
                        shop.orders.erp.Erp -> exposes:shop.sap.Row # ORD-3
                        """)
                .compile();
        Map<String, String> found = statuses(world.judge().findings());
        found.values().removeIf(status -> !status.endsWith(Rule.MODEL_LEAK.id()));
        Map<String, String> told = new TreeMap<>();
        for (String module : List.of("sap", "orders", "billing")) {
            ((ModuleAnswer) Asked.in(world).module(module))
                    .leaks()
                    .forEach(leak -> told.put(
                            leak.edge().edge().toString(), leak.standing().id() + " " + leak.rule()));
        }

        assertThat(told).isEqualTo(found);
        assertThat(told.values()).contains("new model-leak", "known model-leak", "excepted model-leak");
    }

    private static String shows(String type, String... shown) {
        String name = type.substring(type.lastIndexOf('.') + 1);
        return "package " + type.substring(0, type.length() - name.length() - 1) + ";\npublic class " + name + " {\n"
                + Stream.of(shown)
                        .map(each -> "  public shop." + each + " a" + each.replace('.', '_') + ";\n")
                        .collect(Collectors.joining())
                + "}";
    }

    @Test
    void an_exception_of_a_flag_or_a_table_is_told_without_a_count(@TempDir Path other) {
        World world = World.in(other)
                .map("""
                        modules:
                          orders: {packages: [.orders], tables: [orders]}
                          billing: {packages: [.billing]}
                        exceptions:
                          - {from: billing, to: "flag:use-new", because: one}
                          - {from: billing, to: "reads:orders", because: two}
                          - {from: "table:invoice", to: "references:orders", because: three}
                          - {from: billing, to: "exposes:shop.orders.*", because: four}
                        """)
                .type("shop.orders.Order")
                .type("shop.billing.Bill")
                .compile();
        List<String> told = ((ModuleAnswer) Asked.in(world).module("billing"))
                .exceptions().stream()
                        .map(each -> each.entry().to().orElseThrow() + " " + each.edges())
                        .toList();

        assertThat(told)
                .containsExactly(
                        "flag:use-new Optional.empty",
                        "reads:orders Optional.empty",
                        "exposes:shop.orders.* Optional[0]");
    }

    @Test
    void each_edge_of_the_code_stands_where_check_says_and_is_allowed_where_check_is_silent() {
        Map<String, String> told = new TreeMap<>();
        for (Edge edge : asked.code().edges().keySet()) {
            EdgeAnswer answer = asked.oneEdge(edge.from().qualified(), edge.to().qualified());
            assertThat(answer.grounds().isEmpty())
                    .as(edge.toString())
                    .isEqualTo(answer.judged().standing() == EdgeStanding.NEW);
            if (answer.judged().standing() != EdgeStanding.ALLOWED) {
                told.put(edge.toString(), told(answer));
            }
        }

        assertThat(asked.code().edges().size()).isGreaterThan(400);
        assertThat(told).isEqualTo(checked).hasSizeGreaterThan(20);
    }

    /** One for each pair of modules and rule, among all types and not only where an edge is. */
    private static List<EdgeAnswer> edgesThatBreak() {
        Map<String, EdgeAnswer> found = new TreeMap<>();
        Judge judge = shop.judgeOfMap();
        Set<TypeName> types = new TreeSet<>(asked.code().types());
        types.add(new TypeName("com.acme.shop.catalog.StillToWrite"));
        types.add(new TypeName("com.acme.shop.nowhere.Stray"));
        for (TypeName from : types) {
            for (TypeName to : types) {
                judge.judge(new Edge(from, to)).broken().ifPresent(broken -> {
                    String group = judge.ownerOf(from).owningModule().map(Module::name) + " "
                            + judge.ownerOf(to).owningModule().map(Module::name) + " " + broken.rule();
                    found.computeIfAbsent(group, unused -> asked.oneEdge(from.qualified(), to.qualified()));
                });
            }
        }
        return List.copyOf(found.values());
    }

    @Test
    void each_edit_that_is_offered_makes_the_map_accept_the_edge() {
        List<EdgeAnswer> answers = edgesThatBreak();
        Map<WayOut.Kind, Integer> edits = new TreeMap<>();
        for (EdgeAnswer answer : answers) {
            for (WayOut way : answer.waysOut()) {
                if (!way.edits().isEmpty()) {
                    edits.merge(way.kind(), 1, Integer::sum);
                    assertThat(accepts(edited(way), answer.judged().edge(), way.kind()))
                            .as(answer.judged().edge() + " " + way)
                            .isTrue();
                }
            }
        }

        assertThat(answers).hasSizeGreaterThan(50);
        assertThat(edits)
                .containsOnlyKeys(
                        WayOut.Kind.REQUIRES, WayOut.Kind.EXPORTS, WayOut.Kind.INTERNALS, WayOut.Kind.EXCEPTION)
                .allSatisfy((kind, count) -> assertThat(count).as(kind.id()).isGreaterThan(5));
    }

    private static String edited(WayOut way) {
        List<String> lines = shop.mapText().lines().toList();
        for (MapEdit edit : way.edits()) {
            assertThat(lines.subList(
                            edit.line() - 1, edit.line() - 1 + edit.removed().size()))
                    .isEqualTo(edit.removed());
            lines = applied(edit, lines);
        }
        return String.join("\n", lines) + "\n";
    }

    private static List<String> applied(MapEdit edit, List<String> lines) {
        List<String> edited = new ArrayList<>(lines.subList(0, edit.line() - 1));
        edited.addAll(edit.added());
        edited.addAll(lines.subList(edit.line() - 1 + edit.removed().size(), lines.size()));
        return edited;
    }

    private static boolean accepts(String mapText, Edge edge, WayOut.Kind kind) {
        Judge judge = new Judge(Asked.map(mapText));
        return kind == WayOut.Kind.EXCEPTION
                ? new Exceptions(judge, shop.today()).excusing(edge).isPresent()
                : judge.judge(edge).broken().isEmpty();
    }

    @Test
    void check_itself_accepts_each_known_edge_under_each_edit_that_is_offered_for_it() {
        int tried = 0;
        for (String known : checked.keySet()) {
            String[] ends = known.split(" -> ");
            for (WayOut way : asked.oneEdge(ends[0], ends[1]).waysOut()) {
                if (!way.edits().isEmpty()) {
                    Map<String, String> then = statuses(under(edited(way)));
                    assertThat(then.getOrDefault(known, "excepted"))
                            .as(known + " " + way)
                            .startsWith("excepted");
                    tried++;
                }
            }
        }
        assertThat(tried).isGreaterThan(20);
    }

    private static Findings under(String mapText) {
        String before = shop.mapText();
        try {
            return shop.wholeMap(mapText).judge().findings();
        } finally {
            shop.wholeMap(before);
        }
    }

    @Test
    void what_stricter_costs_is_what_check_would_call_new() {
        for (Module module : shop.moduleMap().modules().values()) {
            ModuleAnswer answer = (ModuleAnswer) asked.module(module.name().value());
            if (module.state() == State.ACTIVE) {
                assertThat(cost(answer, "closed")).as(module.name() + " closed").isEqualTo(newUnder(withState(module)));
            }
            if (module.exports() instanceof Exports.Only) {
                assertThat(cost(answer, "exports nothing"))
                        .as(module.name() + " exports nothing")
                        .isEqualTo(newUnder(withExports(module, "[]")));
            }
            answer.stricter().stream()
                    .filter(cost -> cost.what().equals("exports what is used"))
                    .forEach(cost -> assertThat(cost.lines()).as(cost.yaml()).isZero());
        }
    }

    private static int cost(ModuleAnswer answer, String what) {
        return answer.stricter().stream()
                .filter(cost -> cost.what().equals(what))
                .mapToInt(CostOfStricter::lines)
                .findFirst()
                .orElse(0);
    }

    private static int newUnder(String mapText) {
        return (int) under(mapText).violations().stream()
                .filter(JudgedViolation::isNew)
                .count();
    }

    private static String withState(Module module) {
        List<String> lines = new ArrayList<>(shop.mapText().lines().toList());
        lines.add(module.place().line(), "    state: closed");
        return String.join("\n", lines) + "\n";
    }

    private static String withExports(Module module, String exports) {
        List<String> lines = new ArrayList<>(shop.mapText().lines().toList());
        int at = module.place().line();
        while (!lines.get(at).strip().startsWith("exports:")) {
            at++;
        }
        lines.set(at, "    exports: " + exports);
        return String.join("\n", lines) + "\n";
    }

    @Test
    void another_map_adds_the_lines_that_check_would_call_new_and_drops_those_it_would_call_stale() {
        for (String module : List.of("catalog", "customers", "payments")) {
            Module changed = shop.moduleMap().modules().values().stream()
                    .filter(each -> each.name().value().equals(module))
                    .findFirst()
                    .orElseThrow();
            for (String other : List.of(withState(changed), withExports(changed, "\"*\""))) {
                OtherMapAnswer answer = asked.against(other);
                Findings then = under(other);
                assertThat(OtherMapAnswer.lines(answer.added())).isEqualTo(newUnder(other));
                assertThat(OtherMapAnswer.lines(answer.dropped()))
                        .isEqualTo(then.stale().size());
            }
        }
    }

    @Test
    void an_expired_exception_leaves_the_edge_where_check_has_it() {
        World later = shop.on("3001-01-01");
        try {
            Map<String, String> then = statuses(later.judge().findings());
            Asked askedLater = Asked.in(later);
            then.forEach((edge, status) -> {
                String[] ends = edge.split(" -> ");
                EdgeAnswer answer = askedLater.oneEdge(ends[0], ends[1]);
                Optional<String> expired = status.equals("new " + Rule.EXPIRED_EXCEPTION)
                        ? Optional.of("new")
                        : Optional.of(status.split(" ")[0]);
                assertThat(Optional.of(answer.judged().standing().id()))
                        .as(edge)
                        .isEqualTo(expired);
            });
            assertThat(then.values()).contains("new expired-exception");
        } finally {
            shop.on("2027-01-01");
        }
    }
}
