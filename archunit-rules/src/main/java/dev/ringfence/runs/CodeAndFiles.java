package dev.ringfence.runs;

import dev.ringfence.files.FileTree;
import dev.ringfence.files.FilesSeen;
import java.time.Instant;
import java.util.List;

/**
 * Holds what the file system says of a project's code and of its other files, to tell later whether both are the same.
 *
 * @param code the code before anything of it was read
 * @param others the files that are no code
 */
record CodeAndFiles(CodeSeen code, FilesSeen others) {

    /** Holds other files as they were listed. */
    static CodeAndFiles of(CodeSeen code, List<FileTree.Entry> others) {
        return new CodeAndFiles(code, FilesSeen.of(others, code.files().when()));
    }

    /** Returns a sum of all that the file system tells. */
    String attributes() {
        return code.files().attributes() + others.attributes();
    }

    /** Says whether all is as it was then, and had been at rest for a while, so that another change would have shown. */
    boolean areAsThen(String key, String attributes, Instant when) {
        return key.equals(code.key())
                && attributes.equals(attributes())
                && code.files().wereAtRest(when)
                && others.wereAtRest(when);
    }
}
