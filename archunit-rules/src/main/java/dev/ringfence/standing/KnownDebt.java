package dev.ringfence.standing;

import dev.ringfence.baseline.Baselines;
import dev.ringfence.violation.Identity;
import java.util.Optional;

/** Says what is recorded as known debt. */
@FunctionalInterface
public interface KnownDebt {

    /** Returns the line that records a violation, or empty where none does. */
    Optional<Status.Known> line(Identity identity);

    /** Records no debt at all. */
    static KnownDebt none() {
        return identity -> Optional.empty();
    }

    /** Returns the debt that the baselines of a project hold. */
    static KnownDebt in(Baselines baselines) {
        return identity -> baselines
                .line(identity)
                .or(() -> baselines.standIn(identity))
                .map(line -> new Status.Known(line.reason()));
    }
}
