package dev.ringfence.sql;

/**
 * A statement is one piece of a script, and says where it stands.
 *
 * @param text the statement from its first token to its last, without the delimiter
 * @param at the offset of the text in the script
 * @param line the line of its first token, from 1
 */
public record SqlStatement(String text, int at, int line) {}
