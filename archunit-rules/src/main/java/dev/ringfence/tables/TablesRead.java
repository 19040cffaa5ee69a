package dev.ringfence.tables;

import dev.ringfence.schema.Schema;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Holds what was found of tables in a project, with what the next reading need not read again.
 *
 * @param schema what the migrations lead to; nothing where one of them could not be read, which has to be told again
 * @param names a digest of the names of tables and entities that were known
 * @param classes the classes with what their texts use, by their files
 * @param isLasting whether it holds as long as the files are the same: not where one could not be read for the moment
 */
public record TablesRead(
        TablesFound found,
        Optional<Schema> schema,
        String names,
        SortedMap<Path, ReadClass> classes,
        boolean isLasting) {}
