package dev.ringfence.edges;

import dev.ringfence.standing.Status;
import java.util.Locale;
import java.util.Optional;

/** Says where an edge or a type stands, whether or not the code has it: allowed, or what its status is called. */
public enum EdgeStanding {
    /** The map allows the edge or the type. */
    ALLOWED,
    /** The edge or the type breaks a rule, and an exception excuses it. */
    EXCEPTED,
    /** The edge or the type breaks a rule, and a seam lets it stand until a date. */
    SEAM,
    /** The edge or the type breaks a rule, and a baseline holds it. */
    KNOWN,
    /** The edge or the type breaks a rule, and fails the build. */
    NEW;

    /** Returns the standing of what has a status, or of what breaks no rule. */
    static EdgeStanding of(Optional<Status> status) {
        return status.map(EdgeStanding::of).orElse(ALLOWED);
    }

    private static EdgeStanding of(Status status) {
        if (status instanceof Status.New) {
            return NEW;
        }
        if (status instanceof Status.OverSeam) {
            return SEAM;
        }
        return status instanceof Status.Excepted ? EXCEPTED : KNOWN;
    }

    /** Says whether the edge or the type is debt: it breaks a rule, and no exception or seam lets it stand. */
    public boolean isDebt() {
        return this == KNOWN || this == NEW;
    }

    /** Returns the name in reports. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
