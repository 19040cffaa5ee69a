package dev.ringfence.edges;

import dev.ringfence.map.Edge;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Judgement;
import dev.ringfence.map.TypeName;
import dev.ringfence.standing.Standing;
import dev.ringfence.standing.Standing.Settled;
import dev.ringfence.standing.Status;
import dev.ringfence.violation.Identity;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Says where an edge or a type stands: allowed where it breaks no rule, and otherwise where {@link Standing} settles
 * it.
 */
public final class EdgeJudge {

    private final Judge judge;
    private final Standing standing;
    private final Map<Identity, KnownLine> known;
    private final LocalDate today;

    /**
     * Judges under a map.
     *
     * @param known the lines of the baselines
     * @param today the day, UTC, by which exceptions expire
     */
    public EdgeJudge(Judge judge, Map<Identity, KnownLine> known, LocalDate today) {
        this.judge = judge;
        this.standing =
                new Standing(judge, identity -> lineOf(identity).map(line -> new Status.Known(line.reason())), today);
        this.known = known;
        this.today = today;
    }

    private Optional<KnownLine> lineOf(Identity identity) {
        return Optional.ofNullable(known.get(identity))
                .or(() -> identity.standIns()
                        .map(known::get)
                        .filter(Objects::nonNull)
                        .findFirst());
    }

    /** Returns the judge with the same baselines and the same day, under another map. */
    public EdgeJudge under(Judge other) {
        return new EdgeJudge(other, known, today);
    }

    public Judge judge() {
        return judge;
    }

    public LocalDate today() {
        return today;
    }

    /** Says where an edge stands, whether or not the code has the edge. */
    public JudgedEdge judge(Edge edge) {
        Optional<Judgement.Broken> broken = judge.judge(edge).broken();
        Identity identity = Identity.of(edge);
        Optional<Settled> settled = settled(identity, broken);
        return new JudgedEdge(
                edge,
                EdgeStanding.of(settled.map(Settled::status)),
                broken,
                settled.flatMap(Settled::exception),
                settled.flatMap(unused -> lineOf(identity)),
                settled.flatMap(Settled::seam));
    }

    /** Says where a type stands by being where it is. */
    public JudgedType judge(TypeName type) {
        Optional<Judgement.Broken> broken = judge.judgeExistence(type).broken();
        Optional<Settled> settled = settled(Identity.of(type), broken);
        return new JudgedType(
                EdgeStanding.of(settled.map(Settled::status)), broken, settled.flatMap(Settled::exception));
    }

    private Optional<Settled> settled(Identity identity, Optional<Judgement.Broken> broken) {
        return broken.map(found -> standing.settle(identity, found.rule()));
    }
}
