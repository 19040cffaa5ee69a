package dev.ringfence.edges;

import dev.ringfence.map.Crossing;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Module;
import java.util.Optional;

/** The modules between which an edge is judged: the one place that says which of them they are. */
public record JudgedModules(Optional<Module> user, Optional<Module> used) {

    /** From outside, a nested module is the one that holds it; within that one, its own code and the nested modules are judged by owner. */
    public static JudgedModules of(Judge judge, Edge edge) {
        Crossing crossing = judge.crossing(edge);
        return new JudgedModules(
                crossing.user().or(() -> judge.ownerOf(edge.from()).owningModule()),
                crossing.used().or(() -> judge.ownerOf(edge.to()).owningModule()));
    }
}
