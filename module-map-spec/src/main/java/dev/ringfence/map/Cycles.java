package dev.ringfence.map;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the cycles of a map's declared requires; {@code "*"} declares none. */
public final class Cycles {

    private Cycles() {}

    /**
     * Holds modules that require each other.
     *
     * @param modules all of them, by name
     * @param path the shortest way around for the first of them, which begins and ends it
     */
    public record Cycle(List<ModuleName> modules, List<ModuleName> path) {}

    /** Returns one cycle for each group of modules that all reach each other, sorted by the first name in the group. */
    public static List<Cycle> of(ModuleMap map) {
        Map<ModuleName, Set<ModuleName>> requires = declaredRequires(map);
        return canBeOrdered(requires) ? List.of() : CyclesOfGraph.of(requires);
    }

    /**
     * Returns the same of modules that use each other, whatever they declare.
     *
     * @param uses what each module uses; every module is a key
     */
    public static List<Cycle> among(Map<ModuleName, Set<ModuleName>> uses) {
        return canBeOrdered(uses) ? List.of() : CyclesOfGraph.of(uses);
    }

    private static Map<ModuleName, Set<ModuleName>> declaredRequires(ModuleMap map) {
        Map<ModuleName, Set<ModuleName>> requires = new LinkedHashMap<>();
        for (Module module : map.modules().values()) {
            requires.put(
                    module.name(),
                    module.requires().stream()
                            .flatMap(entry -> entry.module().stream())
                            .filter(name ->
                                    !name.equals(module.name()) && map.modules().containsKey(name))
                            .collect(Collectors.toCollection(LinkedHashSet::new)));
        }
        return requires;
    }

    /** Most maps have no cycle, and then nothing is loaded that knows graphs. */
    private static boolean canBeOrdered(Map<ModuleName, Set<ModuleName>> requires) {
        Map<ModuleName, List<ModuleName>> users = usersOf(requires);
        Map<ModuleName, Integer> unordered = new HashMap<>();
        requires.forEach((user, used) -> unordered.put(user, used.size()));
        Deque<ModuleName> next = new ArrayDeque<>();
        requires.forEach((user, used) -> {
            if (used.isEmpty()) {
                next.add(user);
            }
        });
        while (!next.isEmpty()) {
            ModuleName ordered = next.remove();
            unordered.remove(ordered);
            users.getOrDefault(ordered, List.of()).stream()
                    .filter(user -> unordered.merge(user, -1, Integer::sum) == 0)
                    .forEach(next::add);
        }
        return unordered.isEmpty();
    }

    private static Map<ModuleName, List<ModuleName>> usersOf(Map<ModuleName, Set<ModuleName>> requires) {
        Map<ModuleName, List<ModuleName>> users = new HashMap<>();
        requires.forEach((user, used) -> used.forEach(
                each -> users.computeIfAbsent(each, unused -> new ArrayList<>()).add(user)));
        return users;
    }

    /** Returns the cycle as an arrow chain, such as {@code orders -> payments -> orders}. */
    public static String arrows(Cycle cycle) {
        return cycle.path().stream().map(ModuleName::value).collect(Collectors.joining(" -> "));
    }
}
