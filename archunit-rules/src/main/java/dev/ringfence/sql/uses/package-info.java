/**
 * Reads what a text of SQL does with tables: which it reads, which it writes, and which names come at run time.
 *
 * <p>The room knows tables by name alone, needs no dialect, and is the only one that names JSqlParser.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.sql.uses;

import org.jspecify.annotations.NullMarked;
