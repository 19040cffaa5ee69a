package dev.ringfence.sql;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Answers questions about tokens by their index; outside of the list there is nothing. */
public record TokenList(List<SqlToken> tokens) {

    private static final Set<String> VARIABLES = Set.of("returning", "return", "fetch", "immediate");
    private static final Set<String> VERBS = Set.of(
            "returning",
            "return",
            "fetch",
            "immediate",
            "select",
            "insert",
            "merge",
            "replace",
            "upsert",
            "update",
            "delete");

    public int size() {
        return tokens.size();
    }

    public SqlToken get(int index) {
        return tokens.get(index);
    }

    public boolean has(int index) {
        return index >= 0 && index < tokens.size();
    }

    public boolean is(int index, String word) {
        return has(index) && tokens.get(index).isWord(word);
    }

    public boolean isAny(int index, Set<String> words) {
        return isKind(index, SqlToken.Kind.WORD) && words.contains(word(index));
    }

    public boolean isSign(int index, String sign) {
        return has(index) && tokens.get(index).isSymbol(sign);
    }

    public boolean isKind(int index, SqlToken.Kind kind) {
        return has(index) && tokens.get(index).kind() == kind;
    }

    public boolean isName(int index) {
        return has(index) && tokens.get(index).isName();
    }

    /** Returns the token's text in lower case, or nothing but an empty text outside. */
    public String word(int index) {
        return has(index) ? tokens.get(index).text().toLowerCase(Locale.ROOT) : "";
    }

    /** Says whether the token begins right where the one before it ends. */
    public boolean isGlued(int index) {
        return has(index)
                && has(index - 1)
                && tokens.get(index).at() == tokens.get(index - 1).end();
    }

    /** Returns the index after the parenthesis that closes the one at the index. */
    public int afterParentheses(int open) {
        int depth = 0;
        for (int i = open; i < size(); i++) {
            depth += isSign(i, "(") ? 1 : isSign(i, ")") ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return size();
    }

    /** Says whether variables follow the INTO at the index, as after {@code returning} and {@code fetch}. */
    public boolean isIntoVariables(int into) {
        for (int i = into - 1; i >= 0; i--) {
            if (isAny(i, VERBS)) {
                return VARIABLES.contains(word(i));
            }
        }
        return false;
    }

    /** Returns the index of the first such word from the index on, or -1. */
    public int find(int from, String word) {
        for (int i = Math.max(from, 0); i < size(); i++) {
            if (is(i, word)) {
                return i;
            }
        }
        return -1;
    }
}
