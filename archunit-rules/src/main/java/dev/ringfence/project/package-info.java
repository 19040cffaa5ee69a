/** The code of one project as it lies on disk, and why it cannot be relied on. */
@NullMarked
package dev.ringfence.project;

import org.jspecify.annotations.NullMarked;
