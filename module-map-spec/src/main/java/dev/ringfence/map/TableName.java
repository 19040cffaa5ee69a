package dev.ringfence.map;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * Names a table: without quotes and in lower case, since SQL compares names so unless they are quoted.
 *
 * @param schema the schema, where one is said
 * @param name the table's own name
 */
public record TableName(Optional<String> schema, String name) implements Comparable<TableName> {

    private static final Comparator<TableName> ORDER =
            Comparator.comparing(TableName::name).thenComparing(TableName::text);

    /** Keeps both names in lower case. */
    public TableName {
        schema = schema.map(text -> text.toLowerCase(Locale.ROOT));
        name = name.toLowerCase(Locale.ROOT);
    }

    /** Reads {@code invoice} or {@code billing.invoice}; of more parts the last two count. */
    public static TableName of(String text) {
        int dot = text.lastIndexOf('.');
        if (dot < 0) {
            return new TableName(Optional.empty(), text);
        }
        String before = text.substring(0, dot);
        return new TableName(Optional.of(before.substring(before.lastIndexOf('.') + 1)), text.substring(dot + 1));
    }

    /** Returns the same name without its schema. */
    public TableName withoutSchema() {
        return schema.isEmpty() ? this : new TableName(Optional.empty(), name);
    }

    /** Returns the name as lines and messages have it. */
    public String text() {
        return schema.map(text -> text + "." + name).orElse(name);
    }

    @Override
    public int compareTo(TableName other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return text();
    }
}
