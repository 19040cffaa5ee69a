package dev.ringfence.violation;

import java.util.Locale;

/** Says who saw a violation. */
public enum Engine {
    /** Says that ArchUnit saw the violation in the class files. */
    BYTECODE,
    /** Says that JavaParser saw the violation in the sources. */
    SOURCE,
    /** Says that a text of SQL, a mapping, a migration or the key of a flag shows it. */
    DATA,
    /** Says that nobody had to look: the map itself breaks the rule. */
    MAP;

    /** Returns the name in reports, such as {@code bytecode}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
