package dev.ringfence.rules;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.AbstractClassesTransformer;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Judge;
import dev.ringfence.map.TypeName;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The edges among ArchUnit's dependencies that break a rule of the map.
 *
 * <p>All rules of a map share one of these, so that the dependencies of the same classes are walked and judged once.
 */
final class BrokenEdges extends AbstractClassesTransformer<BrokenEdge> {

    private final Judge judge;
    private final Function<JavaClasses, Nesting> nesting;
    private WeakReference<JavaClasses> judgedClasses = new WeakReference<>(null);
    private List<BrokenEdge> judgedEdges = List.of();

    BrokenEdges(Judge judge, Function<JavaClasses, Nesting> nesting) {
        super("edges");
        this.judge = judge;
        this.nesting = nesting;
    }

    @Override
    public synchronized List<BrokenEdge> doTransform(JavaClasses classes) {
        if (judgedClasses.get() != classes) {
            judgedEdges = brokenAmong(classes);
            judgedClasses = new WeakReference<>(classes);
        }
        return judgedEdges;
    }

    private List<BrokenEdge> brokenAmong(JavaClasses classes) {
        Nesting nests = nesting.apply(classes);
        SortedMap<Edge, SortedSet<Integer>> lines = new TreeMap<>();
        for (JavaClass origin : classes) {
            TypeName from = nests.topLevelOf(origin.getName());
            for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
                Edge edge = new Edge(from, nests.topLevelOf(targetOf(dependency)));
                lines.computeIfAbsent(edge, unused -> new TreeSet<>()).add(lineOf(dependency));
            }
        }
        return lines.entrySet().stream()
                .filter(entry ->
                        nests.names(entry.getKey().from(), entry.getKey().to()))
                .flatMap(entry -> judge.judge(entry.getKey()).broken().stream()
                        .map(broken -> new BrokenEdge(entry.getKey(), broken, withoutUnknown(entry.getValue()))))
                .filter(edge -> !edge.lines().isEmpty() || nests.showsAlone(edge.edge()))
                .toList();
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
