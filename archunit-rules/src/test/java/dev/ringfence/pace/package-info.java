@NullMarked
package dev.ringfence.pace;

import org.jspecify.annotations.NullMarked;
