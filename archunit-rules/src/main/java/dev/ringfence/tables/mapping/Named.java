package dev.ringfence.tables.mapping;

import dev.ringfence.sql.SqlName;
import java.util.Comparator;

/**
 * Says which table a class that jOOQ generated stands for. The class names the table, and is no use of it.
 *
 * @param generatedClass the binary name of the class
 * @param table the table
 */
public record Named(String generatedClass, SqlName table) implements Comparable<Named> {

    private static final Comparator<Named> ORDER =
            Comparator.comparing(Named::generatedClass).thenComparing(Named::table);

    @Override
    public int compareTo(Named other) {
        return ORDER.compare(this, other);
    }
}
