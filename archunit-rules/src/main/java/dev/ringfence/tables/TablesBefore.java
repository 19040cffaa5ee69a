package dev.ringfence.tables;

import dev.ringfence.files.FileTree;
import dev.ringfence.schema.Schema;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds what was read of files that are the same today, and which class files there are today.
 *
 * @param schema what the migrations lead to, where no file but code has changed
 * @param names a digest of the names of tables and entities that were known
 * @param classes the classes with what their texts use, by their files
 * @param listed all class files of the project, where somebody has listed them already
 */
public record TablesBefore(
        Optional<Schema> schema, String names, Map<Path, ReadClass> classes, Optional<List<FileTree.Entry>> listed) {

    /** Returns nothing, so that every file is read. */
    public static TablesBefore nothing() {
        return new TablesBefore(Optional.empty(), "", Map.of(), Optional.empty());
    }
}
