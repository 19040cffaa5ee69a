package dev.ringfence.progress;

import dev.ringfence.map.Crossing;
import dev.ringfence.map.DataEnd;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Module;
import dev.ringfence.progress.Snapshot.Line;
import dev.ringfence.violation.Identity;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts lines by module and kind.
 *
 * <ol>
 *   <li>Each line counts for the module whose baseline has it, whatever the map says.
 *   <li>The edge of a line counts for each module that it enters and for each that it leaves, by the map of the commit.
 *       A module counts for those that hold it, too.
 *   <li>What a type shows is no use: such a line counts for the module whose baseline has it alone.
 *   <li>Lines of test code count apart, and for the module of their baseline alone.
 * </ol>
 */
final class Counts {

    private final Map<String, Map<DebtKind, Integer>> ofModules = new HashMap<>();

    private Counts() {}

    static Counts none() {
        return new Counts();
    }

    static Counts of(Collection<Line> lines, Judge judge) {
        Counts counts = new Counts();
        lines.forEach(line -> counts.add(line, judge));
        return counts;
    }

    private void add(Line line, Judge judge) {
        add(new Place(line.stem(), line.tests() ? DebtKind.TESTS : DebtKind.LINES));
        places(line, judge).forEach(this::add);
    }

    /** Counts a line that stood before, where the one map counts it and the other did not. */
    void addNewPlaces(Line line, Judge judge, Judge other) {
        Set<Place> known = places(line, other);
        places(line, judge).stream().filter(place -> !known.contains(place)).forEach(this::add);
    }

    /** Says where an edge counts. */
    private record Place(String module, DebtKind kind) {

        static Stream<Place> of(List<Module> modules, DebtKind kind) {
            return modules.stream().map(module -> new Place(module.name().value(), kind));
        }
    }

    /** Returns where the map has the edge of a line count; nowhere where the line counts by its file alone. */
    private static Set<Place> places(Line line, Judge judge) {
        return !line.tests() && line.identity() instanceof Identity.OfEdge edge ? places(edge.edge(), judge) : Set.of();
    }

    private static Set<Place> places(Edge edge, Judge judge) {
        if (DataEnd.of(edge.to()).filter(end -> !end.kind().isOfTables()).isPresent()) {
            return Set.of();
        }
        boolean isOfData = DataEnd.isAt(edge);
        Crossing crossing = judge.crossing(edge);
        return Stream.concat(
                        Place.of(crossing.left(), isOfData ? DebtKind.FOREIGN_TABLES : DebtKind.OUTBOUND),
                        Place.of(crossing.entered(), isOfData ? DebtKind.TABLES : DebtKind.INBOUND))
                .collect(Collectors.toSet());
    }

    private void add(Place place) {
        ofModules
                .computeIfAbsent(place.module(), unused -> new EnumMap<>(DebtKind.class))
                .merge(place.kind(), 1, Integer::sum);
    }

    /** Returns the modules of which anything was counted. */
    Set<String> modules() {
        return ofModules.keySet();
    }

    int of(String module, DebtKind kind) {
        return ofModules.getOrDefault(module, Map.of()).getOrDefault(kind, 0);
    }

    /** Returns the lines of a kind in the baselines of all modules. */
    int all(DebtKind kind) {
        return ofModules.keySet().stream().mapToInt(module -> of(module, kind)).sum();
    }
}
