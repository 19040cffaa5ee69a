/**
 * Reads from git how debt went: how much was known when, and since when each line of a baseline stands.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.history;

import org.jspecify.annotations.NullMarked;
