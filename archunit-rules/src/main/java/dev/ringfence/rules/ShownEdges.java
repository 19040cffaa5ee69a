package dev.ringfence.rules;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import dev.ringfence.map.Edge;
import dev.ringfence.map.TypeName;
import dev.ringfence.scan.classfile.Variant;
import dev.ringfence.violation.ToldLine;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds the edges among ArchUnit's dependencies that the origin itself names. */
final class ShownEdges {

    private ShownEdges() {}

    /** Returns the edges, each with the lines on which class files show it. */
    static SortedMap<Edge, SortedSet<ToldLine>> among(JavaClasses classes, Nesting nests) {
        SortedMap<Edge, SortedSet<ToldLine>> lines = new TreeMap<>();
        for (JavaClass origin : classes) {
            TypeName from = nests.topLevelOf(origin.getName());
            int release = releaseOf(origin);
            for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
                Edge edge = new Edge(from, nests.topLevelOf(targetOf(dependency)));
                lines.computeIfAbsent(edge, unused -> new TreeSet<>()).add(lineOf(dependency, release));
            }
        }
        lines.keySet().removeIf(edge -> !nests.names(edge.from(), edge.to()));
        lines.replaceAll((edge, all) -> withoutUnknown(all));
        return lines;
    }

    private static String targetOf(Dependency dependency) {
        return dependency.getTargetClass().getBaseComponentType().getName();
    }

    private static int releaseOf(JavaClass origin) {
        return origin.getSource()
                .map(source -> Variant.releaseOf(source.getUri().toString()))
                .orElse(0);
    }

    private static ToldLine lineOf(Dependency dependency, int release) {
        return new ToldLine(dependency.getSourceCodeLocation().getLineNumber(), release);
    }

    /** A class file gives no line for a field or a signature; ArchUnit then says 0. */
    private static SortedSet<ToldLine> withoutUnknown(SortedSet<ToldLine> lines) {
        return lines.tailSet(new ToldLine(1, 0));
    }
}
