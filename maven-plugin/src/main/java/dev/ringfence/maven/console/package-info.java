/** Lines in the words of Maven's own log. */
@NullMarked
package dev.ringfence.maven.console;

import org.jspecify.annotations.NullMarked;
