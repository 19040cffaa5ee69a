@NullMarked
package dev.ringfence.progress;

import org.jspecify.annotations.NullMarked;
