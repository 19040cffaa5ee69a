@NullMarked
package dev.ringfence.source;

import org.jspecify.annotations.NullMarked;
