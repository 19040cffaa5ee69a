package dev.ringfence.sql.ddl;

import dev.ringfence.sql.SqlName;
import dev.ringfence.sql.SqlToken;
import java.util.List;
import java.util.Optional;

/** Reads one entry of a table, a column or a constraint, for the foreign key that it declares. */
final class TablePart {

    private TablePart() {}

    /** Returns the key, or empty where the entry declares none. */
    static Optional<ForeignKey> key(Cursor part) {
        List<SqlToken> tokens = part.rest();
        Cursor entry = new Cursor(tokens);
        Optional<String> name = constraint(entry);
        return entry.accept("foreign", "key") ? Optional.of(ofTable(entry, name)) : ofColumn(tokens);
    }

    /** Reads {@code constraint x}; MySQL lets the name out. */
    private static Optional<String> constraint(Cursor entry) {
        if (!entry.accept("constraint")) {
            return Optional.empty();
        }
        entry.acceptIfExists();
        return entry.isWord("foreign", "references") ? Optional.empty() : Optional.of(entry.part());
    }

    /** Reads {@code foreign key [index] (a, b) references t (c, d)} from behind its first two words. */
    private static ForeignKey ofTable(Cursor entry, Optional<String> constraint) {
        entry.acceptIfExists();
        Optional<String> index = entry.isSign("(") ? Optional.empty() : Optional.of(entry.part());
        List<String> columns = entry.columns();
        if (!entry.accept("references")) {
            throw UnfitException.unread("a foreign key has no `references`");
        }
        return referenced(entry, constraint.or(() -> index), columns);
    }

    private static Optional<ForeignKey> ofColumn(List<SqlToken> tokens) {
        Optional<String> constraint = Optional.empty();
        Cursor entry = new Cursor(tokens);
        while (entry.find("constraint", "references")) {
            if (entry.accept("references")) {
                String column = new Cursor(tokens).part();
                return Optional.of(referenced(entry, constraint, List.of(column)));
            }
            Optional<String> name = constraint(entry);
            constraint = entry.isWord("references") ? name : Optional.empty();
        }
        return Optional.empty();
    }

    private static ForeignKey referenced(Cursor entry, Optional<String> name, List<String> columns) {
        SqlName table = entry.name();
        return new ForeignKey(name, columns, table, entry.isSign("(") ? entry.columns() : List.of());
    }
}
