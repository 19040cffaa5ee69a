/**
 * Ledgers: files that a goal writes, people review and git merges, in which one line is one record.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.ledger;

import org.jspecify.annotations.NullMarked;
