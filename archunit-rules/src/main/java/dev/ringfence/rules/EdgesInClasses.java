package dev.ringfence.rules;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import dev.ringfence.map.Edge;
import dev.ringfence.scan.classfile.Nest;
import dev.ringfence.scan.classfile.ScannedClasses;
import dev.ringfence.violation.ToldLine;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds every edge that class files show, whatever a map says of the edge. */
public final class EdgesInClasses {

    private EdgesInClasses() {}

    /**
     * Returns the edges, each with the lines of its origin's source that class files tell, from 1; no lines where class
     * files tell none.
     *
     * @throws NotImportedException where ArchUnit fails on a class file that the scan could read
     */
    public static SortedMap<Edge, SortedSet<ToldLine>> of(ScannedClasses scanned) {
        Nesting nesting = new Nesting(scanned);
        return ArchConfiguration.withThreadLocalScope((ArchConfiguration configuration) -> {
            configuration.setResolveMissingDependenciesFromClassPath(false);
            SortedMap<Edge, SortedSet<ToldLine>> edges = new TreeMap<>();
            scanned.nests().forEach(nest -> add(nest, nesting, edges));
            return Collections.unmodifiableSortedMap(edges);
        });
    }

    private static void add(Nest nest, Nesting nesting, SortedMap<Edge, SortedSet<ToldLine>> edges) {
        for (JavaClasses pass : ImportedNest.passes(nest)) {
            ShownEdges.among(pass, nesting)
                    .forEach((edge, lines) -> edges.computeIfAbsent(edge, unused -> new TreeSet<>())
                            .addAll(lines));
        }
    }
}
