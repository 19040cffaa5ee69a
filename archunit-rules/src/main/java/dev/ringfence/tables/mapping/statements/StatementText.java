package dev.ringfence.tables.mapping.statements;

import dev.ringfence.sql.uses.Dialect;
import java.util.Comparator;
import java.util.Optional;

/**
 * Holds a statement of a file that is no code.
 *
 * @param file the file, as the caller names it
 * @param line where the statement begins, counted from 1
 * @param type the binary name of the type that it belongs to; empty where the file names none
 * @param id the statement's name in the file
 * @param dialect what it is to be read as
 * @param text the text; what comes at run time is {@code \u0001} or stands as {@code ${...}}
 */
public record StatementText(String file, int line, Optional<String> type, String id, Dialect dialect, String text)
        implements Comparable<StatementText> {

    private static final Comparator<StatementText> ORDER = Comparator.comparing(StatementText::file)
            .thenComparing(StatementText::line)
            .thenComparing(StatementText::id)
            .thenComparing(statement -> statement.type().orElse(""))
            .thenComparing(StatementText::dialect)
            .thenComparing(StatementText::text);

    @Override
    public int compareTo(StatementText other) {
        return ORDER.compare(this, other);
    }
}
