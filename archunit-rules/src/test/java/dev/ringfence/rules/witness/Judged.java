package dev.ringfence.rules.witness;

import dev.ringfence.map.Edge;
import dev.ringfence.map.Judge;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.Rule;
import dev.ringfence.map.yaml.ModuleMapReader;
import dev.ringfence.map.yaml.ModuleMapReading;
import dev.ringfence.violation.Identity;
import dev.ringfence.violation.Violation;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;

/** Broken edges with the rule that each bears: what is compared, whoever saw them. */
final class Judged {

    private Judged() {}

    static ModuleMap map(String yaml) {
        ModuleMapReading reading = ModuleMapReader.read(yaml.getBytes(StandardCharsets.UTF_8), "module-map.yaml");
        if (reading instanceof ModuleMapReading.Readable readable) {
            return readable.map();
        }
        throw new AssertionError(reading);
    }

    static SortedMap<Edge, Rule> by(Judge judge, Collection<Edge> edges) {
        SortedMap<Edge, Rule> broken = new TreeMap<>();
        edges.forEach(edge -> judge.judge(edge).broken().ifPresent(found -> broken.put(edge, found.rule())));
        return broken;
    }

    /** Fails where an edge is told twice. */
    static SortedMap<Edge, Rule> of(Collection<Violation> violations) {
        SortedMap<Edge, Rule> broken = new TreeMap<>();
        for (Violation violation : violations) {
            Edge edge = ((Identity.OfEdge) violation.identity()).edge();
            if (broken.put(edge, violation.rule()) != null) {
                throw new AssertionError("told twice: " + edge);
            }
        }
        return broken;
    }
}
