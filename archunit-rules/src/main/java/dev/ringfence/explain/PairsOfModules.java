package dev.ringfence.explain;

import dev.ringfence.advice.Wording;
import dev.ringfence.edges.EdgeJudge;
import dev.ringfence.edges.EdgeStanding;
import dev.ringfence.edges.JudgedUse;
import dev.ringfence.edges.UsedEdge;
import dev.ringfence.explain.answer.UsesBetween;
import dev.ringfence.map.Module;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts the edges between modules. */
final class PairsOfModules {

    private final Map<String, Map<String, Map<EdgeStanding, Integer>>> counts = new TreeMap<>();

    private PairsOfModules() {}

    static UsesBetween of(Collection<UsedEdge> edges, EdgeJudge edgeJudge) {
        PairsOfModules pairs = new PairsOfModules();
        JudgedUse.of(edges, edgeJudge).forEach(pairs::add);
        return new UsesBetween(List.copyOf(edgeJudge.judge().map().modules().values()), pairs.counted());
    }

    private void add(JudgedUse use) {
        if (!use.from().equals(use.to())) {
            counts.computeIfAbsent(name(use.from()), unused -> new TreeMap<>())
                    .computeIfAbsent(name(use.to()), unused -> new EnumMap<>(EdgeStanding.class))
                    .merge(use.judged().standing(), 1, Integer::sum);
        }
    }

    private static String name(Optional<Module> module) {
        return Wording.inList(module);
    }

    private List<UsesBetween.Pair> counted() {
        return counts.entrySet().stream()
                .flatMap(from ->
                        from.getValue().entrySet().stream().map(to -> pair(from.getKey(), to.getKey(), to.getValue())))
                .toList();
    }

    private static UsesBetween.Pair pair(String from, String to, Map<EdgeStanding, Integer> counts) {
        return new UsesBetween.Pair(
                from,
                to,
                counts.getOrDefault(EdgeStanding.ALLOWED, 0),
                counts.getOrDefault(EdgeStanding.EXCEPTED, 0) + counts.getOrDefault(EdgeStanding.SEAM, 0),
                counts.getOrDefault(EdgeStanding.KNOWN, 0),
                counts.getOrDefault(EdgeStanding.NEW, 0));
    }
}
