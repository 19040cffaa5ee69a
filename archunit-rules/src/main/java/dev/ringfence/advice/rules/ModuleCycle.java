package dev.ringfence.advice.rules;

import static dev.ringfence.advice.Wording.at;

import dev.ringfence.advice.Reason;
import dev.ringfence.advice.ViolationGroup;
import dev.ringfence.advice.WayOut;
import dev.ringfence.advice.WayOut.Kind;
import dev.ringfence.map.Cycles;
import dev.ringfence.map.Cycles.Cycle;
import dev.ringfence.map.ExceptionEntry.Side;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.Rule;
import dev.ringfence.map.edit.MapDraft;
import dev.ringfence.violation.Identity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Gives the words where modules of the map require each other. */
final class ModuleCycle implements WordsOnViolations {

    @Override
    public Rule rule() {
        return Rule.MODULE_CYCLE;
    }

    @Override
    public Reason reason(ViolationGroup group) {
        return new Reason(
                "these modules require each other: " + group.because().orElseThrow() + at(group.place()),
                Optional.empty(),
                group.ends().owner());
    }

    @Override
    public List<WayOut> waysOut(ViolationGroup group, GroupWays shared) {
        List<WayOut> ways = new ArrayList<>(cuts(group, shared).toList());
        if (ways.isEmpty()) {
            ways.add(WayOut.command(
                    Kind.REQUIRES,
                    "take one of them out of the other's `requires`, then record what still uses it as debt",
                    shared.commands().recordDebt()));
        }
        ways.add(WayOut.of(Kind.MOVE, "move what both need to a module of its own"));
        ways.add(WayOut.of(Kind.POLICY, "only tell it: `policy: {cycles: warn}`"));
        return List.copyOf(ways);
    }

    /** Returns the arrows of the cycle without which the modules are in none. */
    private static Stream<WayOut> cuts(ViolationGroup group, GroupWays shared) {
        List<ModuleName> modules = group.violations().stream()
                .map(each -> each.identity())
                .filter(Identity.OfCycle.class::isInstance)
                .flatMap(each -> ((Identity.OfCycle) each).modules().stream())
                .toList();
        return Cycles.of(shared.trial().map()).stream()
                .filter(cycle -> cycle.modules().equals(modules))
                .map(Cycle::path)
                .flatMap(path -> IntStream.range(1, path.size())
                        .boxed()
                        .flatMap(at -> cut(path.get(at - 1), path.get(at), modules, shared).stream()));
    }

    private static Optional<WayOut> cut(ModuleName user, ModuleName used, List<ModuleName> modules, GroupWays shared) {
        return shared.trial()
                .draft()
                .flatMap(draft -> draft.withoutRequiring(user, used))
                .filter(draft -> isWithoutCycle(draft, modules))
                .map(draft -> WayOut.edit(Kind.REQUIRES, "let " + user + " require " + used + " no more", draft.edits())
                        .then(
                                ", then record what still uses it as debt" + overBetween(user, used, shared),
                                shared.commands().recordDebt()));
    }

    /** What an exception excused until it was over, no baseline holds. */
    private static String overBetween(ModuleName user, ModuleName used, GroupWays shared) {
        return shared.trial().map().exceptions().stream()
                .filter(entry -> entry.isExpiredOn(shared.today()))
                .filter(entry -> mayName(entry.from(), user)
                        && entry.to().filter(side -> mayName(side, used)).isPresent())
                .map(entry -> "; first delete the exception that is over" + at(entry.place()))
                .collect(Collectors.joining());
    }

    /** A pattern may fit some type of any module. */
    private static boolean mayName(Side side, ModuleName module) {
        return !(side instanceof Side.OfModule of) || of.module().isWithin(module) || module.isWithin(of.module());
    }

    private static boolean isWithoutCycle(MapDraft draft, List<ModuleName> modules) {
        return Cycles.of(draft.map()).stream()
                .noneMatch(cycle -> cycle.modules().stream().anyMatch(modules::contains));
    }
}
