package dev.ringfence.advice.rules;

import dev.ringfence.advice.WayOut;
import dev.ringfence.advice.WayOut.Kind;
import dev.ringfence.edges.JudgedModules;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Module;
import dev.ringfence.map.State;
import dev.ringfence.map.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;

/**
 * Holds an edge that {@code explain} is asked of, with the ways out in the code that several rules have.
 *
 * @param edge the edge, whether the code has it or not
 * @param judge the judge of the map
 * @param types the types of the code
 * @param between the modules between which the edge is judged
 */
record AskedEdge(Edge edge, Judge judge, SortedSet<TypeName> types, JudgedModules between) {

    static AskedEdge of(Edge edge, Judge judge, SortedSet<TypeName> types) {
        return new AskedEdge(edge, judge, types, JudgedModules.of(judge, edge));
    }

    Optional<Module> user() {
        return between.user();
    }

    Optional<Module> used() {
        return between.used();
    }

    WayOut doWithout() {
        return WayOut.of(
                Kind.DO_WITHOUT,
                "do without it, or ask where new work goes"
                        + used().flatMap(Module::owner)
                                .map(owner -> ": " + owner)
                                .orElse(""));
    }

    /** Returns the way, and the way to move the code to the module that it uses. */
    List<WayOut> orMove(WayOut way) {
        Optional<WayOut> move = used().filter(module -> !module.external()).map(this::moveTo);
        return Stream.concat(Stream.of(way), move.stream()).toList();
    }

    private WayOut moveTo(Module used) {
        boolean isNew = !types.contains(edge.from());
        String text = (isNew ? "write " : "move ") + edge.from() + (isNew ? " in " : " to ") + used.name()
                + " instead, if it belongs there";
        Optional<String> why = closedToCode(used);
        return (isNew ? why : why.or(() -> user().flatMap(AskedEdge::keptWhole)))
                .map(because -> WayOut.impossible(Kind.MOVE, text, because))
                .orElseGet(() -> WayOut.of(Kind.MOVE, text));
    }

    private static Optional<String> closedToCode(Module module) {
        boolean isClosed = module.state().codeIsReadOnly() || module.state() == State.EXTRACTED;
        return isClosed
                ? Optional.of(module.name() + " is " + module.state() + ", so nothing may be added to it")
                : Optional.empty();
    }

    private static Optional<String> keptWhole(Module module) {
        boolean isWhole = module.state().codeIsReadOnly() && !module.freeze().deletions();
        return isWhole
                ? Optional.of(module.name() + " is " + module.state() + ", so nothing may be taken out of it")
                : Optional.empty();
    }
}
