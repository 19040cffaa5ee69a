package dev.ringfence.edges;

import dev.ringfence.standing.Status;
import java.util.Locale;
import java.util.Optional;

/** Says where an edge or a type stands, whether the code has it or not: allowed, or what its status is called. */
public enum EdgeStanding {
    /** The map allows it. */
    ALLOWED,
    /** It breaks a rule, and an exception excuses it. */
    EXCEPTED,
    /** It breaks a rule, and a baseline holds it. */
    KNOWN,
    /** It breaks a rule, and fails the build. */
    NEW;

    /** The standing of what has a status, or of what breaks no rule. */
    static EdgeStanding of(Optional<Status> status) {
        return status.map(EdgeStanding::of).orElse(ALLOWED);
    }

    private static EdgeStanding of(Status status) {
        if (status instanceof Status.New) {
            return NEW;
        }
        return status instanceof Status.Excepted ? EXCEPTED : KNOWN;
    }

    /** Whether it is debt: it breaks a rule, and no exception excuses it. */
    public boolean isDebt() {
        return this == KNOWN || this == NEW;
    }

    /** The name in reports. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
