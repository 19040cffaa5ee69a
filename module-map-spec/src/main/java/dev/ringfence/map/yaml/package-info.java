/**
 * The text of a module map, read into the model, or all of its problems; the only importer of YAML.
 *
 * <p>This room is API: what others may name of it stands in docs/api.md.
 */
@NullMarked
package dev.ringfence.map.yaml;

import org.jspecify.annotations.NullMarked;
