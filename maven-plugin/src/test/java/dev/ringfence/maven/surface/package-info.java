/** What of Ringfence somebody else's program can name, and what of that is API. */
@NullMarked
package dev.ringfence.maven.surface;

import org.jspecify.annotations.NullMarked;
