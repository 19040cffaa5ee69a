package dev.ringfence.advice.rules;

import dev.ringfence.advice.WayOut;
import dev.ringfence.advice.WayOut.Kind;
import dev.ringfence.edges.EdgeJudge;
import dev.ringfence.edges.EdgeStanding;
import dev.ringfence.edges.JudgedEdge;
import dev.ringfence.map.Rule;
import dev.ringfence.map.TypeName;
import dev.ringfence.map.edit.MapDraft;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;

/**
 * Finds every way out for an edge that breaks a rule, the cheapest for the whole first.
 *
 * <ol>
 *   <li>Use what may be used already.
 *   <li>Move the code to where it belongs.
 *   <li>Declare it in the map.
 *   <li>Excuse it for a time.
 *   <li>Record it as debt.
 * </ol>
 */
public final class WaysOut {

    private static final Comparator<WayOut> POSSIBLE_FIRST =
            Comparator.comparing(WayOut::isPossible).reversed();

    private final EdgeJudge judge;
    private final SortedSet<TypeName> types;
    private final MapDraft draft;
    private final String baselineCommand;

    public WaysOut(EdgeJudge judge, SortedSet<TypeName> types, MapDraft draft, String baselineCommand) {
        this.judge = judge;
        this.types = types;
        this.draft = draft;
        this.baselineCommand = baselineCommand;
    }

    public List<WayOut> of(JudgedEdge judged) {
        if (judged.broken().isEmpty()) {
            return List.of();
        }
        Rule rule = judged.broken().get().rule();
        WordsOnEdges words = AllRules.onEdges(rule);
        AskedEdge asked = AskedEdge.of(judged.edge(), judge.judge(), types);
        MapWays inMap = new MapWays(draft, asked, rule, judge.today());
        List<WayOut> ways = new ArrayList<>(words.inCode(asked));
        ways.addAll(words.inMap(asked, inMap));
        if (judged.standing() != EdgeStanding.EXCEPTED) {
            ways.add(inMap.exception());
        }
        if (judged.standing() == EdgeStanding.NEW) {
            ways.add(baseline(judged, words));
        }
        return ways.stream().sorted(POSSIBLE_FIRST).toList();
    }

    private WayOut baseline(JudgedEdge judged, WordsOnEdges words) {
        String text = "record it as debt, once the code has it";
        if (judged.exception().isPresent()) {
            return WayOut.impossible(
                    Kind.BASELINE, text, "it is under an exception that has expired, and that is never known");
        }
        return words.neverKnown()
                .map(why -> WayOut.impossible(Kind.BASELINE, text, why))
                .orElseGet(() -> WayOut.command(
                        Kind.BASELINE, text, baselineCommand + " -Dringfence.reason=\"why it has to be\""));
    }
}
