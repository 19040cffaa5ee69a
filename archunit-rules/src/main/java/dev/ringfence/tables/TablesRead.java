package dev.ringfence.tables;

import dev.ringfence.schema.Schema;
import java.nio.file.Path;
import java.util.SortedMap;

/**
 * Holds what was found of tables in a project, with what the next reading need not read again.
 *
 * @param schema what the migrations lead to
 * @param isWhole whether every migration could be read
 * @param names a digest of the names of tables and entities that were known
 * @param classes the classes with what their texts use, by their files
 */
public record TablesRead(
        TablesFound found, Schema schema, boolean isWhole, String names, SortedMap<Path, ReadClass> classes) {}
