@NullMarked
package dev.ringfence.explain;

import org.jspecify.annotations.NullMarked;
