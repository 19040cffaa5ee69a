package dev.ringfence.violation;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeps each set of engines once, for there are only a few of them and tens of thousands of violations. */
final class Witnesses {

    private static final Map<Set<Engine>, Set<Engine>> ALL = all();

    private Witnesses() {}

    /** Begins with no engine, and adds each engine to all sets before it. */
    private static Map<Set<Engine>, Set<Engine>> all() {
        Map<Set<Engine>, Set<Engine>> all = new HashMap<>();
        add(all, EnumSet.noneOf(Engine.class));
        for (Engine engine : Engine.values()) {
            for (Set<Engine> before : List.copyOf(all.keySet())) {
                EnumSet<Engine> more = EnumSet.of(engine);
                more.addAll(before);
                add(all, more);
            }
        }
        return Map.copyOf(all);
    }

    private static void add(Map<Set<Engine>, Set<Engine>> all, EnumSet<Engine> engines) {
        Set<Engine> shared = Collections.unmodifiableSet(engines);
        all.put(shared, shared);
    }

    /** Returns the same engines, in their order. */
    static Set<Engine> shared(Set<Engine> engines) {
        return ALL.getOrDefault(engines, engines);
    }
}
