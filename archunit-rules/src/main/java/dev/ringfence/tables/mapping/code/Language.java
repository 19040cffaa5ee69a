package dev.ringfence.tables.mapping.code;

/** Says what a phrase is to be read as. */
public enum Language {
    /** Stands for SQL, which names tables. */
    SQL,
    /** Stands for JPQL and HQL, which name entities. */
    JPQL,
    /** Stands for what may be SQL, JPQL or prose: the names in it decide. */
    EITHER
}
