package dev.ringfence.files;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** Tells that a file cannot be written since a folder of its name is there. */
final class FolderInTheWayException extends FileSystemException {

    static final String REMEDY = "Move it away, or delete it.";

    private static final long serialVersionUID = 1L;

    FolderInTheWayException(Path file) {
        super(file.toString(), null, file + " is a folder");
    }
}
