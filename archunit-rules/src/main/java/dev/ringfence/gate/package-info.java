/** The gate on one project: code on disk and a map become findings. */
@NullMarked
package dev.ringfence.gate;

import org.jspecify.annotations.NullMarked;
