package dev.ringfence.results;

import java.nio.file.Path;

/** Holds a result and where it was found. */
public record CollectedFile(Path path, ProjectResult result) {}
