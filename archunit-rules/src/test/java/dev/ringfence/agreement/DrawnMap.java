package dev.ringfence.agreement;

import dev.ringfence.map.TypeName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A module map drawn by lot over the types of some code, in which edges break in many ways.
 *
 * <p>Packages and some single types fall to modules, or to none. Requires, exports, states, forbids, layers, ignores,
 * exceptions and a seam are drawn as well, as is how much all of them allow.
 */
final class DrawnMap {

    private static final List<String> CALM = List.of("active", "active", "closed", "extracting");
    private static final List<String> ANY =
            List.of("active", "active", "active", "closed", "frozen", "extracting", "extracted");
    private static final List<String> DAYS =
            List.of("", "", ", until: 2026-01-01", ", until: 2099-01-01", ", edges: 2");

    private final Random random;
    private final List<TypeName> types;
    private final List<String> states;
    private final double openness;
    private final List<List<String>> packages;
    private final List<List<String>> singles;

    private DrawnMap(Random random, Collection<TypeName> all) {
        this.random = random;
        this.types = List.copyOf(all);
        this.states = random.nextBoolean() ? CALM : ANY;
        this.openness = random.nextDouble();
        int modules = 2 + random.nextInt(11);
        int depth = 2 + random.nextInt(4);
        this.packages = dealt(types.stream().map(type -> first(type.packageName(), depth)), modules, 0.95);
        this.singles = dealt(types.stream().map(TypeName::qualified), modules, 0.05);
    }

    /** The text of the map; equal seeds give equal texts. */
    static String over(Collection<TypeName> types, long seed) {
        return new DrawnMap(new Random(seed), types).text();
    }

    private String text() {
        return "version: 1\nroot: "
                + new TreeSet<>(
                        types.stream().map(type -> first(type.packageName(), 2)).toList())
                + "\npolicy: {cycles: warn, unmapped: warn, stale: warn, unused: warn}\nmodules:\n"
                + modules().mapToObj(this::module).collect(Collectors.joining())
                + exceptions()
                + seams();
    }

    private IntStream modules() {
        return IntStream.range(0, packages.size()).filter(this::claims);
    }

    private boolean claims(int module) {
        return !packages.get(module).isEmpty() || !singles.get(module).isEmpty();
    }

    private String module(int module) {
        return "  m%d:\n    packages: %s\n    types: %s\n    state: %s\n    shared: %s\n    requires: %s\n"
                        .formatted(
                                module,
                                packages.get(module),
                                singles.get(module),
                                states.get(random.nextInt(states.size())),
                                random.nextDouble() < openness / 4,
                                requires(module))
                + exports(module)
                + forbids(packages.get((module + 1) % packages.size()))
                + (random.nextBoolean() ? "    layers: [[internal, support], [spi, util], api]\n" : "");
    }

    private List<String> requires(int module) {
        return modules()
                .filter(other -> other != module && random.nextDouble() < openness)
                .mapToObj(other -> "{module: m" + other + ", internals: " + (random.nextDouble() < openness / 2) + "}")
                .toList();
    }

    private String exports(int module) {
        List<String> some = some(packages.get(module), openness);
        return random.nextDouble() < openness || some.isEmpty() ? "" : "    exports: " + some + "\n";
    }

    private String forbids(List<String> names) {
        List<String> some = some(names, 0.1);
        return some.isEmpty() ? "" : "    forbids: [{packages: " + some + "}]\n";
    }

    private String exceptions() {
        String drawn = IntStream.range(0, random.nextInt(8))
                .mapToObj(i -> "- {from: " + side() + ", to: " + side() + ", because: drawn by lot"
                        + DAYS.get(random.nextInt(DAYS.size())) + "}\n")
                .distinct()
                .collect(Collectors.joining());
        return drawn.isEmpty() ? "" : "exceptions:\n" + drawn;
    }

    private String seams() {
        int[] modules = modules().toArray();
        if (modules.length < 2 || random.nextBoolean()) {
            return "";
        }
        int old = random.nextInt(modules.length);
        int successor = (old + 1 + random.nextInt(modules.length - 1)) % modules.length;
        List<String> through = Stream.generate(
                        () -> types.get(random.nextInt(types.size())).qualified())
                .limit(1 + random.nextInt(9))
                .distinct()
                .toList();
        return "seams:\n  drawn: {old: m%d, new: m%d, through: %s, flags: [java, name], until: %s,"
                        .formatted(
                                modules[old],
                                modules[successor],
                                through,
                                random.nextBoolean() ? "2026-01-01" : "2099-01-01")
                + " owner: us, because: drawn by lot}\n";
    }

    private String side() {
        TypeName type = types.get(random.nextInt(types.size()));
        int[] modules = modules().toArray();
        return switch (random.nextInt(3)) {
            case 0 -> "m" + modules[random.nextInt(modules.length)];
            case 1 -> type.packageName();
            default -> type.qualified();
        };
    }

    private List<List<String>> dealt(Stream<String> names, int hands, double share) {
        List<List<String>> dealt = Stream.generate(() -> (List<String>) new ArrayList<String>())
                .limit(hands)
                .toList();
        for (String name : new TreeSet<>(names.toList())) {
            if (random.nextDouble() < share) {
                dealt.get(random.nextInt(hands)).add(name);
            }
        }
        return dealt;
    }

    private List<String> some(List<String> of, double share) {
        return of.stream().filter(unused -> random.nextDouble() < share).toList();
    }

    private static String first(String packageName, int segments) {
        return Stream.of(packageName.split("\\.")).limit(segments).collect(Collectors.joining("."));
    }
}
