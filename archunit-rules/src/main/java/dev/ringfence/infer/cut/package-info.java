/**
 * Where code is cut into modules: by packages, by layers, or by Maven modules.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.infer.cut;

import org.jspecify.annotations.NullMarked;
