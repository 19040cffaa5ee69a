package dev.ringfence.frozen.lock;

import java.nio.file.Path;

/** A line of a lock, from 1. */
public record LockPlace(Path file, int line) {}
