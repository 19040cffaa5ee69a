package dev.ringfence.frozen;

import java.nio.file.Path;

/**
 * Names what a lock holds though it is not frozen any more.
 *
 * @param text a type, a path from the map's folder, or the module of a whole lock
 * @param lock the file
 * @param line its line, from 1
 */
public record StaleLock(String text, Path lock, int line) {}
