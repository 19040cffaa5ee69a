package dev.ringfence.sql.uses;

import dev.ringfence.sql.SqlToken;
import dev.ringfence.sql.SqlToken.Kind;
import dev.ringfence.sql.TokenList;
import java.util.Arrays;
import java.util.Optional;

/**
 * A text for the parser is a statement at the same offsets, in words that any dialect knows.
 *
 * <p>Comments are blank, {@code ?} stands for what comes at run time, and double quotes for square brackets.
 *
 * @param sql what the parser reads
 * @param tokens the tokens of the text
 */
record ParserText(String sql, TokenList tokens) {

    private static final int LONGEST = 20_000;
    private static final int DEEPEST = 50;

    /** Returns nothing for what is too long or too deep, so that no clock has to decide. */
    static Optional<ParserText> of(String text, TokenList tokens) {
        if (text.length() > LONGEST || depth(tokens) > DEEPEST || isBroken(tokens)) {
            return Optional.empty();
        }
        char[] chars = new char[text.length()];
        Arrays.fill(chars, ' ');
        for (int i = 0; i < tokens.size(); i++) {
            if (!(i == tokens.size() - 1 && tokens.isSign(i, ";"))) {
                write(tokens.get(i), text, chars);
            }
        }
        return Optional.of(new ParserText(new String(chars), tokens));
    }

    /** Says whether a piece that comes at run time is part of a name. */
    private static boolean isBroken(TokenList tokens) {
        for (int i = 1; i < tokens.size(); i++) {
            boolean made = tokens.isKind(i, Kind.MADE) || tokens.isKind(i - 1, Kind.MADE);
            boolean name = isNamePart(tokens, i) || isNamePart(tokens, i - 1);
            if (made && name && tokens.isGlued(i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNamePart(TokenList tokens, int index) {
        return tokens.isName(index) || tokens.isSign(index, ".") || tokens.isKind(index, Kind.NUMBER);
    }

    private static int depth(TokenList tokens) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < tokens.size(); i++) {
            depth += tokens.isSign(i, "(") ? 1 : tokens.isSign(i, ")") ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }

    private static void write(SqlToken token, String text, char[] chars) {
        switch (token.kind()) {
            case PARAMETER, MADE -> chars[token.at()] = '?';
            case LITERAL -> literal(token, text, chars);
            case QUOTED -> quoted(token, text, chars);
            default -> text.getChars(token.at(), token.end(), chars, token.at());
        }
    }

    private static void literal(SqlToken token, String text, char[] chars) {
        char last = text.charAt(token.end() - 1);
        boolean plain = token.text().chars().allMatch(c -> c != '\\' && c != '\'' && c >= ' ') && last == '\'';
        if (plain) {
            text.getChars(token.at(), token.end(), chars, token.at());
        } else {
            Arrays.fill(chars, token.at(), token.end(), 'x');
            chars[token.at()] = '\'';
            chars[token.end() - 1] = '\'';
        }
    }

    private static void quoted(SqlToken token, String text, char[] chars) {
        text.getChars(token.at(), token.end(), chars, token.at());
        if (text.charAt(token.at()) == '[') {
            chars[token.at()] = '"';
            chars[token.end() - 1] = '"';
        }
    }
}
