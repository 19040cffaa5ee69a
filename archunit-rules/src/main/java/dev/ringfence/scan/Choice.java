package dev.ringfence.scan;

/** Which class files and sources the engines are given. */
public enum Choice {
    /** Those that could break a rule. */
    SUSPECTS,
    /** Every one; slower, and the same violations. */
    EVERYTHING
}
