package dev.ringfence.sql.uses;

import dev.ringfence.sql.SqlToken.Kind;
import dev.ringfence.sql.TokenList;
import java.util.Locale;

/**
 * Finds where the name of a table comes at run time: in a placeholder, beside one, or after the end of the text.
 *
 * @param tokens the tokens of the text
 * @param following what can follow a name
 * @param sql whether the text is known to be SQL, by its shape or by where it stands
 */
record MadeNames(TokenList tokens, Following following, boolean sql) {

    /** Says whether the name that should begin at the index, after the keyword, is made at run time. */
    boolean isAt(int index, Keyword keyword) {
        if (!tokens.has(index)) {
            return keyword != Keyword.USING && keyword != Keyword.DELETE && (sql || isOpening());
        }
        return sql && (isTemplate(index) || hasPlaceholder(index, keyword));
    }

    private boolean isTemplate(int index) {
        return tokens.isSign(index, "<") && tokens.isGlued(index + 1) && tokens.isKind(index + 1, Kind.WORD);
    }

    private boolean hasPlaceholder(int index, Keyword keyword) {
        int end = index;
        boolean made = false;
        while (isPart(end) && (end == index || tokens.isGlued(end))) {
            made |= tokens.isKind(end, Kind.MADE);
            end++;
        }
        return made && following.allows(end, keyword);
    }

    private boolean isPart(int index) {
        return tokens.isName(index) || tokens.isSign(index, ".") || tokens.isKind(index, Kind.MADE);
    }

    /** Says whether the text is nothing but keywords, and more than one word of a label. */
    private boolean isOpening() {
        boolean keywords = tokens.tokens().stream().allMatch(token -> SqlWords.has(token.text()));
        return keywords && (tokens.size() > 1 || isUpperCase(tokens.get(0).text()));
    }

    private static boolean isUpperCase(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT));
    }
}
