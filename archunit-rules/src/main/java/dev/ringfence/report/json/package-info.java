/**
 * A verdict as one JSON document: a pure function.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.report.json;

import org.jspecify.annotations.NullMarked;
