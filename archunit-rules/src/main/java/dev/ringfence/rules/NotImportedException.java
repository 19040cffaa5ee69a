package dev.ringfence.rules;

import java.nio.file.Path;

/**
 * Says that ArchUnit left out a class file, so nothing can be said of the class. ArchUnit only warns, and we must not
 * pass in silence.
 */
public final class NotImportedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Path file;

    NotImportedException(Path file) {
        super("ArchUnit cannot import " + file);
        this.file = file;
    }

    /** Returns the class file. */
    public Path file() {
        return file;
    }
}
