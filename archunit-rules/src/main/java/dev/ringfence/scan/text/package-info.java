/**
 * Sources on disk: what is there, and what each of them names.
 *
 * <p>Nothing here judges. A source is read for its tokens, so that JavaParser needs to look only at what could break a rule. Nothing
 * but the JDK is used.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.scan.text;

import org.jspecify.annotations.NullMarked;
