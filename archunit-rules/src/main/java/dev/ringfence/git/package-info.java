/**
 * What git knows of files and commits; the only importer of JGit.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.git;

import org.jspecify.annotations.NullMarked;
