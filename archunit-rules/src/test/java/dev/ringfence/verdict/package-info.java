@NullMarked
package dev.ringfence.verdict;

import org.jspecify.annotations.NullMarked;
