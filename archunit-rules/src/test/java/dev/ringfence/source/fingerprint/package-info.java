/** Proves that a fingerprint changes with the class files of javac, and not with the looks of a source. */
@NullMarked
package dev.ringfence.source.fingerprint;

import org.jspecify.annotations.NullMarked;
