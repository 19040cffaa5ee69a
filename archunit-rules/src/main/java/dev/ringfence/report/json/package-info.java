/** A verdict as one JSON document: a pure function. */
@NullMarked
package dev.ringfence.report.json;

import org.jspecify.annotations.NullMarked;
