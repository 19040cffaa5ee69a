/**
 * What a violation is: its identity, apart from how it is shown.
 *
 * <p>This room is API: what others may name of it stands in docs/api.md.
 */
@NullMarked
package dev.ringfence.violation;

import org.jspecify.annotations.NullMarked;
