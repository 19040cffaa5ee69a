package dev.ringfence.scan.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Divides a Kotlin, Groovy or Scala source into tokens, as far as its imports need it. Comments are left out, literals are empty, and
 * a line end is a sign. A word in backticks keeps them, so that nobody takes it for a keyword.
 *
 * <p>It never fails: what no compiler would take still has tokens of some kind.
 */
final class OtherTokens {

    static final String LINE_END = "\n";

    /** Nobody nests strings deeper in the code of strings: what goes on so may be meant to exhaust the stack. */
    private static final int DEEPEST = 50;

    private static final Set<String> KEYWORDS_BEFORE_VALUES =
            Set.of("return", "case", "in", "assert", "throw", "else", "as", "instanceof");

    private final Cursor cursor;
    private final Language language;
    private final List<Token> tokens = new ArrayList<>();
    private int depth;

    private OtherTokens(String text, Language language) {
        this.cursor = new Cursor(text);
        this.language = language;
    }

    static List<Token> of(String text, Language language) {
        OtherTokens reader = new OtherTokens(text, language);
        if (reader.cursor.sees("#!")) {
            reader.cursor.skipLine();
        }
        while (!reader.cursor.isAtEnd()) {
            reader.next();
        }
        return reader.tokens;
    }

    private void next() {
        if (cursor.sees("//")) {
            cursor.skipLine();
        } else if (cursor.sees("/*")) {
            skipComment();
        } else {
            Optional<OtherLiteral> literal = OtherLiteral.at(cursor, language, this::isBehindValue);
            literal.ifPresentOrElse(this::readLiteral, this::wordOrSign);
        }
    }

    /** Comments nest in Kotlin and in Scala. */
    private void skipComment() {
        int open = 0;
        do {
            boolean opens = cursor.sees("/*") && (open == 0 || language != Language.GROOVY);
            boolean closes = !opens && cursor.sees("*/");
            open += opens ? 1 : closes ? -1 : 0;
            cursor.step(opens || closes ? 2 : 1);
        } while (open > 0 && !cursor.isAtEnd());
    }

    private void readLiteral(OtherLiteral literal) {
        add(Token.Kind.LITERAL, "");
        cursor.step(literal.startLength());
        while (!cursor.isAtEnd() && !literal.endsAt(cursor)) {
            if (literal.hasCodeAt(cursor) && depth < DEEPEST) {
                readCode(literal);
            } else {
                cursor.step(literal.isEscapeAt(cursor) ? 2 : 1);
            }
        }
        cursor.step(literal.endLengthAt(cursor));
    }

    /** The code between braces in a string is code like any other, with strings of its own. */
    private void readCode(OtherLiteral literal) {
        depth++;
        cursor.step(literal.code().length());
        add(Token.Kind.SIGN, "{");
        for (int braces = 1; braces > 0 && !cursor.isAtEnd(); ) {
            int before = tokens.size();
            next();
            braces += openBraces(tokens.subList(before, tokens.size()));
        }
        depth--;
    }

    private static int openBraces(List<Token> tokens) {
        int open = 0;
        for (Token token : tokens) {
            open += token.is("{") ? 1 : token.is("}") ? -1 : 0;
        }
        return open;
    }

    private void wordOrSign() {
        if (cursor.ahead(0) == '`' && language != Language.GROOVY) {
            quotedWord();
        } else if (cursor.isAtWord()) {
            int line = cursor.line();
            tokens.add(new Token(Token.Kind.WORD, cursor.takeWord(), line));
        } else if (cursor.isAtLineEnd()) {
            lineEnd();
        } else {
            sign();
        }
    }

    private void quotedWord() {
        int line = cursor.line();
        cursor.takeQuoted().ifPresentOrElse(word -> tokens.add(new Token(Token.Kind.WORD, word, line)), this::sign);
    }

    private void lineEnd() {
        if (!cursor.sees("\r\n")) {
            add(Token.Kind.SIGN, LINE_END);
        }
        cursor.step();
    }

    private void sign() {
        char c = cursor.ahead(0);
        if (!Character.isWhitespace(c)) {
            add(Token.Kind.SIGN, String.valueOf(c));
        }
        cursor.step();
    }

    private void add(Token.Kind kind, String text) {
        tokens.add(new Token(kind, text, cursor.line()));
    }

    /** Whether a slash divides what came before, and begins no string of Groovy. */
    private boolean isBehindValue() {
        int last = tokens.size() - 1;
        while (last >= 0 && tokens.get(last).is(LINE_END)) {
            last--;
        }
        return last >= 0 && (isValue(tokens.get(last)) || isDoubled(last));
    }

    private static boolean isValue(Token token) {
        return switch (token.kind()) {
            case LITERAL -> true;
            case WORD -> !KEYWORDS_BEFORE_VALUES.contains(token.text());
            case SIGN -> token.is(")") || token.is("]") || token.is("}");
        };
    }

    /** {@code i++ / 2}. */
    private boolean isDoubled(int last) {
        Token token = tokens.get(last);
        return last > 0
                && (token.is("+") || token.is("-"))
                && tokens.get(last - 1).is(token.text());
    }
}
