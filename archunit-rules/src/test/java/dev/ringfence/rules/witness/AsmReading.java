package dev.ringfence.rules.witness;

import dev.ringfence.map.Edge;
import dev.ringfence.map.TypeName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;

/**
 * The edges of a folder of class files, as ASM alone reads them.
 *
 * @param classes how many class files there are
 * @param types their top-level types
 * @param nests what is nested in what
 * @param edges from top-level type to top-level type, with all facts by which the class files show each
 */
record AsmReading(int classes, SortedSet<TypeName> types, Nests nests, SortedMap<Edge, Set<Fact>> edges) {

    static AsmReading of(Path folder) throws IOException {
        Nests nests = new Nests();
        Map<String, Map<String, Set<Fact>>> factsByClass = new HashMap<>();
        for (Path file : classFiles(folder)) {
            ClassReader reader = new ClassReader(Files.readAllBytes(file));
            nests.read(reader);
            factsByClass.put(reader.getClassName().replace('/', '.'), FactsOfClass.of(reader));
        }
        SortedSet<TypeName> types =
                factsByClass.keySet().stream().map(nests::topLevelOf).collect(Collectors.toCollection(TreeSet::new));
        return new AsmReading(factsByClass.size(), types, nests, folded(factsByClass, nests));
    }

    private static List<Path> classFiles(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().endsWith(".class")).toList();
        }
    }

    private static SortedMap<Edge, Set<Fact>> folded(Map<String, Map<String, Set<Fact>>> factsByClass, Nests nests) {
        SortedMap<Edge, Set<Fact>> edges = new TreeMap<>();
        factsByClass.forEach((origin, named) -> named.forEach((target, facts) -> {
            Edge edge = new Edge(nests.topLevelOf(origin), nests.topLevelOf(target));
            if (!edge.from().equals(edge.to())) {
                edges.computeIfAbsent(edge, unused -> EnumSet.noneOf(Fact.class))
                        .addAll(facts);
            }
        }));
        return edges;
    }

    /** The edges that ArchUnit promises to show. */
    SortedSet<Edge> promised() {
        return edges.entrySet().stream()
                .filter(edge -> isPromised(edge.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static boolean isPromised(Set<Fact> facts) {
        return facts.stream().anyMatch(Fact::isPromised);
    }
}
