package dev.ringfence.tables.mapping;

import dev.ringfence.map.TypeName;
import java.util.Comparator;

/**
 * Says that a persistent type has an association to another.
 *
 * @param from the top-level type with the attribute
 * @param to the top-level type that the attribute leads to, of this project or not
 */
public record Related(TypeName from, TypeName to) implements Comparable<Related> {

    private static final Comparator<Related> ORDER =
            Comparator.comparing(Related::from).thenComparing(Related::to);

    @Override
    public int compareTo(Related other) {
        return ORDER.compare(this, other);
    }
}
