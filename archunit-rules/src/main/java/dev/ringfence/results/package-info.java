/** What one run leaves for the next, below the build folder. */
@NullMarked
package dev.ringfence.results;

import org.jspecify.annotations.NullMarked;
