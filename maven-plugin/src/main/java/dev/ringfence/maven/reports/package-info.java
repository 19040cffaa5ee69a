/**
 * Tells the findings of a Maven session: in formats, on the page of a build, and on the page of a CI job.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.maven.reports;

import org.jspecify.annotations.NullMarked;
