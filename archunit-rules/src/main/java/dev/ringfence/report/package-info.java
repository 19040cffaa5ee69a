/** The verdict as text and JSON: pure functions; the only importer of Jackson. */
@NullMarked
package dev.ringfence.report;

import org.jspecify.annotations.NullMarked;
