package dev.ringfence.violation;

import java.util.Locale;

/** Who saw a violation. */
public enum Engine {
    /** ArchUnit, in the class files. */
    BYTECODE,
    /** JavaParser, in the sources. */
    SOURCE,
    /** Nobody had to look: the map itself breaks the rule. */
    MAP;

    /** The name in reports, such as {@code bytecode}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
