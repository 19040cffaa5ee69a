/**
 * The module map as ArchUnit rules, and what they find; the only importer of ArchUnit.
 *
 * <p>This room is API: what others may name of it stands in docs/api.md.
 */
@NullMarked
package dev.ringfence.rules;

import org.jspecify.annotations.NullMarked;
