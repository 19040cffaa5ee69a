@NullMarked
package dev.ringfence.edges;

import org.jspecify.annotations.NullMarked;
