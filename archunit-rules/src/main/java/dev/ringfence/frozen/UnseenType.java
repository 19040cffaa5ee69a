package dev.ringfence.frozen;

import java.nio.file.Path;

/**
 * Names a locked type that is not among the sources of this run, though its source is on disk: another build compiles its
 * folder.
 *
 * @param type the type
 * @param source the source that bears its name
 * @param lock the lock that knows it
 * @param line the lock's first line of it, from 1
 */
public record UnseenType(String type, Path source, Path lock, int line) {}
