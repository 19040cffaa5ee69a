@NullMarked
package dev.ringfence.history;

import org.jspecify.annotations.NullMarked;
