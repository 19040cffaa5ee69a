package dev.ringfence.growth;

import static dev.ringfence.growth.Attack.ADDED;
import static dev.ringfence.growth.Attack.BASELINE;
import static dev.ringfence.growth.Attack.MAP;
import static dev.ringfence.growth.Shop.INVOICE;
import static dev.ringfence.growth.Shop.REFUND;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Exceptions, policies, dates and the mark {@code adopted}: what decides whether anybody is asked. */
final class AttackOnPoliciesTest {

    private static final String BEGINS =
            "the base took ringfence/adopted away with a reason, so this branch begins: nothing counts as growth";

    private static final String UNMARKED =
            "! policy ringfence/adopted:1 ringfence/adopted is gone, so what is recorded needs no reason";

    @TempDir
    Path temp;

    /** The base asks for no growth at all, so that each exception which counts is red. */
    private static Shop excused(Shop shop, String... exceptions) {
        return shop.map("policy: {growth: fail}\n" + MAP + "\nexceptions:\n  - " + String.join("\n  - ", exceptions));
    }

    private static Attack exception(String tried, String before, String after, String... expected) {
        return new Attack(
                tried,
                shop -> excused(excused(shop, before.split("\n")).onMain("excused"), after.split("\n")),
                expected);
    }

    static Stream<Attack> attacks() {
        return Stream.concat(exceptions(), Stream.concat(policies(), adoption()));
    }

    private static Stream<Attack> exceptions() {
        return Stream.of(
                exception(
                        "two equal exceptions in another order, of which one is bounded",
                        "{from: billing, to: catalog, because: a, edges: 1}\n{from: billing, to: catalog, because: b, edges: 5}",
                        "{from: billing, to: catalog, because: b, edges: 5}\n{from: billing, to: catalog, because: a, edges: 1}",
                        "kept"),
                exception(
                        "two equal exceptions, of which the narrower one is gone",
                        "{from: billing, to: catalog, because: a, edges: 1}\n{from: billing, to: catalog, because: b, edges: 5}",
                        "{from: billing, to: catalog, because: b, edges: 5}",
                        "kept",
                        "1 closed"),
                exception(
                        "the bounds of two exceptions, each given to the other",
                        "{from: billing, to: catalog, because: a, edges: 2}\n{from: billing, to: orders, because: b, edges: 9}",
                        "{from: billing, to: catalog, because: a, edges: 9}\n{from: billing, to: orders, because: b, edges: 2}",
                        "broken",
                        "1 closed",
                        "! exception module-map.yaml:16 billing -> catalog, widened # a"),
                exception(
                        "an exception with its ends turned round",
                        "{from: billing, to: catalog, because: a}",
                        "{from: catalog, to: billing, because: a}",
                        "broken",
                        "1 closed",
                        "! exception module-map.yaml:16 catalog -> billing # a"),
                exception(
                        "an exception for another finding of the same module",
                        "{from: billing, rule: module-cycle, because: a}",
                        "{from: billing, rule: frozen-code, because: a}",
                        "broken",
                        "1 closed",
                        "! exception module-map.yaml:16 billing, frozen-code # a"),
                exception(
                        "an exception of a module in the place of a package of it",
                        "{from: .billing, to: catalog, because: a}",
                        "{from: billing, to: catalog, because: a}",
                        "broken",
                        "1 closed",
                        "! exception module-map.yaml:16 billing -> catalog # a"),
                exception(
                        "an exception of everything in the place of a module",
                        "{from: billing, to: catalog, because: a, edges: 3}",
                        "{from: '*', to: catalog, because: a, edges: 3}",
                        "broken",
                        "1 closed",
                        "! exception module-map.yaml:16 * -> catalog # a"),
                exception(
                        "an exception that was over, and lasts again",
                        "{from: billing, to: catalog, because: a, until: 2020-01-01}",
                        "{from: billing, to: catalog, because: a, until: 2020-01-02}",
                        "broken",
                        "! exception module-map.yaml:16 billing -> catalog, widened # a"),
                exception(
                        "an exception of fewer edges that lasts longer",
                        "{from: billing, to: catalog, because: a, until: 2026-01-01, edges: 9}",
                        "{from: billing, to: catalog, because: a, until: 2027-01-01, edges: 1}",
                        "broken",
                        "! exception module-map.yaml:16 billing -> catalog, widened # a"),
                exception(
                        "one exception more of those that are equal already",
                        "{from: billing, to: catalog, because: a, edges: 2}",
                        "{from: billing, to: catalog, because: a, edges: 2}\n{from: billing, to: catalog, because: a, edges: 2}",
                        "broken",
                        "! exception module-map.yaml:17 billing -> catalog # a"));
    }

