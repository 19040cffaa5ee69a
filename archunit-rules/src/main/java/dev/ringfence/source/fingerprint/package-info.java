/** Fingerprints of Java sources: what of them a change of looks leaves as it is. */
@NullMarked
package dev.ringfence.source.fingerprint;

import org.jspecify.annotations.NullMarked;
