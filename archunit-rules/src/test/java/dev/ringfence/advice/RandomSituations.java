package dev.ringfence.advice;

import dev.ringfence.violation.Identity;
import dev.ringfence.world.World;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Makes small projects at random: a map with a little of everything, classes that use each other, and known debt. */
final class RandomSituations {

    private static final List<String> MODULES = List.of("orders", "billing", "catalog", "stock");
    private static final List<String> PACKAGES = List.of("", ".api", ".internal", ".web");

    private final Random random;

    private RandomSituations(long seed) {
        this.random = new Random(seed);
    }

    static World of(long seed, Path folder) {
        return new RandomSituations(seed).world(World.in(folder));
    }

    private World world(World world) {
        List<String> types = types();
        world.map(map());
        for (String type : types) {
            world.type(type, used(type, types));
        }
        List<String> debt = world.judge().findings().violations().stream()
                .map(violation -> violation.identity())
                .filter(identity -> !(identity instanceof Identity.OfCycle))
                .map(Identity::text)
                .filter(line -> random.nextInt(3) == 0)
                .toList();
        return debt.isEmpty() ? world : world.baseline("billing.baseline", debt.toArray(String[]::new));
    }

    private List<String> types() {
        List<String> types = new ArrayList<>();
        for (String module : MODULES) {
            IntStream.range(0, 2 + random.nextInt(2))
                    .forEach(at -> types.add("shop." + module + pick(PACKAGES) + ".T" + module.charAt(0) + at));
        }
        if (oneIn(2)) {
            types.add("shop." + pick(List.of("stray", "stock2", "stray.deep")) + ".Stray");
        }
        if (oneIn(4)) {
            types.add("shop.Main");
        }
        return types.stream().distinct().toList();
    }

    private String[] used(String type, List<String> types) {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(at -> oneIn(8) ? "java.util.Date" : pick(types))
                .filter(used -> !used.equals(type))
                .distinct()
                .toArray(String[]::new);
    }

    private String map() {
        StringBuilder map = new StringBuilder("modules:\n");
        for (String module : MODULES) {
            map.append(oneIn(3) ? inBraces(module) : inLines(module));
        }
        if (oneIn(3)) {
            map.append("exceptions:\n  - {from: ")
                    .append(pick(MODULES))
                    .append(", to: ")
                    .append(pick(MODULES))
                    .append(", because: a, until: ")
                    .append(oneIn(2) ? "2026-12-31" : "2027-05-01")
                    .append(oneIn(2) ? ", edges: 1}\n" : "}\n");
        }
        if (oneIn(4)) {
            map.append("policy: {cycles: warn}\n");
        }
        return map.toString();
    }

    private String inLines(String module) {
        String requires = requires(module);
        String nested = oneIn(5) ? "    modules:\n      web: {packages: [." + module + ".web], requires: []}\n" : "";
        return "  " + module + ":\n    packages: [." + module + "]\n"
                + (requires.isEmpty() ? "" : "    " + requires + "\n")
                + (oneIn(2) ? "    " + exports() + "\n" : "")
                + (oneIn(5) ? "    forbids: [java.util]\n" : "")
                + (oneIn(5) ? "    layers: [[web], [api], [internal]]\n" : "")
                + (oneIn(6) ? "    state: " + pick(List.of("closed", "extracted")) + "\n" : "")
                + nested;
    }

    private String inBraces(String module) {
        String requires = requires(module);
        return "  " + module + ": {packages: [." + module + "]" + (requires.isEmpty() ? "" : ", " + requires)
                + (oneIn(2) ? ", " + exports() : "") + "}\n";
    }

    private String requires(String module) {
        List<String> others = MODULES.stream()
                .filter(other -> !other.equals(module) && oneIn(3))
                .toList();
        return others.isEmpty() ? "" : "requires: [" + String.join(", ", others) + "]";
    }

    private String exports() {
        return "exports: " + pick(List.of("[]", "[.api]", "[.api, .web]"));
    }

    private boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    private String pick(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
