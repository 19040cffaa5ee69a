package dev.ringfence.rules.witness;

import dev.ringfence.map.TypeName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A module map drawn by lot over real packages: a cut that nobody would make, in which edges break in many ways.
 *
 * <p>Each package of a given depth falls to one of twelve modules or to none, and so do some single types. Requires, exports,
 * states, forbids and layers are drawn as well; the openness says how much is allowed.
 */
final class RandomMap {

    private static final int MODULES = 12;
    private static final int DEPTH_BELOW_ROOT = 2;
    private static final int FEWEST_SINGLE_TYPES = 100;
    private static final List<String> STATES =
            List.of("active", "active", "active", "active", "active", "frozen", "closed", "extracting", "extracted");

    private final Random random;
    private final double openness;
    private final List<List<String>> packages;
    private final List<List<String>> types;

    private RandomMap(long seed, String root, double openness, Collection<TypeName> types) {
        int depth = root.split("\\.").length + DEPTH_BELOW_ROOT;
        this.random = new Random(seed);
        this.openness = openness;
        this.packages = dealt(types.stream().map(type -> packageOf(type, depth)), 0.95);
        this.types = dealt(
                types.stream().map(TypeName::qualified), Math.max(0.02, (double) FEWEST_SINGLE_TYPES / types.size()));
    }

    /** The text of the map; equal arguments give equal texts. */
    static String over(Collection<TypeName> types, String root, long seed, double openness) {
        RandomMap map = new RandomMap(seed, root, openness, types);
        StringBuilder text = new StringBuilder("version: 1\nroot: " + root + "\npolicy: {cycles: warn}\nmodules:\n");
        for (int module = 0; module < MODULES; module++) {
            text.append(map.module(module));
        }
        return text.toString();
    }

    private static String packageOf(TypeName type, int depth) {
        return Stream.of(type.packageName().split("\\.")).limit(depth).collect(Collectors.joining("."));
    }

    private List<List<String>> dealt(Stream<String> names, double share) {
        List<List<String>> hands = Stream.generate(() -> (List<String>) new ArrayList<String>())
                .limit(MODULES)
                .toList();
        for (String name : names.collect(Collectors.toCollection(TreeSet::new))) {
            if (random.nextDouble() < share) {
                hands.get(random.nextInt(MODULES)).add(name);
            }
        }
        return hands;
    }

    private String module(int module) {
        return "  m%d:\n    packages: %s\n    types: %s\n    state: %s\n    shared: %s\n    requires: %s\n    exports: %s\n"
                        .formatted(
                                module,
                                packages.get(module),
                                types.get(module),
                                STATES.get(random.nextInt(STATES.size())),
                                random.nextDouble() < openness / 4,
                                requires(module),
                                exports(module))
                + forbids(some(packages.get((module + 1) % MODULES), 0.1))
                + (random.nextBoolean() ? "    layers: [[internal], [spi]]\n" : "");
    }

    private static String forbids(List<String> names) {
        return names.isEmpty() ? "" : "    forbids: [{packages: " + names + "}]\n";
    }

    private List<String> requires(int module) {
        List<String> required = new ArrayList<>();
        for (int other = 0; other < MODULES; other++) {
            if (other != module && random.nextDouble() < openness) {
                required.add("{module: m" + other + ", internals: " + (random.nextDouble() < openness / 2) + "}");
            }
        }
        return required;
    }

    private String exports(int module) {
        if (random.nextDouble() < openness / 2) {
            return "'*'";
        }
        return some(packages.get(module), openness).stream()
                .map(name ->
                        "{package: " + name + (random.nextBoolean() ? "" : ", to: [m" + otherThan(module) + "]") + "}")
                .toList()
                .toString();
    }

    private int otherThan(int module) {
        return (module + 1 + random.nextInt(MODULES - 1)) % MODULES;
    }

    private List<String> some(List<String> of, double share) {
        return of.stream().filter(unused -> random.nextDouble() < share).toList();
    }
}
