@NullMarked
package dev.ringfence.extract;

import org.jspecify.annotations.NullMarked;
