@NullMarked
package dev.ringfence.infer;

import org.jspecify.annotations.NullMarked;
