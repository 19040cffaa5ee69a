package dev.ringfence.frozen;

import java.nio.file.Path;

/** Says in which lock something stands, and on which line, from 1. */
record LockedAt(Path file, int line) {}
