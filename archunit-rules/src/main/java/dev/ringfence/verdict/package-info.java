/** What was found and what follows from it: the model of a verdict, and the one place of policy. */
@NullMarked
package dev.ringfence.verdict;

import org.jspecify.annotations.NullMarked;
