/**
 * Advice on a finding as reports and answers show it, and the words that all rules share.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.advice;

import org.jspecify.annotations.NullMarked;
