package dev.ringfence.files;

import java.io.IOException;
import java.nio.file.Path;

/** Says that a file is nothing that can be read: a pipe, a device, a folder, a link, or too large. */
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

    /** Says that there is not enough memory for what the file holds. */
    public static UnfitFileException beyondMemory(Path file) {
        return new UnfitFileException(
                file,
                "needs more memory to be read than this build has",
                "Give Maven more, such as MAVEN_OPTS=-Xmx4g, or split the file.");
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
