package dev.ringfence.frozen;

import java.nio.file.Path;

/** A line of a lock, from 1. */
record LockPlace(Path file, int line) {}
