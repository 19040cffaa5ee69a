package dev.ringfence.standing;

import dev.ringfence.map.DataEnd;
import dev.ringfence.map.Edge;
import dev.ringfence.map.ExceptionEntry;
import dev.ringfence.map.Exceptions;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Judgement;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.Policy;
import dev.ringfence.map.Policy.Leaks;
import dev.ringfence.map.Policy.Severity;
import dev.ringfence.map.Policy.Unowned;
import dev.ringfence.map.Rule;
import dev.ringfence.map.State;
import dev.ringfence.map.TypeName;
import dev.ringfence.map.UnderSeam;
import dev.ringfence.violation.Identity;
import dev.ringfence.violation.Violation;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Settles where a violation stands: for {@code check}, for {@code explain} and for the ArchUnit rules of a map alike.
 *
 * <ol>
 *   <li>An exception that holds wins over a baseline line, and over a seam.
 *   <li>A seam lets stand what leads over it until its date, and then makes it an {@code expired-seam}, which is never
 *       known.
 *   <li>An exception that has expired makes it an {@code expired-exception}, which is never known.
 *   <li>A use of a module that has left, or of its tables, is never known, and neither is a cycle of the map.
 *   <li>What is recorded is known; everything else is new, and breaks the verdict unless the policy only warns.
 * </ol>
 */
public final class Standing {

    private final Judge judge;
    private final Exceptions exceptions;
    private final KnownDebt known;
    private final Policy policy;
    private final LocalDate today;

    /**
     * Settles under a map.
     *
     * @param judge the judge of the map, which has the exceptions and the policy
     * @param known what is recorded
     * @param today the day, UTC, by which exceptions expire
     */
    public Standing(Judge judge, KnownDebt known, LocalDate today) {
        this.judge = judge;
        this.exceptions = new Exceptions(judge, today);
        this.known = known;
        this.policy = judge.map().policy();
        this.today = today;
    }

    /**
     * Says where a violation stands.
     *
     * @param rule the rule that it is told by: {@code expired-exception} where an exception excused it once, and
     *     {@code expired-seam} where a seam let it stand
     * @param status where it stands
     * @param breaks whether it breaks the verdict
     * @param exception the exception that it is under, expired or not
     * @param seam the seam that it leads over, expired or not
     */
    public record Settled(
            Rule rule, Status status, boolean breaks, Optional<ExceptionEntry> exception, Optional<UnderSeam> seam) {

        private Settled(Rule rule, Status status, boolean breaks, Optional<ExceptionEntry> exception) {
            this(rule, status, breaks, exception, Optional.empty());
        }

        /** Returns the violation, told by the standing's rule. */
        public Violation told(Violation violation) {
            return rule == violation.rule()
                    ? violation
                    : violation.as(exception
                            .map(this::broken)
                            .or(() -> seam.map(this::broken))
                            .orElseThrow());
        }

        private Judgement.Broken broken(ExceptionEntry entry) {
            return new Judgement.Broken(rule, entry.because(), entry.place());
        }

        private Judgement.Broken broken(UnderSeam under) {
            return new Judgement.Broken(
                    rule, Optional.of(under.seam().because()), under.seam().place());
        }
    }

    /** Settles a violation that was found. */
    public Settled settle(Violation violation) {
        return settle(violation.identity(), violation.rule());
    }

    /**
     * Says whether a baseline line or a live exception names the edge, so that it is nothing new. An exception with a
     * bound settles nothing: whether the bound holds is not known before all edges are.
     */
    public boolean isSettled(Edge edge, Rule rule) {
        Status status = settle(Identity.of(edge), rule).status();
        return status instanceof Status.Excepted excepted
                ? excepted.exception().edges().isEmpty()
                : status instanceof Status.Known || status instanceof Status.OverSeam;
    }

