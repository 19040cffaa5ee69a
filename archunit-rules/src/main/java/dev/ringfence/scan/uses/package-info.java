/**
 * Reads class files once more, member by member: what each uses for certain, and what it may use at most.
 *
 * <p>Nothing here judges. A class file is read in this way only where its constants name a type that it may not use.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.scan.uses;

import org.jspecify.annotations.NullMarked;
