/** The text of a module map, read into the model, or all of its problems; the only importer of YAML. */
@NullMarked
package dev.ringfence.map.yaml;

import org.jspecify.annotations.NullMarked;
