/**
 * Reads the text of a module map into the model, or tells all of its problems; only this package imports YAML.
 *
 * <p>This room is API: what others may name of it stands in docs/api.md.
 */
@NullMarked
package dev.ringfence.map.yaml;

import org.jspecify.annotations.NullMarked;
