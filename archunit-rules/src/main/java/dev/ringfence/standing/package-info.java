/** Where a violation stands: excepted, known or new. This is the one place that settles it. */
@NullMarked
package dev.ringfence.standing;

import org.jspecify.annotations.NullMarked;
