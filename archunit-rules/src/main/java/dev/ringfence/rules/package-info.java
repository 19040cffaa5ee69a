/** The module map as ArchUnit rules, and what they find; the only importer of ArchUnit. */
@NullMarked
package dev.ringfence.rules;

import org.jspecify.annotations.NullMarked;
