@NullMarked
package dev.ringfence.scan;

import org.jspecify.annotations.NullMarked;
