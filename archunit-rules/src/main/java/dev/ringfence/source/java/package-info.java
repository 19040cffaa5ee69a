/**
 * Java as JavaParser reads it: syntax, names with dots, literals, lines.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.source.java;

import org.jspecify.annotations.NullMarked;
