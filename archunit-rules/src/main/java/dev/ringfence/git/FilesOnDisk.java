package dev.ringfence.git;

import static dev.ringfence.git.Damage.reading;

import dev.ringfence.files.OrdinaryFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectInserter;

/** Reads files of a work tree as they are on disk. */
record FilesOnDisk(Path workTree) {

    private static final ObjectInserter.Formatter BLOBS = new ObjectInserter.Formatter();

    /** Says whether an ordinary file is there, behind whatever links. */
    boolean has(String path) {
        return Files.isRegularFile(workTree.resolve(path));
    }

    byte[] content(String path) {
        return reading(() -> OrdinaryFile.read(workTree.resolve(path), OrdinaryFile.Bound.RECORD));
    }

    /** Says whether the file is there and holds just that. */
    boolean hold(String path, AnyObjectId content) {
        return has(path) && BLOBS.idFor(Constants.OBJ_BLOB, content(path)).equals(content);
    }
}
