@NullMarked
package dev.ringfence.frozen;

import org.jspecify.annotations.NullMarked;
