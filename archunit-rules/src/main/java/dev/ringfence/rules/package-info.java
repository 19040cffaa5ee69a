/**
 * Judges by the module map as ArchUnit rules, and keeps what these find; only this package imports ArchUnit.
 *
 * <p>This room is API: what others may name of it stands in docs/api.md.
 */
@NullMarked
package dev.ringfence.rules;

import org.jspecify.annotations.NullMarked;
