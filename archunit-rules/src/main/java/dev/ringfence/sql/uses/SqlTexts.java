package dev.ringfence.sql.uses;

import dev.ringfence.sql.CteNames;
import dev.ringfence.sql.SqlStatement;
import dev.ringfence.sql.SqlTokens;
import dev.ringfence.sql.Statements;
import dev.ringfence.sql.TokenList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads which known tables a text uses.
 *
 * <ol>
 *   <li>A text without a keyword, or without a known name, is left at once.
 *   <li>A whole statement of SQL goes to the parser, and what the parser reads is the parser's alone.
 *   <li>A piece of a statement, JPQL, and what the parser refuses go to the token reader.
 * </ol>
 */
public final class SqlTexts {

    private final KnownNames known;

    /** Reads by the names of one project. */
    public SqlTexts(KnownNames known) {
        this.known = known;
    }

    /** Says whether a text has a word after which a table can stand; no other text is ever a use. */
    public static boolean mayUse(String text) {
        return PreCheck.hasKeyword(text);
    }

    /** Reads the text, which may hold several statements; any text at all is read. */
    public SqlReading read(String text, Dialect dialect) {
        if (!PreCheck.hasKeyword(text)) {
            return SqlReading.NOTHING;
        }
        TokenList tokens = new TokenList(SqlTokens.of(text));
        boolean named = PreCheck.namesKnown(tokens, known, dialect);
        if (!named && !PreCheck.isOpen(text, tokens)) {
            return SqlReading.NOTHING;
        }
        return isScript(tokens) ? script(text, dialect) : statement(text, tokens, dialect, named);
    }

    private static boolean isScript(TokenList tokens) {
        for (int i = 0; i < tokens.size() - 1; i++) {
            if (tokens.isSign(i, ";")) {
                return true;
            }
        }
        return false;
    }

    private SqlReading script(String text, Dialect dialect) {
        List<TableUse> uses = new ArrayList<>();
        int runTimeNames = 0;
        boolean unread = false;
        for (SqlStatement each : Statements.of(text)) {
            TokenList tokens = new TokenList(SqlTokens.of(each.text()));
            SqlReading reading = statement(each.text(), tokens, dialect, PreCheck.namesKnown(tokens, known, dialect));
            reading.uses().forEach(use -> uses.add(new TableUse(use.table(), use.access(), use.at() + each.at())));
            runTimeNames += reading.runTimeNames();
            unread |= reading.unread();
        }
        return new SqlReading(Uses.firsts(uses), runTimeNames, unread);
    }

    private SqlReading statement(String text, TokenList tokens, Dialect dialect, boolean named) {
        Shape shape = Shape.of(tokens, dialect);
        boolean whole = named && shape.whole() && dialect != Dialect.JPQL;
        Optional<Mentions> parsed = whole ? parsed(text, tokens) : Optional.empty();
        Mentions mentions = parsed.orElseGet(() -> TokenReader.read(tokens, dialect, shape));
        List<TableUse> uses = new Uses(known, dialect).of(mentions.names(), CteNames.of(tokens));
        return new SqlReading(uses, mentions.runTimeNames(), whole && parsed.isEmpty() && mentions.isEmpty());
    }

    private static Optional<Mentions> parsed(String text, TokenList tokens) {
        return ParserText.of(text, tokens).flatMap(ParserReader::read);
    }
}