    private static Stream<Attack> policies() {
        return Stream.of(
                new Attack(
                        "a policy of the base that asks for no growth, taken out line by line",
                        shop -> shop.map("policy:\n  growth: fail\n  unmapped: fail\n" + MAP)
                                .onMain("strict")
                                .map("policy:\n  unmapped: fail\n" + MAP)
                                .commit("one")
                                .map(MAP)
                                .baseline("billing", INVOICE, REFUND + " # why")
                                .commit("x\n\nRingfence-Reason: why"),
                        "broken",
                        "! baseline " + BASELINE + ":3 " + REFUND + " # why",
                        "! policy module-map.yaml:1 policy growth: reason # why"),
                new Attack(
                        "a policy that only one of the two commits of the base has",
                        shop -> shop.write("x", "1")
                                .commit("topic")
                                .onMainAlone(main -> main.write(
                                                "module-map.yaml", ("policy: {growth: fail}\n" + MAP).split("\n"))
                                        .commit("strict"))
                                .baseline("billing", INVOICE, REFUND + " # why"),
                        "broken",
                        "! baseline " + BASELINE + ":3 " + REFUND + " # why"),
                new Attack(
                        "a policy that looks at nothing, turned on, and a line",
                        shop -> shop.map("policy: {growth: off}\n" + MAP)
                                .onMain("off")
                                .map(MAP)
                                .baseline("billing", INVOICE, REFUND),
                        "kept"));
    }

    private static Stream<Attack> adoption() {
        return Stream.of(
                new Attack(
                        "the mark emptied, and a line",
                        shop -> shop.write("ringfence/adopted").baseline("billing", INVOICE, REFUND),
                        "broken",
                        ADDED),
                new Attack(
                        "a folder in the place of the mark",
                        shop -> shop.without("ringfence/adopted").write("ringfence/adopted/adopted", "x"),
                        "broken",
                        UNMARKED),
                new Attack(
                        "the mark in capitals",
                        shop -> shop.moveFile("ringfence/adopted", "ringfence/Adopted"),
                        "broken",
                        UNMARKED),
                new Attack(
                        "the mark deleted and written anew in one branch, between which a line was recorded",
                        shop -> shop.without("ringfence/adopted")
                                .commit("x")
                                .baseline("billing", INVOICE, REFUND)
                                .commit("y")
                                .write("ringfence/adopted", "# again")
                                .commit("z"),
                        "broken",
                        ADDED),
                new Attack(
                        "the mark beside a project instead of the map",
                        shop -> shop.moveFile("ringfence/adopted", "billing/ringfence/adopted"),
                        "broken",
                        UNMARKED),
                new Attack(
                        "a base without the mark, whose one baseline is empty",
                        shop -> shop.without("ringfence/adopted")
                                .baseline("billing")
                                .onMain("empty")
                                .baseline("billing", REFUND),
                        "broken",
                        "! baseline " + BASELINE + ":2 " + REFUND),
                new Attack(
                        "all baselines and the mark deleted at the base, with a reason, and then everything at once",
                        shop -> shop.without("ringfence/adopted")
                                .without(BASELINE)
                                .without("catalog/ringfence/catalog.lock")
                                .onMain("x\n\nRingfence-Reason: we begin again")
                                .baseline("billing", INVOICE, REFUND)
                                .editMap("state: frozen", "state: active"),
                        "kept",
                        BEGINS));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void every_attempt_is_seen(Attack attack) {
        attack.on(temp);
    }
}
