package dev.ringfence.sql.uses;

import dev.ringfence.sql.SqlName;

/**
 * Says what a text does with a table, and where.
 *
 * @param table the table; for an entity in JPQL the table that it is mapped to
 * @param access what the text does with it
 * @param at the offset of the name in the text, from 0
 */
public record TableUse(SqlName table, Access access, int at) {}
