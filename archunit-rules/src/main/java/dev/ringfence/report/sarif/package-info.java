/**
 * Writes a report in SARIF 2.1.0, which code scanning and editors read.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.report.sarif;

import org.jspecify.annotations.NullMarked;
