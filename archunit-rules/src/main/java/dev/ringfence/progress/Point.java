package dev.ringfence.progress;

import dev.ringfence.map.Judge;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.progress.Snapshot.Line;
import dev.ringfence.violation.Identity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Counts what stood in a week, beside the week before it.
 *
 * @param week which one
 * @param map the map of its commit
 * @param counts its lines
 * @param stricter its lines that the week before had not, and whose edges the map of that week allowed; and lines of
 *     both weeks where they count by its map alone
 * @param looser lines of the week before that it has not, and whose edges its map allows; and lines of both weeks where
 *     they counted by the map of that week alone
 */
record Point(Week week, ModuleMap map, Counts counts, Counts stricter, Counts looser) {

    static Point of(Week week, Snapshot now, Optional<Snapshot> before) {
        Optional<Snapshot> other = before.filter(then -> then.judge() != now.judge());
        return new Point(
                week,
                now.judge().map(),
                Counts.of(now.lines(), now.judge()),
                other.map(then -> byMap(now, then)).orElseGet(Counts::none),
                other.map(then -> byMap(then, now)).orElseGet(Counts::none));
    }

    /**
     * Counts the lines of one that the other has in no file, and that the map of the other has nothing against. A line
     * of both counts where the map of the other did not count it.
     */
    private static Counts byMap(Snapshot one, Snapshot other) {
        Set<Same> others = new HashSet<>(other.lines().stream().map(Same::of).toList());
        List<Line> allowed = one.lines().stream()
                .filter(line -> !others.contains(Same.of(line)))
                .filter(line -> allows(other.judge(), line.identity()))
                .toList();
        Counts counts = Counts.of(allowed, one.judge());
        inBoth(one, other).forEach(line -> counts.addNewPlaces(line, one.judge(), other.judge()));
        return counts;
    }

    /** Returns the lines that the other has as well, each as often as both have it. */
    private static List<Line> inBoth(Snapshot one, Snapshot other) {
        Map<Same, Integer> left = new HashMap<>();
        other.lines().forEach(line -> left.merge(Same.of(line), 1, Integer::sum));
        return one.lines().stream()
                .filter(line -> left.merge(Same.of(line), -1, Integer::sum) >= 0)
                .toList();
    }

    /** Identifies a line in whichever file: one that went to another file is neither gone nor added. */
    private record Same(boolean tests, Identity identity) {

        static Same of(Line line) {
            return new Same(line.tests(), line.identity());
        }
    }

    /** A type that belongs to a module by now is what became of its debt, and not a looser map. */
    private static boolean allows(Judge judge, Identity identity) {
        return identity instanceof Identity.OfEdge edge
                && judge.judge(edge.edge()).broken().isEmpty();
    }

    /** Says whether there is such a module, or a baseline of that name. */
    boolean has(String module) {
        return counts.modules().contains(module)
                || map.modules().keySet().stream().anyMatch(name -> name.value().equals(module));
    }

    /** Returns whom to ask about a module. */
    Optional<String> owner(String module) {
        return map.modules().values().stream()
                .filter(each -> each.name().value().equals(module))
                .findFirst()
                .flatMap(Module::owner);
    }
}
