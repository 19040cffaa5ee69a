/** Who uses what: every edge that either engine sees, whatever a map says of it. */
@NullMarked
package dev.ringfence.uses;

import org.jspecify.annotations.NullMarked;
