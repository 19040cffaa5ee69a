/** What the names in a Java source refer to, settled without a symbol solver. */
@NullMarked
package dev.ringfence.source.names;

import org.jspecify.annotations.NullMarked;
