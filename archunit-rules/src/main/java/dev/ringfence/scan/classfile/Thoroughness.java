package dev.ringfence.scan.classfile;

/** Which class files and sources the engines are given. */
public enum Thoroughness {
    /** Those that could break a rule. */
    SUSPECTS,
    /** Every one; slower, and the same violations. */
    EVERYTHING
}
