/** What tests of a class start once and share. */
@NullMarked
package dev.ringfence.started;

import org.jspecify.annotations.NullMarked;
