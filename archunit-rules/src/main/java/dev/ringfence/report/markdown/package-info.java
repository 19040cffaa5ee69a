/**
 * Writes a report as Markdown, for a comment on a pull request or a summary of a job.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.report.markdown;

import org.jspecify.annotations.NullMarked;
