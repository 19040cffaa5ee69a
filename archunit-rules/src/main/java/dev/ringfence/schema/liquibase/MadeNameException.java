package dev.ringfence.schema.liquibase;

/** Says, within this room, that a name comes at run time or is missing. */
final class MadeNameException extends Exception {

    private static final long serialVersionUID = 1;

    MadeNameException(String message) {
        super(message, null, false, false);
    }
}
