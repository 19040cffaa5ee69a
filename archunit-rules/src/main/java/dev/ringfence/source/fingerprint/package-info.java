/**
 * Computes fingerprints of Java sources: a change of looks leaves them as they are.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.source.fingerprint;

import org.jspecify.annotations.NullMarked;
