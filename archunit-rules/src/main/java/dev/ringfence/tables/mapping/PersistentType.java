package dev.ringfence.tables.mapping;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds what annotations or a mapping file say of one class.
 *
 * @param name the binary name
 * @param kind what the class is
 * @param entityName the name of the entity, where one is said
 * @param table the table, where one is said
 * @param secondary further tables of the same entity
 * @param inheritance how a hierarchy with this class at its head is mapped
 * @param parent the entity that a mapping file says it extends; else the class file knows
 * @param isAbstract whether it has no rows of its own
 * @param isImmutable whether it is only read
 * @param isSubselect whether a query stands for its table
 * @param isDiscriminated whether it has a discriminator's value, so that it is part of a larger hierarchy
 * @param attributes its attributes
 * @param overrides join tables that it gives to attributes of others, by the attributes' paths
 */
record PersistentType(
        String name,
        Kind kind,
        Optional<String> entityName,
        Optional<TableName> table,
        List<TableName> secondary,
        Optional<Inheritance> inheritance,
        Optional<Parent> parent,
        boolean isAbstract,
        boolean isImmutable,
        boolean isSubselect,
        boolean isDiscriminated,
        List<Attribute> attributes,
        Map<String, TableName> overrides) {

    /** Says what a persistent class is. */
    enum Kind {
        ENTITY,
        MAPPED_SUPERCLASS,
        EMBEDDABLE
    }

    /** Says how the classes of a hierarchy share tables. */
    enum Inheritance {
        SINGLE_TABLE,
        JOINED,
        TABLE_PER_CLASS;

        /** Reads the constant of JPA; what is unknown counts as the default. */
        static Inheritance of(String constant) {
            return switch (constant) {
                case "JOINED" -> JOINED;
                case "TABLE_PER_CLASS" -> TABLE_PER_CLASS;
                default -> SINGLE_TABLE;
            };
        }
    }

    /** Names the entity above, by binary name or entity name, and how its table is shared. */
    record Parent(String name, Inheritance inheritance) {}

    boolean isEntity() {
        return kind == Kind.ENTITY;
    }

    /** Returns the name that queries use: the one said, or the class's name without its package. */
    String queryName() {
        return entityName.orElse(name.substring(name.lastIndexOf('.') + 1));
    }

    /** Returns the name of its own table, said or by default. */
    TableName ownTable() {
        return table.orElse(TableName.of(queryName()));
    }
}
