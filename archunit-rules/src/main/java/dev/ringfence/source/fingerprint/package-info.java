/**
 * Fingerprints of Java sources: what of them a change of looks leaves as it is.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.source.fingerprint;

import org.jspecify.annotations.NullMarked;
