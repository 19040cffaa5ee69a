package dev.ringfence.advice.rules;

import static dev.ringfence.advice.Wording.at;
import static dev.ringfence.advice.Wording.inSentence;

import dev.ringfence.advice.Reason;
import dev.ringfence.advice.ViolationGroup;
import dev.ringfence.advice.WayOut;
import dev.ringfence.edges.JudgedModules;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Module;
import dev.ringfence.map.Rule;
import dev.ringfence.map.State;
import java.util.List;
import java.util.Optional;

/** Gives the words where a module is used that nobody may add uses of. */
final class ClosedModule implements WordsOnEdges {

    @Override
    public Rule rule() {
        return Rule.CLOSED_MODULE;
    }

    @Override
    public Reason reason(ViolationGroup group) {
        Module used = group.used().orElseThrow();
        String state = used.state() == State.EXTRACTING ? "is being extracted" : "is closed";
        return group.reason(used.name() + " " + state + ", so nobody may add uses of it" + at(used.place()));
    }

    @Override
    public String why(Edge edge, JudgedModules between) {
        return isInItsState(between.used()) + ": nobody may add uses of it";
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
