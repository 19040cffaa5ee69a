package dev.ringfence.infer.code;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Says where a type comes from.
 *
 * @param project the Maven project that compiles it
 * @param source its file, where one is there
 */
public record TypeOrigin(String project, Optional<Path> source) {}
