/**
 * Reads, writes and merges lock files.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.frozen.lock;

import org.jspecify.annotations.NullMarked;
