/**
 * The gate on one project: code on disk and a map become findings.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.gate;

import org.jspecify.annotations.NullMarked;
