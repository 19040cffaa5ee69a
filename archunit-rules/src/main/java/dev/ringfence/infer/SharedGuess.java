package dev.ringfence.infer;

import dev.ringfence.infer.cut.LayerWords;
import dev.ringfence.infer.cut.UnitGraph;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Guesses which modules everybody may use: those that most others use and that use next to none.
 *
 * <ol>
 *   <li>A candidate is used by three modules and by four in five, and five times as often as it uses any. Three in five
 *       are enough where its name says that it is for all.
 *   <li>A candidate stays one while it next to never uses non-candidates: a fiftieth as often as it is used, a tenth
 *       with such a name; and in five edges at most, since each is a line of debt.
 * </ol>
 */
final class SharedGuess {

    private static final int LEAST_USERS = 3;
    private static final int PARTS_USING = 5;
    private static final int PARTS = 50;
    private static final int PARTS_OF_COMMON = 10;
    private static final int MOST_LINES = 5;

    private final UnitGraph graph;
    private final List<String> modules;

    private SharedGuess(UnitGraph graph, List<String> modules) {
        this.graph = graph;
        this.modules = modules;
    }

    static Set<String> of(UnitGraph graph, List<String> modules) {
        return new SharedGuess(graph, modules).guess();
    }

    private Set<String> guess() {
        Set<String> shared = modules.stream()
                .filter(module -> isUsedByMost(module) && isMostlyUsed(module))
                .collect(Collectors.toCollection(TreeSet::new));
        while (shared.removeIf(module -> !usesNextToNone(module, Set.copyOf(shared)))) {
            // The loop goes on, since what is left may use what has just gone.
        }
        addWhatTheyStandOn(shared);
        return shared;
    }

    /** What is for all stands on nothing that is not for all; a module that uses nobody else may be so too. */
    private void addWhatTheyStandOn(Set<String> shared) {
        boolean isMore = true;
        while (isMore) {
            isMore = shared.addAll(modules.stream()
                    .filter(module -> graph.usersOf(module).stream().anyMatch(shared::contains))
                    .filter(module -> shared.containsAll(graph.usedBy(module).keySet()))
                    .toList());
        }
    }

    private boolean isUsedByMost(String module) {
        long users = graph.usersOf(module).stream().filter(modules::contains).count();
        long parts = LayerWords.isCommon(module) ? 3 : 4;
        return users >= LEAST_USERS && users * 5 >= (modules.size() - 1) * parts;
    }

    private boolean isMostlyUsed(String module) {
        return graph.timesUsing(module) * PARTS_USING <= graph.timesUsed(module);
    }

    private boolean usesNextToNone(String module, Set<String> shared) {
        int uses = modules.stream()
                .filter(other -> !shared.contains(other))
                .mapToInt(other -> graph.times(module, other))
                .sum();
        int lines = modules.stream()
                .filter(other -> !shared.contains(other))
                .mapToInt(other -> graph.lines(module, other))
                .sum();
        return lines <= MOST_LINES
                && uses * (LayerWords.isCommon(module) ? PARTS_OF_COMMON : PARTS) <= graph.timesUsed(module);
    }
}
