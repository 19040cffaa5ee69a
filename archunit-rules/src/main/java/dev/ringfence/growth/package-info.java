/** What a branch added to its debt since its base. */
@NullMarked
package dev.ringfence.growth;

import org.jspecify.annotations.NullMarked;
