package dev.ringfence.runs;

import dev.ringfence.verdict.RememberedRun;
import java.time.Instant;

/**
 * Holds a run with the code in which it was found.
 *
 * @param key what the code was judged by, and how it was read
 * @param when the files were looked at
 * @param attributes the sum of all that the file system told of them
 * @param contents the digest of their contents
 */
record StoredRun(String key, Instant when, String attributes, String contents, RememberedRun run) {}
