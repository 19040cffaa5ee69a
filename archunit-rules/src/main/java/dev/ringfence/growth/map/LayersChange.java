package dev.ringfence.growth.map;

import dev.ringfence.growth.map.GrowthEntry.Kind;
import dev.ringfence.map.Layers;
import dev.ringfence.map.Module;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/** Finds which sub-packages of a module may use which, though they might not before. */
final class LayersChange {

    private LayersChange() {}

    static void of(TwoMaps maps, TwoMaps.Pair pair, MapChanges changes) {
        Optional<Layers> then = maps.before().layersOf(pair.before());
        Optional<Layers> now = maps.today().layersOf(pair.today());
        Module module = pair.today();
        Set<String> allowed = forbidden(then);
        allowed.removeAll(forbidden(now));
        if (!allowed.isEmpty()) {
            changes.loosened(
                    Kind.LAYERS,
                    module.name() + " lets " + allowed.iterator().next() + others(allowed.size() - 1),
                    now.map(Layers::place).orElse(module.place()));
        }
        Set<String> closed = forbidden(now);
        closed.removeAll(forbidden(then));
        if (!closed.isEmpty()) {
            changes.closed();
        }
    }

    private static String others(int count) {
        return count == 0 ? "" : ", and " + count + " more such uses";
    }

    /** Returns each use of a higher layer, in words. */
    private static Set<String> forbidden(Optional<Layers> layers) {
        Set<String> uses = new TreeSet<>();
        List<String> names = layers.stream()
                .flatMap(all -> all.groups().stream())
                .flatMap(Set::stream)
                .toList();
        for (String user : names) {
            for (String used : names) {
                if (isBelow(layers, user, used)) {
                    uses.add(user + " use " + used);
                }
            }
        }
        return uses;
    }

    private static boolean isBelow(Optional<Layers> layers, String user, String used) {
        OptionalInt lower = layers.orElseThrow().levelOf(user);
        OptionalInt upper = layers.orElseThrow().levelOf(used);
        return lower.orElse(0) > upper.orElse(0);
    }
}
