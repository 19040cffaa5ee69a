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
 * Holds edges of one kind for which ways out are asked, with the ways in the code that several rules have.
 *
 * @param edges between the same modules, and against the same line of the map
 * @param judge the judge of the map
 * @param types the types of the code, where they are known; where they are not, the code has the edges
 * @param between the modules between which the edges are judged
 */
record AskedEdges(List<Edge> edges, Judge judge, Optional<SortedSet<TypeName>> types, JudgedModules between) {

    static AskedEdges of(List<Edge> edges, Judge judge, Optional<SortedSet<TypeName>> types) {
        return new AskedEdges(edges, judge, types, JudgedModules.of(judge, edges.get(0)));
    }

    Optional<Module> user() {
        return between.user();
    }

    Optional<Module> used() {
        return between.used();
    }

    List<TypeName> origins() {
        return edges.stream().map(Edge::from).distinct().toList();
    }

    List<TypeName> targets() {
        return edges.stream().map(Edge::to).distinct().toList();
    }

    /** Returns the word for the edges in a sentence. */
    String pronoun() {
        return edges.size() == 1 ? "it" : "them";
    }

    WayOut doWithout() {
        return WayOut.of(
                Kind.DO_WITHOUT,
                "do without " + pronoun() + ", or ask where new work goes"
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
        boolean isNew = types.filter(known -> !known.contains(origins().get(0))).isPresent();
        String what = origins().size() == 1 ? origins().get(0).qualified() : "the types that use it";
        String text = (isNew ? "write " : "move ") + what + (isNew ? " in " : " to ") + used.name() + " instead, if "
                + (origins().size() == 1 ? "it belongs" : "they belong") + " there";
        Optional<String> why = closedToCode(used);
        return (isNew ? why : why.or(() -> user().flatMap(AskedEdges::keptWhole)))
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
