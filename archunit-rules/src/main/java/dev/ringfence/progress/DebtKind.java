package dev.ringfence.progress;

/** Says which lines of baselines are counted for a module. */
public enum DebtKind {
    /** Counts what others owe: their uses of the module's types. */
    INBOUND("inbound", "inbound"),
    /** Counts what others owe: their uses of its tables, foreign keys to these, and associations to its entities. */
    TABLES("tables", "tables"),
    /** Counts what it owes: its uses of types of others. */
    OUTBOUND("outbound", "outbound"),
    /** Counts what it owes: its uses of tables of others, its foreign keys to these, and its associations. */
    FOREIGN_TABLES("foreign tables", "foreignTables"),
    /** Counts all lines of its baseline of main code. */
    LINES("lines", "lines"),
    /** Counts all lines of its baseline of test code. */
    TESTS("test lines", "tests");

    private final String words;
    private final String key;

    DebtKind(String words, String key) {
        this.words = words;
        this.key = key;
    }

    /** Returns what people call it. */
    public String words() {
        return words;
    }

    /** Returns what programs call it. */
    public String key() {
        return key;
    }
}
