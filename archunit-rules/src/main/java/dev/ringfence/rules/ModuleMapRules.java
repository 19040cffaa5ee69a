package dev.ringfence.rules;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import dev.ringfence.map.Cycles;
import dev.ringfence.map.Cycles.Cycle;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Judgement;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.Rule;
import dev.ringfence.map.TypeName;
import dev.ringfence.standing.KnownDebt;
import dev.ringfence.standing.Standing;
import dev.ringfence.standing.Standing.Settled;
import dev.ringfence.standing.Status;
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
 * Where an edge stands is settled as {@code check} settles it, by {@link Standing}.
 * What needs the whole view, such as a claim that matches nothing, is judged by the Maven plugin alone.
 */
public final class ModuleMapRules {

    private final Judge judge;
    private final KnownDebt known;
    private final LocalDate today;

    private ModuleMapRules(Judge judge, KnownDebt known, LocalDate today) {
        this.judge = judge;
        this.known = known;
        this.today = today;
    }

    /** The rules of a map, with no debt excused, on the day it is, UTC. */
    public static ModuleMapRules of(ModuleMap map) {
        return new ModuleMapRules(new Judge(map), identity -> Optional.empty(), LocalDate.now(Clock.systemUTC()));
    }

    /** The same rules, of which those do not fail on violations that are known. */
    public ModuleMapRules excusing(Predicate<Identity> known) {
        return under(
                identity -> known.test(identity) ? Optional.of(new Status.Known(Optional.empty())) : Optional.empty());
    }

    private ModuleMapRules under(KnownDebt debt) {
        return new ModuleMapRules(judge, debt, today);
    }

    /** The same rules as they are on a day. */
    public ModuleMapRules on(LocalDate day) {
        return new ModuleMapRules(judge, known, day);
    }

    /** One rule a rule kind, in the order in which edges are judged. */
    public List<ArchRule> all() {
        BrokenEdges edges = new BrokenEdges(judge, SourceOfNests::nestingOf);
        Standing standing = new Standing(judge, known, today);
        return Arrays.stream(Rule.values())
                .filter(rule -> rule != Rule.FROZEN_CODE && standing.breaks(rule))
                .map(rule -> rule(rule, edges, standing))
                .toList();
    }

    private ArchRule rule(Rule rule, BrokenEdges edges, Standing standing) {
        ArchRule overEdges = EdgeRule.of(rule, edges, edge -> toldBy(standing, edge));
        ArchRule overTypes = TypeRule.of(
                rule, type -> toldBy(standing, type).filter(rule::equals).isPresent());
        return switch (rule) {
            case EXTRACTED_MODULE -> together(rule, overEdges, overTypes);
            case EXPIRED_EXCEPTION -> together(rule, overEdges, overTypes, overCycles(rule, standing));
            case UNMAPPED_CLASS -> overTypes;
            case MODULE_CYCLE -> overCycles(rule, standing);
            default -> overEdges;
        };
    }

    private static ArchRule together(Rule rule, ArchRule... parts) {
        return CompositeArchRule.of(List.of(parts)).as(rule.id()).because(rule.because());
    }

    private ArchRule overCycles(Rule rule, Standing standing) {
        List<Cycle> told = Cycles.of(judge.map()).stream()
                .filter(cycle -> toldBy(standing, new Identity.OfCycle(cycle.modules()), Rule.MODULE_CYCLE)
                        .filter(rule::equals)
                        .isPresent())
                .toList();
        return CycleRule.of(rule, told);
    }

    private static Optional<Rule> toldBy(Standing standing, BrokenEdge edge) {
        return toldBy(standing, Identity.of(edge.edge()), edge.broken().rule());
    }

    private Optional<Rule> toldBy(Standing standing, TypeName type) {
        return judge.judgeExistence(type)
                .broken()
                .map(Judgement.Broken::rule)
                .flatMap(rule -> toldBy(standing, Identity.of(type), rule));
    }

    /** The rule by which it is told, or none where it is known or excused. */
    private static Optional<Rule> toldBy(Standing standing, Identity identity, Rule rule) {
        return Optional.of(standing.settle(identity, rule))
                .filter(settled -> settled.status() instanceof Status.New)
                .map(Settled::rule);
    }
}
