package dev.ringfence.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Says where the name of a table stands among tokens.
 *
 * @param name the table
 * @param words its parts as written, without quotes; entities differ by their case
 * @param at the offset of its first character in the text
 * @param next the index of the token after it
 */
public record NameAt(SqlName name, List<String> words, int at, int next) {

    /** Takes a copy of the words. */
    public NameAt {
        words = List.copyOf(words);
    }

    /** Reads the name that begins with the token of that index, or nothing where none begins. */
    public static Optional<NameAt> read(List<SqlToken> tokens, int index) {
        if (index >= tokens.size() || !tokens.get(index).isName()) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>(List.of(tokens.get(index).text()));
        int next = index + 1;
        while (isDot(tokens, next)) {
            int part = isDot(tokens, next + 1) ? next + 2 : next + 1;
            if (part >= tokens.size() || !tokens.get(part).isName()) {
                break;
            }
            if (part == next + 2) {
                parts.add("");
            }
            parts.add(tokens.get(part).text());
            next = part + 1;
        }
        return Optional.of(of(parts, tokens.get(index).at(), next));
    }

    /** Returns how many parts the name has. */
    public int parts() {
        return words.size();
    }

    /** Returns the name as written, with dots and without quotes. */
    public String written() {
        return String.join(".", words);
    }

    /** Returns the last part as written. */
    public String last() {
        return words.get(words.size() - 1);
    }

    /** Returns what stands before the first dot, in lower case. */
    public Optional<String> first() {
        return words.size() > 1 ? Optional.of(words.get(0).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    private static NameAt of(List<String> parts, int at, int next) {
        String last = parts.get(parts.size() - 1);
        Optional<String> schema = parts.size() > 1 ? Optional.of(parts.get(parts.size() - 2)) : Optional.empty();
        return new NameAt(new SqlName(schema, last), parts, at, next);
    }

    private static boolean isDot(List<SqlToken> tokens, int index) {
        return index < tokens.size() && tokens.get(index).isSymbol(".");
    }
}
