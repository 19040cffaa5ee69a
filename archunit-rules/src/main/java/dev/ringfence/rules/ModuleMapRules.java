package dev.ringfence.rules;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import dev.ringfence.map.Cycles;
import dev.ringfence.map.Cycles.Cycle;
import dev.ringfence.map.ExceptionEntry;
import dev.ringfence.map.Exceptions;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Judgement;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.Policy.Severity;
import dev.ringfence.map.Rule;
import dev.ringfence.map.TypeName;
import dev.ringfence.violation.Identity;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A module map as ordinary ArchUnit rules, one a rule kind, for a team's own tests.
 *
 * <pre>{@code
 * ModuleMap map = ModuleMapReader.read(Path.of("module-map.yaml"), "module-map.yaml").orThrow();
 * ModuleMapRules.of(map)
 *         .excusing(Baselines.in(Path.of("ringfence"))::contains)
 *         .all()
 *         .forEach(rule -> rule.check(new ClassFileImporter().importPath("target/classes")));
 * }</pre>
 *
 * <p>Each rule tells an edge once, however often a class uses the other. What the map's policy only warns of is no rule here.
 * What needs the whole view, such as a claim that matches nothing, is judged by the Maven plugin alone.
 */
public final class ModuleMapRules {

    private final Judge judge;
    private final Predicate<Identity> known;
    private final LocalDate today;

    private ModuleMapRules(Judge judge, Predicate<Identity> known, LocalDate today) {
        this.judge = judge;
        this.known = known;
        this.today = today;
    }

    /** The rules of a map, with no debt excused, on the day it is, UTC. */
    public static ModuleMapRules of(ModuleMap map) {
        return new ModuleMapRules(new Judge(map), identity -> false, LocalDate.now(Clock.systemUTC()));
    }

    /** The same rules, of which those do not fail on violations that are known. */
    public ModuleMapRules excusing(Predicate<Identity> known) {
        return new ModuleMapRules(judge, known, today);
    }

    /** The same rules as they are on a day. */
    public ModuleMapRules on(LocalDate day) {
        return new ModuleMapRules(judge, known, day);
    }

    /** One rule a rule kind, in the order in which edges are judged. */
    public List<ArchRule> all() {
        BrokenEdges edges = new BrokenEdges(judge, SourceOfNests::nestingOf);
        Exceptions exceptions = new Exceptions(judge, today);
        return Arrays.stream(Rule.values())
                .flatMap(rule -> rule(rule, edges, exceptions).stream())
                .toList();
    }

    private Optional<ArchRule> rule(Rule rule, BrokenEdges edges, Exceptions exceptions) {
        ArchRule overEdges = EdgeRule.of(rule, edges, edge -> filedUnder(edge, exceptions));
        ArchRule overTypes = TypeRule.of(
                rule, type -> filedUnder(type, exceptions).filter(rule::equals).isPresent());
        return switch (rule) {
            case EXTRACTED_MODULE, EXPIRED_EXCEPTION ->
                Optional.of(CompositeArchRule.of(overEdges)
                        .and(overTypes)
                        .as(rule.id())
                        .because(rule.because()));
            case UNMAPPED_CLASS -> where(judge.map().policy().unmapped(), overTypes);
            case MODULE_CYCLE -> where(judge.map().policy().cycles(), CycleRule.of(cyclesNotExcused(exceptions)));
            case FROZEN_CODE -> Optional.empty();
            default -> Optional.of(overEdges);
        };
    }

    private static Optional<ArchRule> where(Severity policy, ArchRule rule) {
        return policy == Severity.FAIL ? Optional.of(rule) : Optional.empty();
    }

    private Optional<Rule> filedUnder(BrokenEdge edge, Exceptions exceptions) {
        Identity identity = Identity.of(edge.edge());
        return filedUnder(identity, edge.broken().rule(), exceptions.excusing(edge.edge()));
    }

    private Optional<Rule> filedUnder(TypeName type, Exceptions exceptions) {
        return judge.judgeExistence(type)
                .broken()
                .map(Judgement.Broken::rule)
                .flatMap(rule -> filedUnder(Identity.of(type), rule, exceptions.excusing(type, rule)));
    }

    /** The rule under which it is told, or none where it is excused. */
    private Optional<Rule> filedUnder(Identity identity, Rule rule, Optional<ExceptionEntry> exception) {
        if (exception.isPresent()) {
            return exception.filter(entry -> entry.isExpiredOn(today)).map(entry -> Rule.EXPIRED_EXCEPTION);
        }
        boolean excused = rule != Rule.EXTRACTED_MODULE && known.test(identity);
        return excused ? Optional.empty() : Optional.of(rule);
    }

    private List<Cycle> cyclesNotExcused(Exceptions exceptions) {
        return Cycles.of(judge.map()).stream()
                .filter(cycle -> exceptions
                        .excusingCycle(cycle.modules())
                        .filter(entry -> !entry.isExpiredOn(today))
                        .isEmpty())
                .toList();
    }
}
