package dev.ringfence.rules;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Rule;
import dev.ringfence.map.TypeName;
import dev.ringfence.scan.classfile.Nest;
import dev.ringfence.scan.classfile.ScannedClasses;
import dev.ringfence.scan.classfile.Thoroughness;
import dev.ringfence.violation.Identity;
import dev.ringfence.violation.Violation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the edges that break a rule of the map in class files.
 *
 * <ol>
 *   <li>The scan chooses: a nest that names no type which its module may not use cannot break a rule.
 *   <li>ArchUnit imports the others, each nest by itself, so memory does not grow with the monolith. No violation
 *       depends on what else was imported, as the default values of annotation members would. Java versions or class
 *       roots may have several class files of one name. ArchUnit keeps one of them, so each is imported in a pass of
 *       its own.
 *   <li>The rules of the map, one a rule kind, are evaluated over its dependencies in one pass.
 * </ol>
 */
public final class BytecodeEngine {

    private final Judge judge;
    private final Thoroughness choice;

    public BytecodeEngine(Judge judge, Thoroughness choice) {
        this.judge = judge;
        this.choice = choice;
    }

    /**
     * Returns the violations, one for each edge, sorted by edge.
     *
     * @throws NotImportedException where ArchUnit fails on a class file that the scan could read
     */
    public List<Violation> violations(ScannedClasses scanned) {
        List<Nest> suspects = scanned.nests().stream().filter(this::isSuspect).toList();
        if (suspects.isEmpty()) {
            return List.of();
        }
        Nesting nesting = new Nesting(scanned);
        return ArchConfiguration.withThreadLocalScope((ArchConfiguration configuration) -> {
            configuration.setResolveMissingDependenciesFromClassPath(false);
            return suspects.stream()
                    .flatMap(nest -> violationsOf(nest, nesting).stream())
                    .sorted(Comparator.comparing(Violation::identity))
                    .toList();
        });
    }

    private boolean isSuspect(Nest nest) {
        return choice == Thoroughness.EVERYTHING ? judge.ownerOf(nest.type()).isJudged() : mayBreakAny(nest);
    }

    private boolean mayBreakAny(Nest nest) {
        return nest.names().stream().anyMatch(named -> mayBreak(nest.type(), named));
    }

    private boolean mayBreak(TypeName from, TypeName to) {
        return judge.judge(new Edge(from, to)).broken().isPresent();
    }

    /** A class that ArchUnit cannot import is no matter where it names nothing that it may not use. */
    private Collection<Violation> violationsOf(Nest nest, Nesting nesting) {
        try {
            return violationsOfImported(nest, nesting);
        } catch (NotImportedException e) {
            if (mayBreakAny(nest)) {
                throw e;
            }
            return List.of();
        }
    }

    private Collection<Violation> violationsOfImported(Nest nest, Nesting nesting) {
        Map<Identity, Violation> violations = new LinkedHashMap<>();
        for (JavaClasses pass : ImportedNest.passes(nest)) {
            evaluate(pass, nesting)
                    .forEach(violation -> violations.merge(violation.identity(), violation, Violation::with));
        }
        return violations.values();
    }

    private List<Violation> evaluate(JavaClasses classes, Nesting nesting) {
        BrokenEdges edges = new BrokenEdges(judge, unused -> nesting);
        List<Violation> violations = new ArrayList<>();
        for (ArchRule rule : edgeRules(edges)) {
            rule.evaluate(classes)
                    .handleViolations((Collection<BrokenEdge> broken, String message) ->
                            broken.forEach(edge -> violations.add(violation(edge))));
        }
        return violations;
    }

    private static List<ArchRule> edgeRules(BrokenEdges edges) {
        return Arrays.stream(Rule.values())
                .filter(Rule::judgesEdges)
                .map(rule -> EdgeRule.of(
                        rule, edges, edge -> Optional.of(edge.broken().rule())))
                .toList();
    }

    private static Violation violation(BrokenEdge edge) {
        return Violation.inBytecode(Identity.of(edge.edge()), edge.broken(), edge.lines());
    }
}
