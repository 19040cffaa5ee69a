package dev.ringfence.tables.mapping;

import dev.ringfence.map.TypeName;
import dev.ringfence.sql.SqlName;
import dev.ringfence.sql.uses.Access;
import java.util.Comparator;

/**
 * Says that a type maps a table.
 *
 * @param type the top-level type
 * @param binaryName the class itself, which may lie within
 * @param table the table
 * @param access whether the mapping writes it
 * @param how by what, such as {@code entity} or {@code join table by default}
 */
public record Mapped(TypeName type, String binaryName, SqlName table, Access access, String how)
        implements Comparable<Mapped> {

    private static final Comparator<Mapped> ORDER = Comparator.comparing(Mapped::type)
            .thenComparing(Mapped::binaryName)
            .thenComparing(Mapped::table)
            .thenComparing(Mapped::access)
            .thenComparing(Mapped::how);

    @Override
    public int compareTo(Mapped other) {
        return ORDER.compare(this, other);
    }
}
