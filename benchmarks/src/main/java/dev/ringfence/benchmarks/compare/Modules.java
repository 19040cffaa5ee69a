package dev.ringfence.benchmarks.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Cuts code into a module for each package of three segments; what lies above belongs to a module of its own. */
final class Modules {

    private static final String POLICY = "policy: {cycles: warn, unmapped: warn, stale: warn}\n";
    private static final int SEGMENTS = 3;

    /** The package whose code has tables, and these. */
    private static final String OWNER = "org.springframework.security";

    private static final String TABLES = "[users, authorities, \"group*\", \"acl_*\", persistent_logins]";

    /** The names of the modules by their packages. */
    private final SortedMap<String, String> names = new TreeMap<>();

    private final SortedSet<String> roots;

    private Modules(SortedSet<String> roots) {
        this.roots = roots;
    }

    /** Cuts the class files that lie below the roots. */
    static Modules of(Path classes, Set<String> roots) throws IOException {
        Modules modules = new Modules(new TreeSet<>(roots));
        for (Path file : Folders.files(classes, ".class")) {
            String type = classes.relativize(file).toString().replace('/', '.').replace('\\', '.');
            modules.add(claim(packageOf(type.substring(0, type.length() - ".class".length()))));
        }
        return modules;
    }

    private void add(String claim) {
        if (!names.containsKey(claim) && roots.contains(first(claim, 2))) {
            String name =
                    claim.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
            names.put(claim, names.containsValue(name) ? name + "-" + names.size() : name);
        }
    }

    /** The package that is the module of an end of an edge, as a baseline writes it. */
    String of(String type) {
        return claim(packageOf(type));
    }

    SortedSet<String> packages() {
        return new TreeSet<>(names.keySet());
    }

    /** The map in which each package requires those that are given with it, or all if a star is given. */
    String map(Function<String, SortedSet<String>> requires) {
        return "version: 1\nroot: [" + String.join(", ", roots) + "]\n" + POLICY + "modules:\n"
                + names.entrySet().stream()
                        .map(module -> "  " + module.getValue() + ": {packages: [" + module.getKey() + "], requires: ["
                                + requires.apply(module.getKey()).stream()
                                        .map(used -> names.getOrDefault(used, "\"*\""))
                                        .collect(Collectors.joining(", "))
                                + "]}\n")
                        .collect(Collectors.joining());
    }

    /** Says whether the code has tables that a module can own. */
    boolean haveTables() {
        return names.containsKey(OWNER);
    }

    /** The same map, which says whose the tables are. */
    String mapWithTables(Function<String, SortedSet<String>> requires) {
        return map(requires)
                .replace("{packages: [" + OWNER + "], ", "{packages: [" + OWNER + "], tables: " + TABLES + ", ");
    }

    /** The same map, with all code frozen but for the types that are left out. */
    String frozenMap(Function<String, SortedSet<String>> requires, List<String> leftOut) {
        String ignore = leftOut.isEmpty() ? "" : "ignore: [{types: [" + String.join(", ", leftOut) + "]}]\n";
        return map(requires)
                .replace("], requires: [", "], state: frozen, requires: [")
                .replace(POLICY, POLICY + ignore);
    }

    private static String claim(String packageName) {
        return first(packageName, SEGMENTS);
    }

    private static String packageOf(String type) {
        return type.substring(0, Math.max(0, type.lastIndexOf('.')));
    }

    private static String first(String packageName, int segments) {
        String[] all = packageName.split("\\.", segments + 1);
        return String.join(".", Arrays.copyOf(all, Math.min(segments, all.length)));
    }
}
