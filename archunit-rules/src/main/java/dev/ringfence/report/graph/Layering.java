package dev.ringfence.report.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Sorts modules into rows by what they may use: a module stands above all that it uses. Debt bends no row.
 *
 * <ol>
 *   <li>A use that closes a cycle is left out, the same one each time.
 *   <li>The row of a module is the longest way to it from a module that nobody uses. What has no
 *       line stands last.
 *   <li>Of the lines, those are left out that a longer way says too.
 * </ol>
 */
public final class Layering {

    private static final int FEW = 5;

    private final Map<String, Set<String>> targets = new LinkedHashMap<>();
    private final Map<String, Integer> rows = new LinkedHashMap<>();
    private final List<String> order = new ArrayList<>();

    private Layering() {}

    static Layering of(ModuleGraph graph) {
        Map<String, Set<String>> uses = new LinkedHashMap<>();
        graph.nodes().forEach(node -> uses.put(node.name(), new LinkedHashSet<>()));
        graph.uses().stream()
                .filter(use -> use.allowed() > 0)
                .forEach(use ->
                        uses.getOrDefault(use.from(), new LinkedHashSet<>()).add(use.to()));
        return of(uses);
    }

    /**
     * Sorts modules into rows. Of a cycle it leaves out what closes it for whoever begins with the first module.
     *
     * @param uses what each module may use, none of which is the module itself
     */
    public static Layering of(Map<String, ? extends Collection<String>> uses) {
        Layering layering = new Layering();
        uses.forEach((module, used) -> layering.targets.put(module, new LinkedHashSet<>(used)));
        layering.cutCycles();
        layering.setRows();
        layering.sinkLoose();
        layering.reduce();
        return layering;
    }

    private Set<String> targetsOf(String module) {
        return targets.getOrDefault(module, new LinkedHashSet<>());
    }

    private void cutCycles() {
        Set<String> done = new HashSet<>();
        List.copyOf(targets.keySet()).forEach(module -> visit(module, new LinkedHashSet<>(), done));
    }

    /** Orders the modules so that each stands behind all that use it. */
    private void visit(String module, Set<String> path, Set<String> done) {
        if (!done.add(module)) {
            return;
        }
        path.add(module);
        targetsOf(module).removeIf(path::contains);
        targetsOf(module).forEach(target -> visit(target, path, done));
        path.remove(module);
        order.add(0, module);
    }

    private void setRows() {
        order.forEach(module -> rows.put(module, 0));
        for (String module : order) {
            targetsOf(module).forEach(target -> rows.merge(target, row(module) + 1, Math::max));
        }
    }

    /** What has no line stands below all that has, in rows of a few: one row of all would be too wide to read. */
    private void sinkLoose() {
        Set<String> used = targets.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        List<String> loose = targets.keySet().stream()
                .filter(module -> targetsOf(module).isEmpty() && !used.contains(module))
                .toList();
        int first = loose.size() == targets.size() ? 0 : rows();
        int most = (int) Math.max(FEW, Math.ceil(Math.sqrt(loose.size())));
        for (int at = 0; at < loose.size(); at++) {
            rows.put(loose.get(at), first + at / most);
        }
    }

    /** A line says nothing new where another way leads to the same module. */
    private void reduce() {
        Map<String, Set<String>> reached = new LinkedHashMap<>();
        for (int at = order.size() - 1; at >= 0; at--) {
            String module = order.get(at);
            Set<String> all = new HashSet<>();
            targetsOf(module).forEach(target -> {
                all.add(target);
                all.addAll(reached.getOrDefault(target, Set.of()));
            });
            reached.put(module, all);
        }
        targets.values().forEach(near -> {
            Set<String> far = new HashSet<>();
            near.forEach(target -> far.addAll(reached.getOrDefault(target, Set.of())));
            near.removeAll(far);
        });
    }

    /** Returns the row of a module, from 0 at the top. */
    public int row(String module) {
        return rows.getOrDefault(module, 0);
    }

    int rows() {
        return rows.values().stream().mapToInt(row -> row + 1).max().orElse(0);
    }

    /** Returns the modules to which a line is drawn. */
    Set<String> below(String module) {
        return targetsOf(module);
    }
}
