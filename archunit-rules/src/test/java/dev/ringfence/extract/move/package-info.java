@NullMarked
package dev.ringfence.extract.move;

import org.jspecify.annotations.NullMarked;
