/**
 * What the names in a Java source refer to, settled without a symbol solver.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.source.names;

import org.jspecify.annotations.NullMarked;
