package dev.ringfence.map;

import dev.ringfence.map.Segments.Segment;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Describes tables by their names: {@code orders}, {@code order_*}, or {@code billing.invoice} with a schema. A star
 * stands for any characters of one part, and case says nothing. Safe for use by several threads.
 */
public final class TablePattern {

    private static final int LONGEST = 200;
    private static final String PART = "[^\\s.,;:?'\"`\\[\\](){}]+";
    private static final Pattern GRAMMAR = Pattern.compile("(?:" + PART + "\\.)?" + PART);

    private final String text;
    private final Optional<Segment> schema;
    private final Segment name;

    private TablePattern(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int dot = lower.indexOf('.');
        this.text = text;
        this.schema = dot < 0 ? Optional.empty() : Optional.of(new Segment(lower.substring(0, dot)));
        this.name = new Segment(lower.substring(dot + 1));
    }

    /** Returns the pattern that a valid text describes. */
    public static TablePattern of(String text) {
        return new TablePattern(text);
    }

    /** Says whether the text names tables: one name, or a schema and a name, without blanks and quotes. */
    public static boolean isValid(String text) {
        return text.length() <= LONGEST && GRAMMAR.matcher(text).matches();
    }

    /** Returns the pattern as the map has it. */
    public String text() {
        return text;
    }

    /** Returns the schema's part in lower case, stars included; empty where the pattern has none. */
    public Optional<String> schema() {
        return schema.map(Segment::text);
    }

    /** Says whether the pattern names the table; where one of both says no schema, the names alone count. */
    public boolean matches(TableName table) {
        boolean schemaFits = schema.isEmpty()
                || table.schema().isEmpty()
                || schema.get().matches(table.schema().get());
        return schemaFits && name.matches(table.name());
    }

    /** Says whether it names a single table. */
    public boolean isExact() {
        return text.indexOf('*') < 0;
    }

    /** Says whether it names a single table among those that the name can mean. */
    boolean isExactFor(TableName table) {
        return table.schema().isEmpty() ? name.isLiteral() : isExact();
    }

    /**
     * Counts the characters that are no stars: of two patterns, the one with more says more. For a name without a
     * schema those of schemas say nothing.
     */
    int literalsFor(TableName table) {
        int ofSchema = table.schema().isEmpty()
                ? 0
                : schema.map(Segment::literalCharacters).orElse(0);
        return ofSchema + name.literalCharacters();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TablePattern pattern && pattern.schema.equals(schema) && pattern.name.equals(name);
    }

    @Override
    public int hashCode() {
        return 31 * schema.hashCode() + name.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
