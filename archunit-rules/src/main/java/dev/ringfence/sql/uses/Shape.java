package dev.ringfence.sql.uses;

import dev.ringfence.sql.NameAt;
import dev.ringfence.sql.SqlToken;
import dev.ringfence.sql.SqlToken.Kind;
import dev.ringfence.sql.TokenList;
import java.util.Set;

/**
 * Tells SQL from prose by its shape.
 *
 * @param sql whether the text has {@code select..from}, {@code insert into}, {@code update..set}, {@code delete from},
 *     {@code join..on}, or begins with from or join
 * @param whole whether the text is a statement that a parser can be asked for
 * @param prose whether the text is a sentence of people
 */
record Shape(boolean sql, boolean whole, boolean prose) {

    private static final Set<String> JOIN_WORDS =
            Set.of("from", "join", "inner", "left", "right", "full", "cross", "natural", "outer", "straight_join");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "this", "your");
    private static final Set<String> INTO = Set.of("insert", "replace", "upsert", "merge");
    private static final Set<String> AFTER_INSERT =
            Set.of("into", "select", "values", "ignore", "or", "overwrite", "all");

    static Shape of(TokenList tokens, Dialect dialect) {
        boolean whole = isWhole(tokens);
        boolean prose = dialect == Dialect.EITHER && isProse(tokens);
        return new Shape(whole || hasClause(tokens), whole && !prose, prose);
    }

    private static boolean isWhole(TokenList tokens) {
        int first = 0;
        while (tokens.isSign(first, "(")) {
            first++;
        }
        return switch (tokens.word(first)) {
            case "select" -> tokens.find(first, "from") > first;
            case "with" -> first == 0 && tokens.find(0, "as") > 0 && hasClause(tokens);
            case "insert", "upsert" -> tokens.isAny(1, AFTER_INSERT) || isInsertOf(tokens);
            case "replace" -> tokens.is(1, "into");
            case "update" -> tokens.find(1, "set") > 1;
            case "delete" -> tokens.find(1, "from") > 0 || tokens.find(2, "where") > 0;
            case "merge" -> tokens.find(1, "using") > 1;
            case "truncate" -> tokens.is(1, "table");
            default -> false;
        };
    }

    private static boolean isInsertOf(TokenList tokens) {
        return NameAt.read(tokens.tokens(), 1)
                .map(NameAt::next)
                .filter(next -> tokens.isSign(next, "(") || tokens.isAny(next, Set.of("values", "select", "default")))
                .isPresent();
    }

    private static boolean hasClause(TokenList tokens) {
        return tokens.isAny(0, JOIN_WORDS) && tokens.size() > 1
                || follows(tokens, "select", "from")
                || follows(tokens, "update", "set")
                || follows(tokens, "join", "on")
                || follows(tokens, "join", "using")
                || hasPair(tokens);
    }

    private static boolean follows(TokenList tokens, String first, String second) {
        int at = tokens.find(0, first);
        return at >= 0 && tokens.find(at + 1, second) > 0;
    }

    private static boolean hasPair(TokenList tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            boolean insert = tokens.is(i + 1, "into") && tokens.isAny(i, INTO);
            boolean delete = tokens.is(i, "delete") && tokens.is(i + 1, "from");
            if (insert || delete || tokens.is(i, "truncate") && tokens.is(i + 1, "table")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isProse(TokenList tokens) {
        if (!tokens.isKind(0, Kind.WORD) || !isCapitalized(tokens.get(0).text()) || tokens.size() < 2) {
            return false;
        }
        boolean said = !tokens.isKind(1, Kind.SYMBOL) || tokens.isSign(1, ":") || tokens.isSign(1, "'");
        boolean stops = tokens.isSign(tokens.size() - 1, ".");
        return stops || said && !SqlWords.starts(tokens.word(0)) || isSentence(tokens) || hasArticle(tokens);
    }

    private static boolean hasArticle(TokenList tokens) {
        for (int i = 1; i < tokens.size() - 1; i++) {
            if (tokens.isAny(i, ARTICLES) && tokens.isKind(i + 1, Kind.WORD) && isPlain(tokens, i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Tells a sentence that could be SQL too, {@code Select a customer from customer list}. */
    private static boolean isSentence(TokenList tokens) {
        for (int i = 1; i < tokens.size(); i++) {
            SqlToken token = tokens.get(i);
            boolean word = token.kind() == Kind.WORD && token.text().indexOf('_') < 0;
            if (!word || !token.text().equals(tokens.word(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean isCapitalized(String word) {
        return word.length() > 1 && Character.isUpperCase(word.charAt(0)) && Character.isLowerCase(word.charAt(1));
    }

    /** Says whether the words right before the keyword show that it is one of a sentence. */
    static boolean isSaid(TokenList tokens, int keyword) {
        int verb = tokens.isAny(keyword - 1, Set.of("insert", "delete")) ? keyword - 1 : keyword;
        boolean spoken = verb < keyword && verb > 0 && SqlWords.isPlain(tokens.get(verb - 1));
        return spoken
                || verb >= 3 && isPlain(tokens, verb - 1) && isPlain(tokens, verb - 2) && isPlain(tokens, verb - 3);
    }

    private static boolean isPlain(TokenList tokens, int index) {
        return SqlWords.isPlain(tokens.get(index)) && !tokens.isSign(index + 1, "(");
    }
}
