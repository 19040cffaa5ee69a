package dev.ringfence.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Splits a script into its statements.
 *
 * <ol>
 *   <li>{@code ;} ends a statement, or what MySQL's {@code DELIMITER} says, as do lines with {@code GO} or {@code /}.
 *   <li>The body of a procedure, a trigger or a block stays whole, in dollar quotes or between BEGIN and END.
 *   <li>Data after {@code COPY .. FROM stdin} and lines of psql and SQL*Plus are left out.
 * </ol>
 */
public final class Statements {

    private final String script;
    private final Quotes quotes;
    private final List<SqlStatement> found = new ArrayList<>();
    private final List<SqlToken> current = new ArrayList<>();
    private String delimiter = ";";
    private Lexer lexer;
    private Block block = new Block();
    private int counted;
    private int line = 1;

    private Statements(String script) {
        this.script = script;
        this.quotes = Quotes.of(script);
        this.lexer = lexerAt(0);
    }

    /** Splits the script; a text without any delimiter is one statement, and blank ones are left out. */
    public static List<SqlStatement> of(String script) {
        Statements statements = new Statements(script);
        statements.split();
        return List.copyOf(statements.found);
    }

    private void split() {
        for (Optional<SqlToken> next = lexer.next(); next.isPresent(); next = lexer.next()) {
            SqlToken token = next.get();
            Optional<ScriptLine> special = ScriptLine.at(script, token, current.isEmpty());
            special.ifPresentOrElse(this::obey, () -> take(token));
        }
        close();
    }

    private void obey(ScriptLine special) {
        if (special.ends()) {
            close();
        }
        special.delimiter().ifPresent(said -> delimiter = said);
        lexer = lexerAt(special.next());
    }

    private void take(SqlToken token) {
        block.take(token);
        boolean ends = token.isSymbol(delimiter) && (!delimiter.equals(";") || !block.isOpen());
        if (!ends) {
            current.add(token);
            return;
        }
        boolean data = isCopyFromInput();
        close();
        if (data) {
            lexer.jump(afterData(token.end()));
        }
    }

    private void close() {
        if (!current.isEmpty()) {
            int from = current.get(0).at();
            int to = current.get(current.size() - 1).end();
            found.add(new SqlStatement(script.substring(from, to), from, lineOf(from)));
        }
        current.clear();
        block = new Block();
    }

    private int lineOf(int offset) {
        for (; counted < offset; counted++) {
            if (script.charAt(counted) == '\n') {
                line++;
            }
        }
        return line;
    }

    private boolean isCopyFromInput() {
        return !current.isEmpty()
                && current.get(0).isWord("copy")
                && current.stream().anyMatch(token -> token.isWord("stdin"));
    }

    private int afterData(int from) {
        int end = script.indexOf("\n\\.", from);
        return end < 0 ? script.length() : end + "\n\\.".length();
    }

    private Lexer lexerAt(int from) {
        return new Lexer(script, quotes, delimiter.equals(";") ? "" : delimiter, from, script.length());
    }
}
