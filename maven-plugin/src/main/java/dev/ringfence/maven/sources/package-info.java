/**
 * Says which folders of sources a Maven project compiles: those that the build declares, and those that the effective
 * model names for any plugin that compiles or adds sources.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.maven.sources;

import org.jspecify.annotations.NullMarked;
