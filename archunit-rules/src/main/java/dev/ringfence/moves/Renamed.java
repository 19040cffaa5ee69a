package dev.ringfence.moves;

/**
 * A file that bears another path than it did.
 *
 * @param oldPath the path it had, from the work tree, with forward slashes
 * @param newPath the path it has on disk
 * @param score how like the code is, from 1 to 100; 100 is the same code
 */
public record Renamed(String oldPath, String newPath, int score) {}
