/** What git knows of files and commits; the only importer of JGit. */
@NullMarked
package dev.ringfence.git;

import org.jspecify.annotations.NullMarked;
