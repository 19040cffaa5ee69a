/** What Maven says of a project: where its code, its map and its folders lie. */
@NullMarked
package dev.ringfence.maven.project;

import org.jspecify.annotations.NullMarked;
