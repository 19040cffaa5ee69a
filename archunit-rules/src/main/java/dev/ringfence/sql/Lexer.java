package dev.ringfence.sql;

import dev.ringfence.sql.SqlToken.Kind;
import java.util.List;
import java.util.Optional;

/**
 * Reads one token after the other, up to a limit.
 *
 * <p>A delimiter that is not {@code ;} is a symbol of its own wherever it stands outside quotes, as in MySQL's scripts.
 */
final class Lexer {

    private static final List<String> SIGNS =
            List.of("::", ":=", "||", "<=", ">=", "<>", "!=", "=>", "->>", "->", "#>>", "#>", "@>", "<@", "&&", "(+)");

    private final String text;
    private final Quotes quotes;
    private final Comments comments;
    private final String delimiter;
    private final int limit;
    private int at;

    Lexer(String text, Quotes quotes, String delimiter, int from, int limit) {
        this.text = text;
        this.quotes = quotes;
        this.comments = new Comments(text, limit);
        this.delimiter = delimiter;
        this.limit = limit;
        this.at = from;
    }

    /** Reads the next token, or nothing at the limit. */
    Optional<SqlToken> next() {
        at = comments.skip(at);
        if (at >= limit) {
            return Optional.empty();
        }
        SqlToken token = read(text.charAt(at));
        at = token.end();
        return Optional.of(token);
    }

    /** Goes on at the given offset. */
    void jump(int to) {
        at = to;
    }

    private SqlToken read(char c) {
        if (!delimiter.isEmpty() && text.startsWith(delimiter, at)) {
            return token(Kind.SYMBOL, at + delimiter.length());
        }
        if (Characters.isStart(c)) {
            return prefixed(c);
        }
        if (Character.isDigit(c)) {
            return token(Kind.NUMBER, numberEnd());
        }
        return switch (c) {
            case '\'' -> quoted(Kind.LITERAL, at, false);
            case '"', '`' -> quoted(Kind.QUOTED, at, false);
            case '[' -> bracketed();
            case '$' -> dollar();
            case '#' -> hash();
            case '?' -> token(Kind.PARAMETER, digits(at + 1));
            case ':' -> colon();
            case '@' -> variable();
            case '%' -> format();
            case '{' -> text.startsWith("}", digits(at + 1)) ? token(Kind.MADE, digits(at + 1) + 1) : symbol();
            case SqlTokens.MADE -> token(Kind.MADE, at + 1);
            default -> symbol();
        };
    }

    private SqlToken format() {
        int number = digits(at + 1);
        int type = number > at + 1 && text.startsWith("$", number) ? number + 1 : at + 1;
        return text.startsWith("s", type) ? token(Kind.MADE, type + 1) : symbol();
    }

    private SqlToken prefixed(char c) {
        boolean literal = at + 1 < limit && text.charAt(at + 1) == '\'' && "eEnNbBxXuUqQ".indexOf(c) >= 0;
        if (literal && "qQ".indexOf(c) >= 0) {
            return oracle();
        }
        return literal ? quoted(Kind.LITERAL, at + 1, "eE".indexOf(c) >= 0) : token(Kind.WORD, wordEnd());
    }

    private SqlToken oracle() {
        char open = at + 2 < limit ? text.charAt(at + 2) : '\'';
        int pair = "[{(<".indexOf(open);
        char close = pair < 0 ? open : "]})>".charAt(pair);
        int end = text.indexOf(close + "'", at + 3);
        return end < 0 ? token(Kind.WORD, at + 1) : token(Kind.LITERAL, end + 2);
    }

    private int wordEnd() {
        int end = Characters.end(text, at, limit);
        int cut = delimiter.isEmpty() ? -1 : text.substring(at, end).indexOf(delimiter);
        return cut > 0 ? at + cut : end;
    }

    private int numberEnd() {
        int i = at;
        while (i < limit && isOfNumber(text.charAt(i)) && !text.startsWith("{", i + 1)) {
            i++;
        }
        return Math.max(i, at + 1);
    }

    private static boolean isOfNumber(char c) {
        return Characters.isPart(c) || c == '.';
    }

    private SqlToken quoted(Kind kind, int from, boolean escapes) {
        int end = quotes.end(from, escapes);
        if (end == Quotes.OPEN || end > limit) {
            return new SqlToken(Kind.SYMBOL, text.substring(at, from + 1), at, from + 1);
        }
        return new SqlToken(kind, quotes.inside(from, end), at, end);
    }

    private SqlToken bracketed() {
        int end = quotes.bracketEnd(at);
        return end == Quotes.OPEN ? symbol() : new SqlToken(Kind.QUOTED, text.substring(at + 1, end - 1), at, end);
    }

    private SqlToken dollar() {
        if (text.startsWith("${", at)) {
            return braced(Kind.MADE);
        }
        int end = delimiter.isEmpty() ? quotes.dollarEnd(at) : Quotes.OPEN;
        if (end != Quotes.OPEN && end <= limit) {
            return token(Kind.LITERAL, end);
        }
        int number = digits(at + 1);
        return number > at + 1 ? token(Kind.PARAMETER, number) : symbol();
    }

    private SqlToken hash() {
        if (text.startsWith("#{#", at)) {
            return braced(Kind.MADE);
        }
        if (text.startsWith("#{", at)) {
            return braced(Kind.PARAMETER);
        }
        int end = Characters.end(text, at, limit);
        return end > at + 1 ? token(Kind.WORD, end) : symbol();
    }

    private SqlToken braced(Kind kind) {
        int end = text.indexOf('}', at);
        return end < 0 || end >= limit ? symbol() : token(kind, end + 1);
    }

    private SqlToken colon() {
        if (text.startsWith(":#{", at)) {
            int end = text.indexOf('}', at);
            return end < 0 ? symbol() : token(Kind.PARAMETER, end + 1);
        }
        boolean named = at + 1 < limit && Character.isLetterOrDigit(text.charAt(at + 1));
        return named ? token(Kind.PARAMETER, Characters.end(text, at + 1, limit)) : symbol();
    }

    private SqlToken variable() {
        int name = text.startsWith("@@", at) ? at + 2 : at + 1;
        return name < limit && Characters.isStart(text.charAt(name))
                ? token(Kind.VARIABLE, Characters.end(text, name, limit))
                : symbol();
    }

    private int digits(int from) {
        int i = from;
        while (i < limit && Character.isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private SqlToken symbol() {
        for (String sign : SIGNS) {
            if (text.startsWith(sign, at)) {
                return token(Kind.SYMBOL, at + sign.length());
            }
        }
        return token(Kind.SYMBOL, at + 1);
    }

    private SqlToken token(Kind kind, int end) {
        return new SqlToken(kind, text.substring(at, end), at, end);
    }
}
