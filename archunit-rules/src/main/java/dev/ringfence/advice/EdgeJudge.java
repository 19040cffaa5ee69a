package dev.ringfence.advice;

import dev.ringfence.map.Edge;
import dev.ringfence.map.ExceptionEntry;
import dev.ringfence.map.Exceptions;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Judgement;
import dev.ringfence.map.Rule;
import dev.ringfence.violation.Identity;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Says where an edge stands, as {@code check} would.
 *
 * <ol>
 *   <li>What breaks no rule is allowed.
 *   <li>An exception wins over a baseline line; one that has expired excuses nothing, and what is under it is never known.
 *   <li>A use of a module that has left is never known.
 * </ol>
 */
public final class EdgeJudge {

    private final Judge judge;
    private final Exceptions exceptions;
    private final Map<Identity, KnownLine> known;
    private final LocalDate today;

    public EdgeJudge(Judge judge, Map<Identity, KnownLine> known, LocalDate today) {
        this.judge = judge;
        this.exceptions = new Exceptions(judge, today);
        this.known = known;
        this.today = today;
    }

    /** The same baselines and the same day, under another map. */
    public EdgeJudge under(Judge other) {
        return new EdgeJudge(other, known, today);
    }

    public Judge judge() {
        return judge;
    }

    public LocalDate today() {
        return today;
    }

    public JudgedEdge judge(Edge edge) {
        Optional<Judgement.Broken> broken = judge.judge(edge).broken();
        if (broken.isEmpty()) {
            return new JudgedEdge(edge, EdgeStanding.ALLOWED, broken, Optional.empty(), Optional.empty());
        }
        Optional<ExceptionEntry> exception = exceptions.excusing(edge);
        Optional<KnownLine> line = Optional.ofNullable(known.get(Identity.of(edge)));
        return new JudgedEdge(edge, standing(broken.get(), exception, line), broken, exception, line);
    }

    private EdgeStanding standing(
            Judgement.Broken broken, Optional<ExceptionEntry> exception, Optional<KnownLine> line) {
        if (exception.isPresent()) {
            return exception.get().isExpiredOn(today) ? EdgeStanding.NEW : EdgeStanding.EXCEPTED;
        }
        boolean isKnown = line.isPresent() && broken.rule() != Rule.EXTRACTED_MODULE;
        return isKnown ? EdgeStanding.KNOWN : EdgeStanding.NEW;
    }
}
