/** Lock files: how they are read, written and merged. */
@NullMarked
package dev.ringfence.frozen.lock;

import org.jspecify.annotations.NullMarked;
