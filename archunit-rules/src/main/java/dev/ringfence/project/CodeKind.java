package dev.ringfence.project;

/** Which of a project's code is judged. */
public enum CodeKind {
    MAIN,
    TESTS;

    /** The ending that keeps the files of test code apart, such as {@code -tests}. */
    public String suffix() {
        return this == TESTS ? "-tests" : "";
    }
}
