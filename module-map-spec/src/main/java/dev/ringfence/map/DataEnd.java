package dev.ringfence.map;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the name of an end of an edge that is no plain type: {@code reads:orders}, {@code table:invoice}. No name in
 * Java has a colon, so such a name stands where a type's name may stand, in edges, baselines and exceptions.
 *
 * @param kind what stands before the colon
 * @param name the table; where {@link Kind#isOfType} says so, the qualified name of a type; of {@link Kind#FLAG} a key
 */
public record DataEnd(Kind kind, String name) {

    private static final char COLON = ':';

    /** Says what is done, and with what. */
    public enum Kind {
        /** Stands for a table by itself. */
        TABLE,
        /** Stands for reading a table. */
        READS,
        /** Stands for changing a table, or for mapping an entity to it. */
        WRITES,
        /** Stands for a foreign key to a table. */
        REFERENCES,
        /** Stands for an association to an entity. */
        RELATES,
        /** Stands for showing a type to code that is not to know the type. */
        EXPOSES,
        /** Stands for a flag of a seam. */
        FLAG;

        /** Says whether the name behind the colon is that of a type. */
        public boolean isOfType() {
            return this == RELATES || this == EXPOSES;
        }

        /** Says whether a table is meant, or the entity that is mapped to one. */
        public boolean isOfTables() {
            return this != EXPOSES && this != FLAG;
        }

        /** Returns the word before the colon, such as {@code reads}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Returns the kind of that word. */
        public static Optional<Kind> ofWord(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word().equals(word))
                    .findFirst();
        }
    }

    /** Returns what the name means; empty for the name of a type. */
    public static Optional<DataEnd> of(TypeName name) {
        String text = name.qualified();
        int colon = text.indexOf(COLON);
        return colon < 0
                ? Optional.empty()
                : Kind.ofWord(text.substring(0, colon)).map(kind -> new DataEnd(kind, text.substring(colon + 1)));
    }

    /** Says whether either end of an edge is of this kind. */
    public static boolean isAt(Edge edge) {
        return is(edge.to()) || is(edge.from());
    }

    /** Says whether the name is of this kind. */
    public static boolean is(TypeName name) {
        return of(name).isPresent();
    }

    /** Returns the name of a table by itself, as the end of an edge. */
    public static TypeName table(TableName table) {
        return new DataEnd(Kind.TABLE, table.text()).asName();
    }

    /** Returns what is done with a table, as the end of an edge. */
    public static TypeName use(Kind kind, TableName table) {
        return new DataEnd(kind, table.text()).asName();
    }

    /** Returns an association to an entity, as the end of an edge. */
    public static TypeName relation(TypeName entity) {
        return new DataEnd(Kind.RELATES, entity.qualified()).asName();
    }

    /** Returns the showing of a type, as the end of an edge. */
    public static TypeName exposure(TypeName shown) {
        return new DataEnd(Kind.EXPOSES, shown.qualified()).asName();
    }

    /** Returns the reading of a table of which the end is the change. */
    public Optional<TypeName> asRead() {
        return kind == Kind.WRITES ? Optional.of(new DataEnd(Kind.READS, name).asName()) : Optional.empty();
    }

    /** Returns the change of a table of which the end is the reading. */
    public Optional<TypeName> asWrite() {
        return kind == Kind.READS ? Optional.of(new DataEnd(Kind.WRITES, name).asName()) : Optional.empty();
    }

    /** Returns the end as a name. */
    public TypeName asName() {
        return new TypeName(kind.word() + COLON + name);
    }

    /** Returns the entity where the end is an association, else nothing. */
    public Optional<TypeName> entity() {
        return kind == Kind.RELATES ? Optional.of(new TypeName(name)) : Optional.empty();
    }

    /** Returns the type that the end names: an entity, or a type that is shown; else nothing. */
    public Optional<TypeName> type() {
        return kind.isOfType() ? Optional.of(new TypeName(name)) : Optional.empty();
    }

    /** Returns the table; empty where the end names a type or a flag. */
    public Optional<TableName> table() {
        return kind.isOfType() || kind == Kind.FLAG ? Optional.empty() : Optional.of(TableName.of(name));
    }

    /** Says whether the name is that of a flag. */
    public static boolean isFlag(TypeName name) {
        return of(name).filter(end -> end.kind() == Kind.FLAG).isPresent();
    }
}
