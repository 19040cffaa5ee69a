/** Where code is cut into modules: by packages, by layers, or by Maven modules. */
@NullMarked
package dev.ringfence.infer.cut;

import org.jspecify.annotations.NullMarked;
