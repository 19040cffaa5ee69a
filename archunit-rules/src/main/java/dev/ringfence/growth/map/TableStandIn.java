package dev.ringfence.growth.map;

import dev.ringfence.map.DataEnd;
import dev.ringfence.map.TableName;
import dev.ringfence.map.TablePattern;
import dev.ringfence.map.TableSettings;
import dev.ringfence.map.TypeName;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Stands for all tables that a pattern names, as far as texts can tell: a star in the name is a character that only a
 * star takes.
 *
 * @param name the table
 * @param shown what the pattern is called in words
 */
record TableStandIn(TableName name, String shown) {

    private static final Optional<String> ANY_SCHEMA = Optional.of("*");

    /** Returns the name itself; and where it says no schema, the same of all schemas. */
    static Stream<TableStandIn> of(TablePattern pattern) {
        TableStandIn plain = new TableStandIn(TableName.of(pattern.text()), pattern.text());
        return pattern.schema().isPresent()
                ? Stream.of(plain)
                : Stream.of(
                        plain,
                        new TableStandIn(
                                new TableName(ANY_SCHEMA, pattern.text()), pattern.text() + " of every schema"));
    }

    /** Says whether the wide pattern names all that the narrow one names. */
    static boolean covers(TablePattern wide, TablePattern narrow) {
        return of(narrow).allMatch(table -> wide.matches(table.name()));
    }

    TypeName end() {
        return DataEnd.table(name);
    }

    boolean isIgnoredBy(TableSettings settings) {
        return settings.ignore().stream().anyMatch(pattern -> pattern.matches(name));
    }
}
