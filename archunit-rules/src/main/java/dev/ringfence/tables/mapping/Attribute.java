package dev.ringfence.tables.mapping;

import java.util.List;
import java.util.Optional;

/**
 * Holds an attribute of a persistent class, as far as it has to do with tables.
 *
 * @param name the name
 * @param shape what kind of attribute it is
 * @param targets the types that it leads to, by binary name
 * @param table the table of its own that the mapping names
 * @param hasTable whether the mapping says that it has a table of its own, named or not
 * @param isInverse whether the other side has the join
 * @param hasColumn whether a column joins, so that it needs no table
 * @param isImmutable whether it is only read
 */
record Attribute(
        String name,
        Shape shape,
        List<String> targets,
        Optional<TableName> table,
        boolean hasTable,
        boolean isInverse,
        boolean hasColumn,
        boolean isImmutable) {

    /** Names a kind of attribute. */
    enum Shape {
        TO_ONE,
        ONE_TO_MANY,
        MANY_TO_MANY,
        ELEMENTS,
        EMBEDDED,
        PLAIN
    }

    static Attribute plain(String name, List<String> targets, boolean isEmbedded) {
        Shape shape = isEmbedded ? Shape.EMBEDDED : Shape.PLAIN;
        return new Attribute(name, shape, targets, Optional.empty(), false, false, false, false);
    }

    /** Says whether rows of a table of its own hold it. */
    boolean hasOwnTable() {
        return switch (shape) {
            case ELEMENTS -> true;
            case MANY_TO_MANY -> hasTable || !isInverse;
            case ONE_TO_MANY -> hasTable || !isInverse && !hasColumn;
            case TO_ONE, EMBEDDED, PLAIN -> hasTable;
        };
    }

    /** Says whether it associates types, rather than holding a value. */
    boolean isAssociation() {
        return shape != Shape.EMBEDDED && shape != Shape.PLAIN;
    }
}
