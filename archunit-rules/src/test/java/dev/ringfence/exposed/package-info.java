@NullMarked
package dev.ringfence.exposed;

import org.jspecify.annotations.NullMarked;
