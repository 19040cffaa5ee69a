/** JSON as text; the only importer of Jackson. */
@NullMarked
package dev.ringfence.json;

import org.jspecify.annotations.NullMarked;
