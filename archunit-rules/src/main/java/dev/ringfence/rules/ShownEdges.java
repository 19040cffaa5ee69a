package dev.ringfence.rules;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import dev.ringfence.map.Edge;
import dev.ringfence.map.TypeName;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds the edges among ArchUnit's dependencies that the origin itself names. */
final class ShownEdges {

    private ShownEdges() {}

    /** Returns the edges, each with the lines on which class files show it. */
    static SortedMap<Edge, SortedSet<Integer>> among(JavaClasses classes, Nesting nests) {
        SortedMap<Edge, SortedSet<Integer>> lines = new TreeMap<>();
        for (JavaClass origin : classes) {
            TypeName from = nests.topLevelOf(origin.getName());
            for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
                Edge edge = new Edge(from, nests.topLevelOf(targetOf(dependency)));
                lines.computeIfAbsent(edge, unused -> new TreeSet<>()).add(lineOf(dependency));
            }
        }
        lines.keySet().removeIf(edge -> !nests.names(edge.from(), edge.to()));
        lines.replaceAll((edge, all) -> withoutUnknown(all));
        return lines;
    }

    private static String targetOf(Dependency dependency) {
        return dependency.getTargetClass().getBaseComponentType().getName();
    }

    private static int lineOf(Dependency dependency) {
        return dependency.getSourceCodeLocation().getLineNumber();
    }

    /** A class file gives no line for a field or a signature; ArchUnit then says 0. */
    private static SortedSet<Integer> withoutUnknown(SortedSet<Integer> lines) {
        return lines.tailSet(1);
    }
}
