@NullMarked
package dev.ringfence.uses;

import org.jspecify.annotations.NullMarked;
