@NullMarked
package dev.ringfence.world;

import org.jspecify.annotations.NullMarked;
