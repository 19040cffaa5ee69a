/** A browser that tests drive, where one is installed. */
@NullMarked
package dev.ringfence.browser;

import org.jspecify.annotations.NullMarked;
