/**
 * Files as Ringfence reads and writes them: atomically, listed, stamped, hashed, and shown with forward slashes.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.files;

import org.jspecify.annotations.NullMarked;
