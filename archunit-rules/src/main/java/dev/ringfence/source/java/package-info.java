/** Java as JavaParser reads it: syntax, names with dots, literals, lines. */
@NullMarked
package dev.ringfence.source.java;

import org.jspecify.annotations.NullMarked;
