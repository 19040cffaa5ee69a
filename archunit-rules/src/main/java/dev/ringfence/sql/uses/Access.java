package dev.ringfence.sql.uses;

/** An access says what a text does with a table. */
public enum Access {
    /** The text selects from the table. */
    READS,
    /** The text inserts into it, updates, deletes, merges, truncates or changes its definition. */
    WRITES
}
