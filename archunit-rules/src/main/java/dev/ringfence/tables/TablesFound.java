package dev.ringfence.tables;

import dev.ringfence.map.TableName;
import dev.ringfence.map.TypeName;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * Holds what was found of tables in a project.
 *
 * @param uses each edge once, by its text
 * @param tables the tables that are mapped or created here, each with where
 * @param mappers the top-level types that map each table, its entities' join tables included
 * @param renames what tables are called now that the project's migrations have renamed, by their old names
 * @param seen what was looked at
 * @param unread what could not be read
 */
public record TablesFound(
        List<DataUse> uses,
        SortedMap<TableName, Position> tables,
        SortedMap<TableName, SortedSet<TypeName>> mappers,
        SortedMap<TableName, TableName> renames,
        TablesSeen seen,
        List<Unread> unread) {}
