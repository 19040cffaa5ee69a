package dev.ringfence.advice;

import java.util.Locale;

/** Where an edge stands, whether the code has it or not. */
public enum EdgeStanding {
    /** The map allows it. */
    ALLOWED,
    /** It breaks a rule, and an exception excuses it. */
    EXCEPTED,
    /** It breaks a rule, and a baseline holds it. */
    KNOWN,
    /** It breaks a rule, and fails the build. */
    NEW;

    /** The name in reports. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
