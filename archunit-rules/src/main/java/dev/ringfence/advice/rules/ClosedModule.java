package dev.ringfence.advice.rules;

import static dev.ringfence.advice.Wording.at;
import static dev.ringfence.advice.Wording.inSentence;

import dev.ringfence.advice.Reason;
import dev.ringfence.advice.ViolationGroup;
import dev.ringfence.advice.WayOut;
import dev.ringfence.advice.WayOut.Kind;
import dev.ringfence.advice.Wording;
import dev.ringfence.edges.JudgedModules;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Module;
import dev.ringfence.map.Rule;
import dev.ringfence.map.State;
import dev.ringfence.violation.Identity;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Gives the words where a module is used that nobody may add uses of. */
final class ClosedModule implements WordsOnEdges {

    @Override
    public Rule rule() {
        return Rule.CLOSED_MODULE;
    }

    /** A team closes a module, and has changed no code: the map allowed the uses that are new by now. */
    @Override
    public Reason reason(ViolationGroup group) {
        Module used = group.used().orElseThrow();
        boolean leaves = used.state() == State.EXTRACTING;
        long allowed = allowedBefore(group, used);
        String why = allowed == 0
                ? used.name() + (leaves ? " is being extracted" : " is closed") + ", so nobody may add uses of it"
                : "the map allowed " + uses(allowed, group.violations().size()) + " until " + used.name()
                        + (leaves ? " began to be extracted" : " was closed") + "; nobody may add uses of it now";
        return group.reason(why + at(used.place()));
    }

    private static String uses(long allowed, int all) {
        if (all == 1) {
            return "this use";
        }
        return allowed == all ? "these " + Wording.number(all) + " uses" : Wording.number(allowed) + " of these uses";
    }

    private static long allowedBefore(ViolationGroup group, Module used) {
        Judge before = new Judge(group.judge().map().with(used.in(State.ACTIVE)));
        return group.edges().stream()
                .filter(edge -> before.judge(edge).broken().isEmpty())
                .count();
    }

    /** As long as no use is on record, the module has just been closed: what it has today is recorded first. */
    @Override
    public List<WayOut> waysOut(ViolationGroup group, GroupWays shared) {
        List<WayOut> ways = WordsOnEdges.super.waysOut(group, shared);
        Module used = group.used().orElseThrow();
        boolean isJustClosed = allowedBefore(group, used) > 0
                && shared.trial().owed().ofUsesOf(Optional.of(used), group.judge()).known().stream()
                        .noneMatch(Identity.OfEdge.class::isInstance);
        return isJustClosed ? recordedFirst(ways, group) : ways;
    }

    private static List<WayOut> recordedFirst(List<WayOut> ways, ViolationGroup group) {
        Predicate<WayOut> isRecord = way -> way.kind() == Kind.BASELINE;
        String text = "record " + group.pronoun() + " as debt, if "
                + (group.violations().size() == 1 ? "it was" : "they were") + " there when the module was closed";
        return Stream.concat(
                        ways.stream()
                                .filter(isRecord)
                                .map(way -> WayOut.command(
                                        Kind.BASELINE, text, way.command().orElseThrow())),
                        ways.stream().filter(isRecord.negate()))
                .toList();
    }

    @Override
    public String why(Edge edge, JudgedModules between) {
        return isInItsState(between.used()) + ": nobody may add uses of it";
    }

    /** Where the module leaves over a seam, the seam is what others use. */
    @Override
    public List<WayOut> inCode(AskedEdges asked) {
        return Stream.concat(SeamWays.overSeamsTo(asked), WordsOnEdges.super.inCode(asked).stream())
                .toList();
    }

    @Override
    public List<WayOut> inMap(AskedEdges asked, MapWays map) {
        return map.refused(isInItsState(asked.used()) + ", and then no declaration lets others add uses of it");
    }

    private static String isInItsState(Optional<Module> used) {
        return inSentence(used) + " is "
                + used.map(module -> module.state().id()).orElse("closed");
    }
}
