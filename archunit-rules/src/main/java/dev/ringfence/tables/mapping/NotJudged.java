package dev.ringfence.tables.mapping;

import dev.ringfence.map.TypeName;
import java.util.Comparator;

/**
 * Counts what may map a table that nothing here can know.
 *
 * @param type the type that it is about
 * @param reason why, one line
 */
record NotJudged(TypeName type, String reason) implements Comparable<NotJudged> {

    private static final Comparator<NotJudged> ORDER =
            Comparator.comparing(NotJudged::type).thenComparing(NotJudged::reason);

    @Override
    public int compareTo(NotJudged other) {
        return ORDER.compare(this, other);
    }
}
