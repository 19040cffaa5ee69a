package dev.ringfence.baseline;

/** Says whether a baseline may grow. */
public sealed interface Additions {

    /** The first baseline records the debt of today, and nobody is asked why. */
    record Free() implements Additions {}

    /** After the first baseline, every added line says why. */
    record Because(String reason) implements Additions {}

    /** Allows no line to be added; lines are only pruned. */
    record None() implements Additions {}
}
