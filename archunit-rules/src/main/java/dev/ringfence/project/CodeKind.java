package dev.ringfence.project;

import java.util.Locale;

/** Says which of a project's code is judged. */
public enum CodeKind {
    MAIN,
    TESTS;

    /** Returns the name in reports, such as {@code tests}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the ending that keeps the files of test code apart, such as {@code -tests}. */
    public String suffix() {
        return this == TESTS ? "-tests" : "";
    }
}
