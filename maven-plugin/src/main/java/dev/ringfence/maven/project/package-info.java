/**
 * What Maven says of a project: where its code, its map and its folders lie.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.maven.project;

import org.jspecify.annotations.NullMarked;
