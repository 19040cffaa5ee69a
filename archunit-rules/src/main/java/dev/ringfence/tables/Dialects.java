package dev.ringfence.tables;

import dev.ringfence.sql.Dialect;
import dev.ringfence.tables.mapping.code.Language;

/** Says as what a text is read that a mapping or code holds. */
final class Dialects {

    private Dialects() {}

    static Dialect of(Language language) {
        return switch (language) {
            case SQL -> Dialect.SQL;
            case JPQL -> Dialect.JPQL;
            case EITHER -> Dialect.EITHER;
        };
    }
}
