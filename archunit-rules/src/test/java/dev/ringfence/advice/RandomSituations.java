package dev.ringfence.advice;

import dev.ringfence.violation.Identity;
import dev.ringfence.world.World;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        if (oneIn(4)) {
            String type = pick(types);
            String unused = pick(types);
            world.source(type.replace('.', '/') + ".java", importing(type, unused));
        }
        return withDebt(world);
    }

    /** Writes a part of what is found to the baseline. */
    private World withDebt(World world) {
        List<String> debt = world.judge().findings().violations().stream()
                .map(violation -> violation.identity())
                .filter(identity -> !(identity instanceof Identity.OfCycle))
                .map(Identity::text)
                .filter(line -> random.nextInt(3) == 0)
                .toList();
        return debt.isEmpty() ? world : world.baseline("billing.baseline", debt.toArray(String[]::new));
    }

    /** A build of two projects, the second of which uses the first; each has types of every module. */
    static List<World> ofTwo(long seed, Path folder) {
        return new RandomSituations(seed).two(folder);
    }

    private List<World> two(Path folder) {
        World low = World.in(folder.resolve("low")).mapIn(folder);
        World high = World.in(folder.resolve("high")).mapIn(folder).using(low);
        List<String> types = types();
        List<String> lower = types.stream().filter(type -> oneIn(2)).toList();
        String map = map();
        low.map(map);
        high.map(map);
        for (String type : types) {
            boolean isLower = lower.contains(type);
            (isLower ? low : high).type(type, used(type, isLower ? lower : types));
        }
        withDebt(low);
        withDebt(high);
        return List.of(low, high);
    }

    /**
     * A project with frozen code that was edited since, and with no other new violation.
     *
     * @param original the sources that were there when the code was frozen
     */
    record Edited(World world, Map<Path, String> original) {}

    static Edited frozen(long seed, Path folder) {
        return new RandomSituations(seed).edited(World.in(folder));
    }

    private Edited edited(World world) {
        List<String> types = types();
        world.map("modules:\n  orders: {packages: [.orders], state: " + pick(List.of("frozen", "extracting"))
                + (oneIn(3) ? ", freeze: {deletions: forbid}" : "") + "}\n"
                + "  billing: {packages: [.billing], requires: [orders]}\n"
                + "  catalog: {packages: [.catalog]}\n  stock: {packages: [.stock]}\n");
        for (String type : types) {
            world.type(type, used(type, types));
        }
        world.freeze().record();
        SmallBuild build = new SmallBuild(List.of(world));
        Map<Path, String> original = build.sources();
        List<Path> frozen = original.keySet().stream()
                .filter(file -> file.toString().replace('\\', '/').contains("/shop/orders/"))
                .toList();
        edit(frozen.get(random.nextInt(frozen.size())), Map.copyOf(original));
        if (oneIn(2)) {
            world.type("shop.orders" + pick(PACKAGES) + ".Fresh", "java.util.Date");
        }
        world.changed();
        return new Edited(world, original);
    }

    private void edit(Path file, Map<Path, String> texts) {
        String text = Objects.requireNonNull(texts.get(file));
        String name = String.valueOf(file.getFileName()).replace(".java", "");
        boolean isUsed = texts.entrySet().stream()
                .anyMatch(other ->
                        !other.getKey().equals(file) && other.getValue().contains("." + name + " "));
        int kind = random.nextInt(isUsed ? 1 : 3);
        if (kind == 0) {
            SmallBuild.write(file, text.replaceFirst("\\{\n", "{\n    int more;\n"));
        } else {
            SmallBuild.delete(file);
        }
        if (kind == 2) {
            SmallBuild.write(file.resolveSibling("Renamed.java"), text.replace("class " + name, "class Renamed"));
        }
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

    /** An import that nothing needs. */
    private static String importing(String type, String unused) {
        int dot = type.lastIndexOf('.');
        return "package " + type.substring(0, dot) + ";\nimport " + unused + ";\npublic class "
                + type.substring(dot + 1) + " {\n}";
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
