/** Known debt: the files that hold it, what in them is stale, and how they are rewritten. */
@NullMarked
package dev.ringfence.baseline;

import org.jspecify.annotations.NullMarked;
