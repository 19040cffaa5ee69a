/** Files as Ringfence reads and writes them: atomically, listed, stamped, hashed, and shown with forward slashes. */
@NullMarked
package dev.ringfence.files;

import org.jspecify.annotations.NullMarked;
