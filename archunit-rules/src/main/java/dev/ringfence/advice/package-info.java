/** Advice on a finding as reports and answers show it, and the words that all rules share. */
@NullMarked
package dev.ringfence.advice;

import org.jspecify.annotations.NullMarked;
