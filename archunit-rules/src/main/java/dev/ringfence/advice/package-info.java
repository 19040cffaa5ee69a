/** What to do about a finding: every way out, in the map and in the code. */
@NullMarked
package dev.ringfence.advice;

import org.jspecify.annotations.NullMarked;
