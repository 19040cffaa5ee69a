package dev.ringfence.violation;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Keeps each set of engines once, for there are only a few of them and tens of thousands of violations. */
final class Witnesses {

    private static final Map<Set<Engine>, Set<Engine>> ALL = all();

    private Witnesses() {}

    private static Map<Set<Engine>, Set<Engine>> all() {
        Map<Set<Engine>, Set<Engine>> all = new HashMap<>();
        add(all, EnumSet.noneOf(Engine.class), Engine.values().length);
        return Map.copyOf(all);
    }

    /** Adds the set, and all that it makes with engines before the given one. */
    private static void add(Map<Set<Engine>, Set<Engine>> all, EnumSet<Engine> engines, int before) {
        Set<Engine> shared = Collections.unmodifiableSet(engines);
        all.put(shared, shared);
        for (int i = 0; i < before; i++) {
            EnumSet<Engine> more = EnumSet.copyOf(engines);
            more.add(Engine.values()[i]);
            add(all, more, i);
        }
    }

    /** Returns the same engines, in their order. */
    static Set<Engine> shared(Set<Engine> engines) {
        return ALL.getOrDefault(engines, engines);
    }
}
