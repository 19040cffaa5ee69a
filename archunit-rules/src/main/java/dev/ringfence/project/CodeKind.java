package dev.ringfence.project;

/** Says which of a project's code is judged. */
public enum CodeKind {
    MAIN,
    TESTS;

    /** Returns the ending that keeps the files of test code apart, such as {@code -tests}. */
    public String suffix() {
        return this == TESTS ? "-tests" : "";
    }
}
