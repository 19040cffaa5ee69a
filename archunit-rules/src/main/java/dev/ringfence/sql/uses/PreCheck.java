package dev.ringfence.sql.uses;

import dev.ringfence.sql.Characters;
import dev.ringfence.sql.SqlName;
import dev.ringfence.sql.SqlToken;
import dev.ringfence.sql.TokenList;
import java.util.Optional;

/** Leaves texts that cannot use a table, before anything costly is done with them. */
final class PreCheck {

    private PreCheck() {}

    /** Says whether a word is in the text after which a table can stand. */
    static boolean hasKeyword(String text) {
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!inWord && isKeyword(text, i, c)) {
                return true;
            }
            inWord = Characters.isPart(c);
        }
        return false;
    }

    private static boolean isKeyword(String text, int at, char c) {
        return switch (c) {
            case 'f', 'F' -> is(text, at, "from");
            case 'j', 'J' -> is(text, at, "join");
            case 'i', 'I' -> is(text, at, "into") || is(text, at, "insert");
            case 'u', 'U' -> is(text, at, "update") || is(text, at, "using");
            case 't', 'T' -> is(text, at, "table") || is(text, at, "truncate");
            case 'd', 'D' -> is(text, at, "delete");
            case 'm', 'M' -> is(text, at, "merge");
            default -> false;
        };
    }

    private static boolean is(String text, int at, String word) {
        int end = at + word.length();
        return text.regionMatches(true, at, word, 0, word.length())
                && (end == text.length() || !Characters.isPart(text.charAt(end)));
    }

    /** Says whether any name in the text is one of a known table or entity. */
    static boolean namesKnown(TokenList tokens, KnownNames known, Dialect dialect) {
        for (SqlToken token : tokens.tokens()) {
            if (token.isName() && isKnown(token, known, dialect)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isKnown(SqlToken token, KnownNames known, Dialect dialect) {
        return dialect.mayNameTables() && known.isTable(new SqlName(Optional.empty(), token.text()))
                || dialect.mayNameEntities()
                        && known.tableOfEntity(token.text()).isPresent();
    }

    /** Says whether a name can come at run time: a piece is missing, or the text ends where a table would begin. */
    static boolean isOpen(String text, TokenList tokens) {
        boolean cut = !text.isEmpty() && Characters.isBlank(text.charAt(text.length() - 1));
        return cut && hasKeyword(tokens.word(tokens.size() - 1))
                || tokens.tokens().stream().anyMatch(PreCheck::isMade);
    }

    private static boolean isMade(SqlToken token) {
        return token.kind() == SqlToken.Kind.MADE || token.isSymbol("<");
    }
}
