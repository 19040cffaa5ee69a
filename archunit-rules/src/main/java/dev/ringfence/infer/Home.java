package dev.ringfence.infer;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a type comes from.
 *
 * @param project the Maven project that compiles it
 * @param source its file, where one is there
 */
public record Home(String project, Optional<Path> source) {}
