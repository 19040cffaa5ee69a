package dev.ringfence.moves;

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
import java.util.stream.Collectors;

/**
 * Which new violations are known ones, of types that have other names now. {@code check}, {@code baseline} and growth all ask it.
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
            .thenComparing(Fit::line)
            .thenComparing(Fit::violation);

    private final Set<Identity> violations;
    private final Set<TypeName> used;
    private final Lineage sources;
    private final Lineage targets;

    private Moves(Set<Identity> violations, Lineage sources, Lineage targets) {
        this.violations = violations;
        this.used = LinesOfTree.edges(violations.stream()).map(Edge::to).collect(Collectors.toUnmodifiableSet());
        this.sources = sources;
        this.targets = targets;
    }

    private record Fit(Identity line, Identity violation, double likeness) {}

    /**
     * The line that each violation takes.
     *
     * @param lines what no violation of today needs
     * @param <L> what a line is to who asks
     * @param violations those without a line
     * @param sources what the types at the beginning of a line are called now
     * @param targets the same of those at its end
     */
    public static <L> SortedMap<Identity, L> of(
            Map<Identity, L> lines, Collection<Identity> violations, Lineage sources, Lineage targets) {
        Moves moves = new Moves(new HashSet<>(violations), sources, targets);
        List<Fit> fits = new ArrayList<>();
        lines.keySet().forEach(line -> fits.addAll(moves.fits(line)));
        fits.sort(LIKEST_FIRST);
        SortedMap<Identity, L> taken = new TreeMap<>();
        oneForOne(fits).forEach((violation, line) -> taken.put(violation, lines.get(line)));
        return taken;
    }

    private static Map<Identity, Identity> oneForOne(List<Fit> fits) {
        Map<Identity, Identity> taken = new HashMap<>();
        Set<Identity> served = new HashSet<>();
        for (Fit fit : fits) {
            if (!served.contains(fit.line()) && !taken.containsKey(fit.violation())) {
                served.add(fit.line());
                taken.put(fit.violation(), fit.line());
            }
        }
        return taken;
    }

    private List<Fit> fits(Identity line) {
        Map<Identity, Double> now = line instanceof Identity.OfEdge edge
                ? edgesNow(edge.edge())
                : typesNow(((Identity.OfType) line).type());
        return now.entrySet().stream()
                .filter(entry -> violations.contains(entry.getKey()))
                .map(entry -> new Fit(line, entry.getKey(), entry.getValue()))
                .toList();
    }

    /** History is asked for a type only where a violation leads to what the line leads to: most lines that are gone served nothing. */
    private Map<Identity, Double> edgesNow(Edge edge) {
        Map<TypeName, Double> targetsNow = new HashMap<>(namesNow(edge.to(), targets));
        targetsNow.keySet().retainAll(used);
        Map<Identity, Double> now = new HashMap<>();
        if (!targetsNow.isEmpty()) {
            namesNow(edge.from(), sources)
                    .forEach((from, likeness) -> targetsNow.forEach(
                            (to, other) -> now.put(Identity.of(new Edge(from, to)), Math.min(likeness, other))));
        }
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
