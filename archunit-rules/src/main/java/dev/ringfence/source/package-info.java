/**
 * What the sources of a project refer to, and which of it breaks a rule; the only importer of JavaParser.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.source;

import org.jspecify.annotations.NullMarked;
