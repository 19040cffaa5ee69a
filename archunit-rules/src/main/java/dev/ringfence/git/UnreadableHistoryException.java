package dev.ringfence.git;

/** The repository is there, and what it holds cannot be read. */
public final class UnreadableHistoryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    UnreadableHistoryException(String message, String remedy, Throwable cause) {
        super(message, cause);
        this.remedy = remedy;
    }

    /** How to mend it. */
    public String remedy() {
        return remedy;
    }
}
