package dev.ringfence.scan.classfile;

import dev.ringfence.files.FileTree;
import java.nio.file.Path;

/**
 * Names a class file, or a folder of class files, that could not be read. What it holds is not known, so nothing can be
 * kept.
 *
 * @param path the file or folder
 * @param reason why, one line that can follow its name
 */
public record UnreadableClass(Path path, String reason) {

    /** Says whether whoever runs the build may not read the file or folder. */
    public boolean isDenied() {
        return reason.equals(FileTree.ACCESS_DENIED);
    }
}
