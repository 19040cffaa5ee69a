package dev.ringfence.moves;

import dev.ringfence.baseline.BaselineLine;
import dev.ringfence.map.Edge;
import dev.ringfence.map.TypeName;
import dev.ringfence.violation.Identity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which new violations are known ones, of types that have other names now.
 *
 * <ol>
 *   <li>A line fits a violation where each end of the violation is that of the line, or an heir of it.
 *   <li>Where several fit, the likest come first.
 *   <li>A line serves one violation at most, and a violation takes one line at most: debt never grows by moving.
 * </ol>
 */
public final class Moves {

    private static final Comparator<Fit> LIKEST_FIRST = Comparator.comparingDouble(Fit::likeness)
            .reversed()
            .thenComparing(fit -> fit.line().identity())
            .thenComparing(Fit::violation);

    private final Set<Identity> violations;
    private final Lineage sources;
    private final Lineage targets;

    private Moves(Set<Identity> violations, Lineage sources, Lineage targets) {
        this.violations = violations;
        this.sources = sources;
        this.targets = targets;
    }

    private record Fit(BaselineLine line, Identity violation, double likeness) {}

    /**
     * The line that each violation takes.
     *
     * @param lines what no violation of today needs
     * @param violations those without a line
     * @param sources what the types at the beginning of a line are called now
     * @param targets the same of those at its end
     */
    public static SortedMap<Identity, BaselineLine> of(
            Collection<BaselineLine> lines, Collection<Identity> violations, Lineage sources, Lineage targets) {
        Moves moves = new Moves(new HashSet<>(violations), sources, targets);
        List<Fit> fits = new ArrayList<>();
        lines.forEach(line -> fits.addAll(moves.fits(line)));
        fits.sort(LIKEST_FIRST);
        return oneForOne(fits);
    }

    private static SortedMap<Identity, BaselineLine> oneForOne(List<Fit> fits) {
        SortedMap<Identity, BaselineLine> taken = new TreeMap<>();
        Set<Identity> served = new HashSet<>();
        for (Fit fit : fits) {
            Identity line = fit.line().identity();
            if (!served.contains(line) && !taken.containsKey(fit.violation())) {
                served.add(line);
                taken.put(fit.violation(), fit.line());
            }
        }
        return taken;
    }

    private List<Fit> fits(BaselineLine line) {
        Map<Identity, Double> now = line.identity() instanceof Identity.OfEdge edge
                ? edgesNow(edge.edge())
                : typesNow(((Identity.OfType) line.identity()).type());
        return now.entrySet().stream()
                .filter(entry -> violations.contains(entry.getKey()))
                .map(entry -> new Fit(line, entry.getKey(), entry.getValue()))
                .toList();
    }

    private Map<Identity, Double> edgesNow(Edge edge) {
        Map<Identity, Double> now = new HashMap<>();
        namesNow(edge.from(), sources)
                .forEach((from, likeness) -> namesNow(edge.to(), targets)
                        .forEach((to, other) -> now.put(Identity.of(new Edge(from, to)), Math.min(likeness, other))));
        return now;
    }

    private Map<Identity, Double> typesNow(TypeName type) {
        Map<Identity, Double> now = new HashMap<>();
        namesNow(type, sources).forEach((name, likeness) -> now.put(Identity.of(name), likeness));
        return now;
    }

    private static Map<TypeName, Double> namesNow(TypeName type, Lineage lineage) {
        Map<TypeName, Double> heirs = lineage.heirs(type);
        return heirs.isEmpty() ? Map.of(type, 1.0) : heirs;
    }
}
