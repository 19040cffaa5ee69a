package dev.ringfence.sql;

/**
 * A use of a table in a text.
 *
 * @param table the table; for an entity in JPQL the table that it is mapped to
 * @param access what the text does with it
 * @param at the offset of the name in the text, from 0
 */
public record TableUse(SqlName table, Access access, int at) {}
