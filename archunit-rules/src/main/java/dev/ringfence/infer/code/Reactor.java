package dev.ringfence.infer.code;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Knows which Maven projects of a build can see which: Maven lets a project see what it depends on, directly or not.
 *
 * <p>Of a project that nobody told it of, it says that every other one may see it, and that it may see every other one.
 */
public final class Reactor {

    private final Map<String, Set<String>> seen = new HashMap<>();

    /** @param dependsOn what each project depends on directly */
    public Reactor(Map<String, Set<String>> dependsOn) {
        dependsOn.keySet().forEach(project -> seen.put(project, reached(project, dependsOn)));
    }

    /** Returns the reactor of which nothing is known. */
    public static Reactor unknown() {
        return new Reactor(Map.of());
    }

    private static Set<String> reached(String start, Map<String, Set<String>> dependsOn) {
        Set<String> reached = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(Set.of(start));
        while (!open.isEmpty()) {
            String project = open.pop();
            if (reached.add(project)) {
                open.addAll(dependsOn.getOrDefault(project, Set.of()));
            }
        }
        return reached;
    }

    /** Says whether code of the project can use types of the other; its own it always can. */
    public boolean canSee(String project, String other) {
        Set<String> known = seen.get(project);
        return known == null || !seen.containsKey(other) || known.contains(other);
    }

    /** Says whether each of the others can be seen by one of the projects. */
    public boolean canSeeAll(Collection<String> projects, Collection<String> others) {
        return others.stream().allMatch(other -> projects.stream().anyMatch(project -> canSee(project, other)));
    }
}
