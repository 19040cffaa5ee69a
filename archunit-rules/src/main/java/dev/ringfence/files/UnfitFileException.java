package dev.ringfence.files;

import java.io.IOException;
import java.nio.file.Path;

/** Says that a file is nothing that may be read: a pipe, a device, a folder, a link, or too large. */
public final class UnfitFileException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final String reason;
    private final String remedy;

    UnfitFileException(Path file, String reason, String remedy) {
        super(file + " " + reason);
        this.file = file;
        this.reason = reason;
        this.remedy = remedy;
    }

    /** Returns the file. */
    public Path file() {
        return file;
    }

    /** Says what is wrong, as a clause that follows the name of the file. */
    public String reason() {
        return reason;
    }

    /** Says what to do. */
    public String remedy() {
        return remedy;
    }
}
