package dev.ringfence.progress;

import dev.ringfence.map.Problem;

/** Says what of a commit cannot be read, with the commit. */
final class UnreadableThenException extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableThenException(String message) {
        super(message);
    }

    static UnreadableThenException of(State state, Problem problem) {
        return new UnreadableThenException(problem.place() + " of " + state.sha() + ": " + problem.message());
    }

    /** Returns the note on it. */
    String note() {
        return getMessage() + "; what stood before counts";
    }
}
