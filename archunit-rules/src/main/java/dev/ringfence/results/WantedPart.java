package dev.ringfence.results;

/**
 * Names a part of which a result is to be collected.
 *
 * @param need whether a verdict is possible without it
 * @param command what makes its result
 */
public record WantedPart(Part part, Need need, String command) {

    /** Says whether a verdict is possible without the part. */
    public enum Need {
        /** The part has code, or may have code: without its result nothing is judged. */
        REQUIRED,
        /** The pom leaves the part out of the gate: without its result the view is partial. */
        LEFT_OUT,
        /** No code of the part is known: what is collected of it counts. */
        OPTIONAL
    }
}
