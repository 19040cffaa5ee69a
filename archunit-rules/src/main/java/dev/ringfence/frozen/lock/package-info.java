/**
 * Lock files: how they are read, written and merged.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.frozen.lock;

import org.jspecify.annotations.NullMarked;
