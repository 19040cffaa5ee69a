package dev.ringfence.tables;

/**
 * Describes something of a file that could not be read.
 *
 * @param position where
 * @param message what it is
 * @param remedy what to write instead
 */
public record Unread(Position position, String message, String remedy) {}
