package dev.ringfence.rules;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.AbstractClassesTransformer;
import dev.ringfence.map.Judge;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.function.Function;

/**
 * Finds the edges among ArchUnit's dependencies that break a rule of the map.
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
    @SuppressWarnings("ReferenceEquality") // Equal classes are not the same classes.
    public synchronized List<BrokenEdge> doTransform(JavaClasses classes) {
        if (judgedClasses.get() != classes) {
            judgedEdges = brokenAmong(classes);
            judgedClasses = new WeakReference<>(classes);
        }
        return judgedEdges;
    }

    private List<BrokenEdge> brokenAmong(JavaClasses classes) {
        Nesting nests = nesting.apply(classes);
        return ShownEdges.among(classes, nests).entrySet().stream()
                .flatMap(entry -> judge.judge(entry.getKey()).broken().stream()
                        .map(broken -> new BrokenEdge(entry.getKey(), broken, entry.getValue())))
                .filter(edge -> !edge.lines().isEmpty() || nests.showsAlone(edge.edge()))
                .toList();
    }
}
