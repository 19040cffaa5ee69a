package dev.ringfence.baseline;

/** Whether a baseline may grow. */
public sealed interface Additions {

    /** The first baseline records the debt of today, and nobody is asked why. */
    record Free() implements Additions {}

    /** From then on every added line says why. */
    record Because(String reason) implements Additions {}

    /** Nothing is added, only pruned. */
    record None() implements Additions {}
}
