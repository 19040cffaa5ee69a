package dev.ringfence.advice.rules;

import dev.ringfence.advice.Commands;
import dev.ringfence.advice.ViolationGroup;
import dev.ringfence.advice.WayOut;
import dev.ringfence.advice.WayOut.Kind;
import dev.ringfence.edges.Code;
import dev.ringfence.edges.EdgeJudge;
import dev.ringfence.edges.EdgeStanding;
import dev.ringfence.edges.JudgedEdge;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Rule;
import dev.ringfence.map.TypeName;
import dev.ringfence.map.edit.MapDraft;
import dev.ringfence.verdict.CodeAround;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;

/**
 * Finds every way out for edges that break a rule, for {@code check} and {@code explain} alike. The cheapest for the
 * whole comes first, in the order of {@link Kind}.
 *
 * <ol>
 *   <li>Use what may be used already.
 *   <li>Declare it in the map.
 *   <li>Move the code to where it belongs.
 *   <li>Excuse it for a time.
 *   <li>Record it as debt.
 * </ol>
 *
 * <p>What the next run would refuse comes last, with the reason.
 */
public final class WaysOut {

    private static final Comparator<WayOut> POSSIBLE_FIRST =
            Comparator.comparing(WayOut::isPossible).reversed().thenComparing(WayOut::kind);

    private static final String RECORD = "record it as debt, once the code has it";

    private final EdgeJudge judge;
    private final SortedSet<TypeName> types;
    private final MapDraft draft;
    private final String baselineCommand;
    private final OwedToday owed;
    private final CodeAround around;

    /**
     * Finds ways out for edges that {@code explain} is asked of.
     *
     * @param code in which a type is missing only where the code is whole
     * @param owed the lines of the baselines
     * @param around the edges of the code from a type and to the type
     */
    public WaysOut(
            EdgeJudge judge,
            Code code,
            MapDraft draft,
            String baselineCommand,
            OwedToday owed,
            Function<TypeName, Set<Edge>> around) {
        this.judge = judge;
        this.types = code.types();
        this.draft = draft;
        this.baselineCommand = baselineCommand;
        this.owed = owed;
        this.around = CodeAround.ofAll(
                around, wanted -> !code.isWhole() || code.types().stream().anyMatch(wanted));
    }

    public List<WayOut> of(JudgedEdge judged) {
        if (judged.broken().isEmpty() || judged.standing() == EdgeStanding.SEAM) {
            return List.of();
        }
        Optional<ViolationGroup> ofData = AskedOfData.of(judged, judge.judge());
        if (ofData.isPresent()) {
            return ofData(judged, ofData.get());
        }
        Rule rule = judged.broken().get().rule();
        AskedEdges asked =
                AskedEdges.of(List.of(judged.edge()), judge.judge(), Optional.of(types), around, judge.today());
        Trial trial = new Trial(judge.judge().map(), Optional.of(draft), owed, baselineCommand);
        List<WayOut> ways = new ArrayList<>();
        if (judged.standing() == EdgeStanding.NEW) {
            ways.add(baseline(judged, AllRules.onEdges(rule)));
        }
        return of(rule, asked, trial, judge.today(), judged.standing() != EdgeStanding.EXCEPTED, ways);
    }

    /** Returns the ways that check would offer, without those that are taken already. */
    private List<WayOut> ofData(JudgedEdge judged, ViolationGroup group) {
        Trial trial = new Trial(judge.judge().map(), Optional.of(draft), owed, baselineCommand);
        Commands commands = new Commands(baselineCommand, "", "", "", true);
        GroupWays shared = new GroupWays(group, trial, commands, Optional.of(judge.today()), around);
        boolean isNew = judged.standing() == EdgeStanding.NEW;
        boolean isExcusable = judged.standing() != EdgeStanding.EXCEPTED;
        return AllRules.onViolations(group.rule()).waysOut(group, shared).stream()
                .filter(way -> isNew || way.kind() != Kind.BASELINE)
                .filter(way -> isExcusable || way.kind() != Kind.EXCEPTION)
                .map(way -> way.kind() == Kind.BASELINE ? record() : way)
                .sorted(POSSIBLE_FIRST)
                .toList();
    }

    /** Returns the ways out of edges that all break one rule, with those that the caller has. */
    static List<WayOut> of(
            Rule rule, AskedEdges asked, Trial trial, LocalDate today, boolean isExcusable, List<WayOut> others) {
        WordsOnEdges words = AllRules.onEdges(rule);
        Judge judge = asked.judge();
        Trial ofUses = trial.about(trial.owed().ofUsesOf(asked.used(), judge));
        List<WayOut> ways = new ArrayList<>(words.inCode(asked).stream()
                .map(way -> withLinesOfMoved(way, asked, trial))
                .toList());
        ways.addAll(words.inMap(asked, new MapWays(ofUses, asked)));
        if (isExcusable) {
            new ExceptionWay(trial, asked, today).way().ifPresent(ways::add);
        }
        ways.addAll(others);
        return ways.stream().sorted(POSSIBLE_FIRST).toList();
    }

    /** A line of a type that has moved, and that the map allows there, is stale. */
    private static WayOut withLinesOfMoved(WayOut way, AskedEdges asked, Trial trial) {
        boolean hasLines = !trial.owed()
                .of(Set.copyOf(asked.origins()), type -> false)
                .known()
                .isEmpty();
        return way.kind() == Kind.MOVE && way.isPossible() && hasLines
                ? way.then("; then take its lines out of the baselines", trial.prune())
                : way;
    }

    private WayOut baseline(JudgedEdge judged, WordsOnEdges words) {
        if (judged.exception().isPresent()) {
            return WayOut.impossible(
                    Kind.BASELINE, RECORD, "it is under an exception that has expired, and that is never known");
        }
        if (judged.seam().isPresent()) {
            return WayOut.impossible(Kind.BASELINE, RECORD, "its seam is over, and what a seam leaves is never known");
        }
        return words.neverKnown()
                .map(why -> WayOut.impossible(Kind.BASELINE, RECORD, why))
                .orElseGet(this::record);
    }

    private WayOut record() {
        return WayOut.command(Kind.BASELINE, RECORD, baselineCommand + " -Dringfence.reason=\"why it has to be\"");
    }
}