    /** Settles what breaks a rule, whether the code has it or not. */
    public Settled settle(Identity identity, Rule rule) {
        Optional<ExceptionEntry> exception = exceptionFor(identity, rule);
        if (exception.isPresent() && !exception.get().isExpiredOn(today)) {
            return new Settled(rule, new Status.Excepted(exception.get()), false, exception, seamOf(identity, rule));
        }
        Optional<UnderSeam> seam = seamOf(identity, rule);
        if (seam.isPresent()) {
            return seam.get().isExpiredOn(today)
                    ? new Settled(Rule.EXPIRED_SEAM, new Status.New(), true, Optional.empty(), seam)
                    : new Settled(rule, new Status.OverSeam(seam.get()), false, Optional.empty(), seam);
        }
        if (exception.isPresent()) {
            return new Settled(Rule.EXPIRED_EXCEPTION, new Status.New(), true, exception);
        }
        return knownAs(identity, rule)
                .map(line -> new Settled(rule, line, false, exception))
                .orElseGet(() -> new Settled(rule, new Status.New(), breaks(identity, rule), exception));
    }

    /** What a translation keeps to itself breaks the verdict, whatever the policy says of exported types. */
    private boolean breaks(Identity identity, Rule rule) {
        return breaks(rule)
                || rule == Rule.MODEL_LEAK
                        && identity instanceof Identity.OfEdge edge
                        && DataEnd.of(edge.edge().to())
                                .flatMap(DataEnd::type)
                                .flatMap(shown -> judge.leaking(edge.edge().from(), shown))
                                .isPresent();
    }

    /**
     * Settles a change of frozen code, which no baseline holds. It stays {@code frozen-code} where its exception has
     * expired.
     *
     * @param type the type that changed; empty where it is another file of the module
     */
    public Settled settleFrozen(ModuleName module, Optional<TypeName> type) {
        Rule rule = Rule.FROZEN_CODE;
        Optional<ExceptionEntry> exception = type.map(changed -> exceptions.excusing(changed, rule))
                .orElseGet(() -> exceptions.excusing(module, rule));
        return exception
                .filter(entry -> !entry.isExpiredOn(today))
                .map(entry -> new Settled(rule, new Status.Excepted(entry), false, exception))
                .orElseGet(() -> new Settled(rule, new Status.New(), true, exception));
    }

    private Optional<ExceptionEntry> exceptionFor(Identity identity, Rule rule) {
        if (identity instanceof Identity.OfEdge edge) {
            return exceptions.excusing(edge.edge());
        }
        return identity instanceof Identity.OfType type
                ? exceptions.excusing(type.type(), rule == Rule.STRAY_FLAG ? Rule.EXPIRED_SEAM : rule)
                : exceptions.excusingCycle(((Identity.OfCycle) identity).modules());
    }

    private Optional<UnderSeam> seamOf(Identity identity, Rule rule) {
        if (identity instanceof Identity.OfEdge edge) {
            return judge.underSeam(edge.edge(), rule);
        }
        return identity instanceof Identity.OfType type ? judge.underSeam(type.type()) : Optional.empty();
    }

    private Optional<Status.Known> knownAs(Identity identity, Rule rule) {
        boolean isNeverKnown = rule == Rule.EXTRACTED_MODULE
                || identity instanceof Identity.OfCycle
                || isLeftInDatabase(identity, rule, judge);
        return isNeverKnown ? Optional.empty() : known.line(identity);
    }

    /** Says whether it uses a table of a module that has left the code: that is no debt that may stay. */
    public static boolean isLeftInDatabase(Identity identity, Rule rule, Judge judge) {
        return rule.judgesData()
                && identity instanceof Identity.OfEdge edge
                && judge.ownerOf(edge.edge().to())
                        .owningModule()
                        .filter(module -> module.state() == State.EXTRACTED)
                        .isPresent();
    }

    /** Says whether a new violation of the rule breaks the verdict; it does not where the policy only warns. */
    public boolean breaks(Rule rule) {
        return switch (rule) {
            case UNMAPPED_CLASS -> policy.unmapped() == Severity.FAIL;
            case MODULE_CYCLE -> policy.cycles() == Severity.FAIL;
            case UNOWNED_TABLE -> policy.unowned() == Unowned.FAIL;
            case MODEL_LEAK -> policy.leaks() == Leaks.FAIL;
            default -> true;
        };
    }
}
