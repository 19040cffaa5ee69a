package dev.ringfence.scan.classfile;

/** Says which class files and sources the engines are given. */
public enum Thoroughness {
    /** Gives the engines what could break a rule. */
    SUSPECTS,
    /** Gives the engines everything; this is slower, and finds the same violations. */
    EVERYTHING
}
