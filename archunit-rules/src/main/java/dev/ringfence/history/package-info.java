/** What git knows of the code: the base of a branch, what was renamed since, and what the branch added. The only caller of git. */
@NullMarked
package dev.ringfence.history;

import org.jspecify.annotations.NullMarked;
