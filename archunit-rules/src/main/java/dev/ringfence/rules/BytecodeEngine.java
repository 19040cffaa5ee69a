package dev.ringfence.rules;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Rule;
import dev.ringfence.rules.SuspectNests.Suspicion;
import dev.ringfence.scan.classfile.Nest;
import dev.ringfence.scan.classfile.ScannedClasses;
import dev.ringfence.scan.classfile.Thoroughness;
import dev.ringfence.standing.Standing;
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
 *   <li>The scan chooses: a nest cannot break a rule that uses no type which its module may not use. What is recorded
 *       already, and seen for certain, needs no witness.
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
    private final SuspectNests suspects;

    /** Judges where nothing is recorded. */
    public BytecodeEngine(Judge judge, Thoroughness choice) {
        this(judge, choice, Optional.empty());
    }

    /**
     * Judges where debt may be recorded.
     *
     * @param standing says what is recorded or excused: where class files show it for certain, ArchUnit is not asked
     */
    public BytecodeEngine(Judge judge, Thoroughness choice, Standing standing) {
        this(judge, choice, Optional.of(standing));
    }

    private BytecodeEngine(Judge judge, Thoroughness choice, Optional<Standing> standing) {
        this.judge = judge;
        this.choice = choice;
        this.suspects = new SuspectNests(judge, standing);
    }

    /**
     * Returns the violations, one for each edge, sorted by edge.
     *
     * @throws NotImportedException where ArchUnit fails on a class file that the scan could read
     */
    public List<Violation> violations(ScannedClasses scanned) {
        List<Suspicion> all = suspects.among(scanned);
        List<Violation> violations = new ArrayList<>();
        all.stream().filter(each -> !isAsked(each)).forEach(each -> violations.addAll(each.settled()));
        violations.addAll(asked(all.stream().filter(this::isAsked).toList(), scanned));
        violations.sort(Comparator.comparing(Violation::identity));
        return List.copyOf(violations);
    }

    private boolean isAsked(Suspicion suspicion) {
        return suspicion.isSuspect() || choice == Thoroughness.EVERYTHING;
    }

    private List<Violation> asked(List<Suspicion> asked, ScannedClasses scanned) {
        if (asked.isEmpty()) {
            return List.of();
        }
        Nesting nesting = new Nesting(scanned);
        return ArchConfiguration.withThreadLocalScope((ArchConfiguration configuration) -> {
            configuration.setResolveMissingDependenciesFromClassPath(false);
            return asked.stream()
                    .flatMap(suspicion -> violationsOf(suspicion, nesting).stream())
                    .toList();
        });
    }

    /** A class that ArchUnit cannot import is no matter where all that it breaks is settled. */
    private Collection<Violation> violationsOf(Suspicion suspicion, Nesting nesting) {
        try {
            return violationsOfImported(suspicion.nest(), nesting);
        } catch (NotImportedException e) {
            if (suspicion.isSuspect()) {
                throw e;
            }
            return suspicion.settled();
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
