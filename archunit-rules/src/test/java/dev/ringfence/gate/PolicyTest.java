package dev.ringfence.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.map.Policy;
import dev.ringfence.map.Problem;
import dev.ringfence.verdict.Coverage;
import dev.ringfence.verdict.Findings;
import dev.ringfence.verdict.Verdict;
import dev.ringfence.world.Shown;
import dev.ringfence.world.World;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyTest {

    private static final String ALLOWED =
            "modules: {orders: {packages: [.orders]}, billing: {packages: [.billing], requires: [orders]}}\n";
    private static final String CYCLE =
            "modules: {orders: {packages: [.orders], requires: [billing]}, billing: {packages: [.billing], requires: [orders]}}\n";
    private static final String FORBIDDEN =
            "modules: {orders: {packages: [.orders]}, billing: {packages: [.billing]}}\n";

    @TempDir
    private Path folder;

    private World world() {
        return World.in(folder).type("shop.orders.Order").type("shop.billing.Invoice", "shop.orders.Order");
    }

    private static String verdict(World world) {
        return Verdict.of(world.judgedInWholeView(), world.moduleMap().policy()).id();
    }

    @ParameterizedTest
    @CsvSource({
        // what is found, the policy, the verdict
        "nothing,  unmapped: fail,  kept",
        "new edge, unmapped: fail,  broken",
        "new edge, unmapped: warn,  broken",
        "new edge, stale: warn,     broken",
        "new edge, cycles: warn,    broken",
        "new edge, growth: 'off',   broken",
        "new edge, unparsable: warn, broken",
        "unmapped, unmapped: fail,  broken",
        "unmapped, unmapped: warn,  kept",
        "unmapped, stale: warn,     broken",
        "unmapped, cycles: warn,    broken",
        "stale,    stale: fail,     broken",
        "stale,    stale: warn,     kept",
        "stale,    unmapped: warn,  broken",
        "stale,    cycles: warn,    broken",
        "stale,    unused: warn,    broken",
        "unused,   stale: fail,     kept",
        "unused,   unused: warn,    kept",
        "unused,   unused: fail,    broken",
        "unused,   'unused: fail, stale: warn', broken",
        "idle,     stale: fail,     kept",
        "idle,     unused: fail,    broken",
        "nothing,  unused: fail,    kept",
        "cycle,    cycles: fail,    broken",
        "cycle,    cycles: warn,    kept",
        "cycle,    stale: warn,     broken",
        "cycle,    unmapped: warn,  broken",
        "expired,  unmapped: warn,  broken",
        "problem,  unmapped: fail,  could-not-run",
        "problem,  stale: warn,     could-not-run",
        "problem and new edge, unmapped: fail, could-not-run"
    })
    void a_policy_turns_what_is_found_into_a_verdict(String found, String policy, String verdict) {
        assertThat(verdict(worldWith(found, "policy: {" + policy.replace("''", "'") + "}")))
                .isEqualTo(verdict);
    }

    private World worldWith(String found, String policy) {
        return switch (found) {
            case "nothing" -> world().map(ALLOWED + policy);
            case "new edge" -> world().map(FORBIDDEN + policy);
            case "unmapped" -> world().map(ALLOWED + policy).type("shop.Stray");
            case "stale" -> world().map(ALLOWED + policy).baseline("a.baseline", "shop.A -> shop.B");
            case "unused" ->
                world().map(ALLOWED.replace("[orders]", "[orders, app]")
                                        .replace("modules: {", "modules: {app: {packages: [.app]}, ")
                                + policy)
                        .type("shop.app.Main");
            case "idle" ->
                world().map(ALLOWED + policy + "\nexceptions: [{from: orders, to: billing, because: ORD-1}]");
            case "cycle" -> world().map(CYCLE + policy);
            case "expired" ->
                world().map(ALLOWED + policy
                                + "\nexceptions: [{from: .Stray, rule: unmapped-class, because: a, until: 2026-01-01}]")
                        .type("shop.Stray");
            case "problem" -> world().map(ALLOWED + policy).file("ringfence/a.baseline", "what?");
            case "problem and new edge" -> world().map(FORBIDDEN + policy).file("ringfence/a.baseline", "what?");
            default -> throw new IllegalArgumentException(found);
        };
    }

    @Test
    void what_is_only_told_is_marked_so() {
        World world =
                world().map(CYCLE + "policy: {unmapped: warn, cycles: warn}").type("shop.Stray");

        assertThat(world.found())
                .containsExactly(
                        "new unmapped-class shop.Stray (only told)", "new module-cycle billing <-> orders (only told)");
    }

    @Test
    void of_what_could_not_be_judged_nothing_is_concluded() {
        World world = world().map(FORBIDDEN).file("ringfence/a.baseline", "what?");
        Findings findings =
                Verdict.of(world.judge().findings(), Policy.defaults()).findings();

        assertThat(Shown.lines(findings))
                .containsExactly(
                        "problem ringfence/a.baseline:1 not a line of a baseline: what?",
                        "problem ringfence/a.baseline:1 this baseline has no head, so a part of it may be missing");
        assertThat(findings.coverage()).isEqualTo(Coverage.none());
    }

    @Test
    void a_warning_leaves_the_verdict_as_it_is() {
        Findings warned = Findings.onlyProblems(List.of(Problem.warning("a", 1, "look", "at it")));

        assertThat(Verdict.of(warned, Policy.defaults())).isEqualTo(new Verdict.Kept(warned));
    }
}
