/** What a branch loosened in its module map since its base. */
@NullMarked
package dev.ringfence.growth.map;

import org.jspecify.annotations.NullMarked;
