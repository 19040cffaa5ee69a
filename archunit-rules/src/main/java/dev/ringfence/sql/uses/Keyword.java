package dev.ringfence.sql.uses;

import java.util.Set;

/** A keyword is a word after which a table can stand; it says what more can follow the table. */
enum Keyword {
    FROM(true),
    JOIN(false),
    INTO(false),
    UPDATE(true),
    USING(true),
    TABLE(true),
    TRUNCATE(true),
    DELETE(true);

    private static final Set<String> AFTER_INTO =
            Set.of("set", "values", "value", "select", "with", "using", "overriding", "from", "on");
    private static final Set<String> AFTER_TRUNCATE = Set.of("cascade", "restrict", "restart", "continue");

    private final boolean list;

    Keyword(boolean list) {
        this.list = list;
    }

    /** Returns the words that can follow a table here and nowhere else. */
    Set<String> clauses() {
        return switch (this) {
            case FROM -> Set.of("using");
            case JOIN -> Set.of("on", "using");
            case INTO -> AFTER_INTO;
            case UPDATE -> Set.of("set");
            case USING -> Set.of("on");
            case TABLE -> Set.of();
            case TRUNCATE -> AFTER_TRUNCATE;
            case DELETE -> Set.of("from", "using");
        };
    }

    /** Says whether further tables can follow a comma. */
    boolean isList() {
        return list;
    }

    /** Says whether columns in parentheses can follow the table. */
    boolean takesColumns() {
        return this == INTO || this == TABLE;
    }
}
