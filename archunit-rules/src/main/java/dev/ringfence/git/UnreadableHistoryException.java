package dev.ringfence.git;

/** Says that the repository is there, and that what it holds cannot be read. */
public final class UnreadableHistoryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    UnreadableHistoryException(String message, String remedy) {
        super(message);
        this.remedy = remedy;
    }

    UnreadableHistoryException(String message, String remedy, Throwable cause) {
        super(message, cause);
        this.remedy = remedy;
    }

    /** Says how to mend the repository. */
    public String remedy() {
        return remedy;
    }
}
