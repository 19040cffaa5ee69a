package dev.ringfence.sql.ddl;

import dev.ringfence.sql.SqlName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A foreign key says which table it looks at, and over which columns; its names are compared in lower case.
 *
 * @param name the name of the constraint, where the statement gives one
 * @param columns the columns that hold the key
 * @param references the table that the key looks at
 * @param referenced the columns there, empty where the primary key is meant
 */
public record ForeignKey(Optional<String> name, List<String> columns, SqlName references, List<String> referenced) {

    /** Puts all names into lower case. */
    public ForeignKey {
        name = name.map(ForeignKey::lower);
        columns = columns.stream().map(ForeignKey::lower).toList();
        referenced = referenced.stream().map(ForeignKey::lower).toList();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
