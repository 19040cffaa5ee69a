/**
 * Finds which types the types of a project show to code outside: in members, and where the types are declared.
 *
 * <p>{@link dev.ringfence.exposed.Leaks} asks the judge of the map which of it nobody is to see.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.exposed;

import org.jspecify.annotations.NullMarked;
