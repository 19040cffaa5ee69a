/**
 * JSON as text; the only importer of Jackson.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.json;

import org.jspecify.annotations.NullMarked;
