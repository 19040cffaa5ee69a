/**
 * Finds which types the types of a project show to code outside: in members, and where the types are declared.
 *
 * <p>Nothing here judges.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.exposed;

import org.jspecify.annotations.NullMarked;
