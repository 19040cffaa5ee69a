/**
 * The module map as a model: who owns a type, and how the map judges an edge.
 *
 * <p>Nothing here reads files. The text of a map becomes this model in {@code dev.ringfence.map.yaml}.
 *
 * <p>This room is API: what others may name of it stands in docs/api.md.
 */
@NullMarked
package dev.ringfence.map;

import org.jspecify.annotations.NullMarked;
