@NullMarked
package dev.ringfence.flags;

import org.jspecify.annotations.NullMarked;
