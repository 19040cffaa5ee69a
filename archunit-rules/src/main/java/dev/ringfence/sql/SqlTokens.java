package dev.ringfence.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts a text of SQL into tokens, in any dialect; comments and hints are left out. */
public final class SqlTokens {

    /** Stands in a text for a piece that comes at run time, as javac writes it into a concatenation. */
    public static final char MADE = '\u0001';

    private SqlTokens() {}

    /** Cuts the whole text; anything at all can be cut, and what is not known becomes a symbol. */
    public static List<SqlToken> of(String text) {
        return all(new Lexer(text, Quotes.of(text), "", 0, text.length()));
    }

    private static List<SqlToken> all(Lexer lexer) {
        List<SqlToken> tokens = new ArrayList<>();
        for (Optional<SqlToken> token = lexer.next(); token.isPresent(); token = lexer.next()) {
            tokens.add(token.get());
        }
        return List.copyOf(tokens);
    }
}
