package dev.ringfence.rules;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import dev.ringfence.files.SlashPath;
import dev.ringfence.map.Cycles;
import dev.ringfence.map.Cycles.Cycle;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Judgement;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.Rule;
import dev.ringfence.map.TypeName;
import dev.ringfence.map.yaml.ModuleMapReader;
import dev.ringfence.standing.KnownDebt;
import dev.ringfence.standing.Standing;
import dev.ringfence.standing.Standing.Settled;
import dev.ringfence.standing.Status;
import dev.ringfence.violation.Identity;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Offers a module map as ordinary ArchUnit rules, one for each rule kind, for a team's own tests.
 *
 * <pre>{@code
 * @AnalyzeClasses(packages = "com.acme", importOptions = ImportOption.DoNotIncludeTests.class)
 * class ArchitectureTest {
 *     @ArchTest
 *     static final ArchRule map = ModuleMapRules.at("module-map.yaml").asOne();
 * }
 * }</pre>
 *
 * <p>Without the JUnit support of ArchUnit, a test is as short:
 *
 * <pre>{@code
 * ModuleMapRules.at("module-map.yaml").check(new ClassFileImporter().importPath("target/classes"));
 * }</pre>
 *
 * <p>Each rule tells an edge once, however often a class uses the other. What the map's policy only warns of is no rule
 * here. Where an edge stands is settled as {@code check} settles it, by {@link Standing}. What needs the whole view,
 * such as a claim that matches nothing, is judged by the Maven plugin alone.
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

    /**
     * Returns the rules of the map at a path, which excuse the debt of its baselines, on today's UTC date.
     *
     * @param map the file of the map, from the folder in which the test runs
     * @throws IllegalArgumentException where the map or a baseline cannot be relied on: every problem, a line each,
     *     with its place and its remedy
     * @see #at(Path)
     */
    public static ModuleMapRules at(String map) {
        return at(Path.of(map));
    }

    /**
     * Returns the rules of the map at a path, which excuse the debt of its baselines, on today's UTC date.
     *
     * <p>Its baselines stand in the {@code ringfence} folder beside the map. Others stand in those of projects below
     * the map's folder that have no map of their own.
     *
     * @param map the file of the map, from the folder in which the test runs
     * @throws IllegalArgumentException where the map or a baseline cannot be relied on: every problem, a line each,
     *     with its place and its remedy
     */
    public static ModuleMapRules at(Path map) {
        ModuleMap read = ModuleMapReader.read(map, SlashPath.of(map)).orThrow();
        return of(read).under(DebtBeside.map(map));
    }

    /** Returns the rules of a map, with no debt excused, on today's UTC date. */
    public static ModuleMapRules of(ModuleMap map) {
        return new ModuleMapRules(new Judge(map), KnownDebt.none(), LocalDate.now(Clock.systemUTC()));
    }

    /** Returns the same rules, which do not fail on violations that are known. */
    public ModuleMapRules excusing(Predicate<Identity> known) {
        return under(
                identity -> known.test(identity) ? Optional.of(new Status.Known(Optional.empty())) : Optional.empty());
    }

    private ModuleMapRules under(KnownDebt debt) {
        return new ModuleMapRules(judge, debt, today);
    }

    /** Returns the same rules as they are on a day. */
    public ModuleMapRules on(LocalDate day) {
        return new ModuleMapRules(judge, known, day);
    }

    /**
     * Checks classes by all rules.
     *
     * @throws AssertionError where they break any, with all violations
     */
    public void check(JavaClasses classes) {
        asOne().check(classes);
    }

    /** Returns all rules as one rule, whose violations say which rule they break. */
    public ArchRule asOne() {
        return CompositeArchRule.of(all()).as("the code keeps to the module map");
    }

    /** Returns one rule for each rule kind, in the order in which edges are judged. */
    public List<ArchRule> all() {
        BrokenEdges edges = new BrokenEdges(judge, SourceOfNests::nestingOf);
        Standing standing = new Standing(judge, known, today);
        return Arrays.stream(Rule.values())
                .filter(rule -> isAsked(rule) && standing.breaks(rule))
                .map(rule -> rule(rule, edges, standing))
                .toList();
    }

    /** Classes alone show no data, no flags, no frozen code and no types to others; what the map has no key for is not asked. */
    private boolean isAsked(Rule rule) {
        boolean isOfSeams = rule == Rule.SEAM_BYPASS || rule == Rule.EXPIRED_SEAM;
        return rule != Rule.FROZEN_CODE
                && rule != Rule.STRAY_FLAG
                && rule != Rule.MODEL_LEAK
                && !rule.judgesData()
                && (rule != Rule.TRANSLATION_BYPASS || judge.map().translates())
                && (!isOfSeams || !judge.map().seams().isEmpty());
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

    /** Returns the rule by which the violation is told, or none where the violation is known or excused. */
    private static Optional<Rule> toldBy(Standing standing, Identity identity, Rule rule) {
        return Optional.of(standing.settle(identity, rule))
                .filter(settled -> settled.status() instanceof Status.New)
                .map(Settled::rule);
    }
}
