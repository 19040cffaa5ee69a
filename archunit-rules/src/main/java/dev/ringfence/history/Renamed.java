package dev.ringfence.history;

/**
 * A file that bears another path than it did.
 *
 * @param oldPath the path it had, from the work tree, with forward slashes
 * @param newPath the path it has on disk
 * @param score how much of it is the same, from {@link Renames#LEAST_SCORE} to 100; 100 is all of it, line endings aside
 */
public record Renamed(String oldPath, String newPath, int score) {}
