/** What a violation is: its identity, apart from how it is shown. */
@NullMarked
package dev.ringfence.violation;

import org.jspecify.annotations.NullMarked;
