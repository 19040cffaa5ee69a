/**
 * Turns what a report holds into findings, as formats that people and CI systems read tell them: what is to be looked at,
 * what is new by pairs of modules, and the words of a headline.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.report.findings;

import org.jspecify.annotations.NullMarked;
