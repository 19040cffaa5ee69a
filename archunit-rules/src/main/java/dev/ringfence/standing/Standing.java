package dev.ringfence.standing;

import dev.ringfence.baseline.Baselines;
import dev.ringfence.map.ExceptionEntry;
import dev.ringfence.map.Exceptions;
import dev.ringfence.map.Judgement;
import dev.ringfence.map.Policy;
import dev.ringfence.map.Policy.Severity;
import dev.ringfence.map.Rule;
import dev.ringfence.violation.Identity;
import dev.ringfence.violation.Violation;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Settles where a violation stands.
 *
 * <ol>
 *   <li>An exception that holds wins over a baseline line.
 *   <li>An exception that has expired makes it an {@code expired-exception}, which is never known.
 *   <li>A use of a module that has left is never known.
 *   <li>What a baseline holds is known; everything else is new, and breaks the verdict unless the policy only warns.
 * </ol>
 */
public final class Standing {

    private final Exceptions exceptions;
    private final Baselines baselines;
    private final Policy policy;
    private final LocalDate today;

    public Standing(Exceptions exceptions, Baselines baselines, Policy policy, LocalDate today) {
        this.exceptions = exceptions;
        this.baselines = baselines;
        this.policy = policy;
        this.today = today;
    }

    /** A violation, under the rule that it is told by, and where it stands. */
    public record Settled(Violation violation, Status status, boolean breaks) {}

    public Settled settle(Violation violation) {
        Optional<ExceptionEntry> exception = exceptionFor(violation);
        if (exception.isPresent()) {
            return exception.get().isExpiredOn(today)
                    ? new Settled(expired(violation, exception.get()), new Status.New(), true)
                    : new Settled(violation, new Status.Excepted(exception.get()), false);
        }
        if (violation.rule() == Rule.EXTRACTED_MODULE) {
            return new Settled(violation, new Status.New(), true);
        }
        return baselines
                .line(violation.identity())
                .map(line -> new Settled(violation, new Status.Known(line.reason()), false))
                .orElseGet(() -> new Settled(violation, new Status.New(), breaks(violation.rule())));
    }

    public Optional<ExceptionEntry> exceptionFor(Violation violation) {
        Identity identity = violation.identity();
        if (identity instanceof Identity.OfEdge edge) {
            return exceptions.excusing(edge.edge());
        }
        return identity instanceof Identity.OfType type
                ? exceptions.excusing(type.type(), violation.rule())
                : exceptions.excusingCycle(((Identity.OfCycle) identity).modules());
    }

    private static Violation expired(Violation violation, ExceptionEntry exception) {
        Judgement.Broken broken = new Judgement.Broken(Rule.EXPIRED_EXCEPTION, exception.because(), exception.place());
        return violation.as(broken);
    }

    private boolean breaks(Rule rule) {
        return switch (rule) {
            case UNMAPPED_CLASS -> policy.unmapped() == Severity.FAIL;
            case MODULE_CYCLE -> policy.cycles() == Severity.FAIL;
            default -> true;
        };
    }
}
