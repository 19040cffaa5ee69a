package dev.ringfence.schema.liquibase;

/** Says, within this room, that a changelog cannot be read, and in which line; 0 is the whole file. */
final class BrokenChangelogException extends Exception {

    private static final long serialVersionUID = 1;

    private final int line;
    private final String remedy;

    BrokenChangelogException(int line, String message, String remedy) {
        super(message, null, false, false);
        this.line = line;
        this.remedy = remedy;
    }

    int line() {
        return line;
    }

    String message() {
        return String.valueOf(getMessage());
    }

    String remedy() {
        return remedy;
    }
}
