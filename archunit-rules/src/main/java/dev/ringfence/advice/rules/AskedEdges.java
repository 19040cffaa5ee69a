package dev.ringfence.advice.rules;

import dev.ringfence.advice.WayOut;
import dev.ringfence.advice.WayOut.Kind;
import dev.ringfence.edges.JudgedModules;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Module;
import dev.ringfence.map.TypeName;
import dev.ringfence.verdict.CodeAround;
import java.time.LocalDate;
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
 * @param around what lies around the types of the code
 * @param today the day, UTC, on which a seam may be over
 */
record AskedEdges(
        List<Edge> edges,
        Judge judge,
        Optional<SortedSet<TypeName>> types,
        JudgedModules between,
        CodeAround around,
        LocalDate today) {

    static AskedEdges of(
            List<Edge> edges, Judge judge, Optional<SortedSet<TypeName>> types, CodeAround around, LocalDate today) {
        return new AskedEdges(edges, judge, types, JudgedModules.of(judge, edges.get(0)), around, today);
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

    /** The advice names whom to ask beside its ways out. */
    WayOut doWithout() {
        return WayOut.of(Kind.DO_WITHOUT, "do without " + pronoun() + ", or ask where new work goes");
    }

    /** Returns the way, and the way to move the code to the module that it uses, where it belongs there. */
    List<WayOut> orMove(WayOut way) {
        Optional<WayOut> move =
                used().filter(module -> !module.external()).flatMap(module -> new MoveWay(this, module).way());
        return Stream.concat(Stream.of(way), move.stream()).toList();
    }
}
