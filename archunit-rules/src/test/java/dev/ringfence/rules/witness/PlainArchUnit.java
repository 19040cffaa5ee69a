package dev.ringfence.rules.witness;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.ringfence.map.Edge;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;

/** The edges that ArchUnit shows when it imports a whole folder at once: no scan chooses, and no nest is imported alone. */
final class PlainArchUnit {

    private PlainArchUnit() {}

    static JavaClasses imported(Path folder) {
        return ArchConfiguration.withThreadLocalScope((ArchConfiguration configuration) -> {
            configuration.setResolveMissingDependenciesFromClassPath(false);
            return new ClassFileImporter().importPath(folder);
        });
    }

    static SortedSet<Edge> edgesOf(JavaClasses classes, Nests nests) {
        SortedSet<Edge> edges = new TreeSet<>();
        for (JavaClass origin : classes) {
            for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                if (!target.isPrimitive()) {
                    edges.add(new Edge(nests.topLevelOf(origin.getName()), nests.topLevelOf(target.getName())));
                }
            }
        }
        edges.removeIf(edge -> edge.from().equals(edge.to()));
        return edges;
    }
}
