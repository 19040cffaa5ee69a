/** Holds the fast way to the full one, under maps, baselines and edits that are drawn by lot. */
@NullMarked
package dev.ringfence.agreement;

import org.jspecify.annotations.NullMarked;
