package dev.ringfence.sql;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A name of a table says which table is meant, without case and quotes.
 *
 * <p>Names are compared in lower case; a catalog before the schema is dropped.
 *
 * @param schema the schema, where one is said
 * @param name the table
 */
public record SqlName(Optional<String> schema, String name) implements Comparable<SqlName> {

    /** Puts both parts into lower case. */
    public SqlName {
        schema = schema.filter(part -> !part.isBlank()).map(part -> part.toLowerCase(Locale.ROOT));
        name = name.toLowerCase(Locale.ROOT);
    }

    /** Reads a name as SQL writes it: {@code orders}, {@code billing.invoice}, {@code [dbo].[Order Item]}. */
    public static SqlName of(String text) {
        List<SqlToken> tokens = SqlTokens.of(text.strip());
        return NameAt.read(tokens, 0)
                .filter(read -> read.next() == tokens.size())
                .map(NameAt::name)
                .orElseGet(() -> new SqlName(Optional.empty(), text.strip()));
    }

    @Override
    public int compareTo(SqlName other) {
        return toString().compareTo(other.toString());
    }

    /** Returns {@code schema.name}, or the name alone. */
    @Override
    public String toString() {
        return schema.map(part -> part + "." + name).orElse(name);
    }
}
