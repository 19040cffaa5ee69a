package dev.ringfence.edges;

import dev.ringfence.map.Crossing;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Module;
import java.util.Optional;

/** Names the modules between which an edge is judged: only this place says which modules these are. */
public record JudgedModules(Optional<Module> user, Optional<Module> used) {

    /**
     * From outside, a nested module is judged as the module that holds it. Within that module, its own code and its
     * nested modules are judged by owner.
     */
    public static JudgedModules of(Judge judge, Edge edge) {
        Crossing crossing = judge.crossing(edge);
        return new JudgedModules(
                crossing.user().or(() -> judge.ownerOf(edge.from()).owningModule()),
                crossing.used().or(() -> judge.ownerOf(edge.to()).owningModule()));
    }
}
