package dev.ringfence.scan.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/**
 * Holds the code of a Kotlin, Groovy or Scala source, each character at the place at which it stood. Spaces stand for
 * comments and for what literals hold, line ends in them included, and a quote for the beginning of a literal.
 *
 * <p>It never fails: what no compiler would take still has code of some kind.
 */
final class OtherCode {

    /** Behind a value, a slash divides; behind a keyword, it begins a string of Groovy. */
    private static final Pattern BEHIND_VALUE = Pattern.compile("(?:[\"')\\]}]|\\+\\+|--|(?<![\\w$])"
            + "(?!(?:return|case|in|assert|throw|else|as|instanceof)$)[\\p{javaJavaIdentifierPart}]+)$");

    private static final int LONGER_THAN_KEYWORDS = 12;

    private final String text;
    private final Language language;
    private final StringBuilder code;

    /** Holds, for each brace that is open, the literal that goes on behind it. */
    private final Deque<OtherLiteral> braces = new ArrayDeque<>();

    private int behindCode;

    private OtherCode(String text, Language language) {
        this.text = text;
        this.language = language;
        this.code = new StringBuilder(text.length());
    }

    static String of(String text, Language language) {
        OtherCode reader = new OtherCode(text, language);
        if (text.startsWith("#!")) {
            reader.skipLine();
        }
        while (!reader.isAtEnd()) {
            reader.next();
        }
        return reader.code.toString();
    }

    private void next() {
        switch (here()) {
            case '/', '$' -> slashOrDollar();
            case '"', '\'' -> OtherLiteral.quoted(text, at(), language).ifPresentOrElse(this::begin, this::copy);
            case '{' -> copyBrace(OtherLiteral.NONE);
            case '}' -> {
                copy();
                goOn(braces.isEmpty() ? OtherLiteral.NONE : braces.pop());
            }
            default -> copy();
        }
    }

    private void slashOrDollar() {
        if (sees("//")) {
            skipLine();
        } else if (sees("/*")) {
            skipComment();
        } else if (language == Language.GROOVY && !isBehindValue()) {
            OtherLiteral.slashy(text, at()).ifPresentOrElse(this::begin, this::copy);
        } else {
            copy();
        }
    }

    private void skipLine() {
        while (!isAtEnd() && !isAtLineEnd()) {
            blank(1);
        }
    }

    /** Comments nest in Kotlin and in Scala. */
    private void skipComment() {
        int open = 0;
        do {
            boolean opens = sees("/*") && (open == 0 || language != Language.GROOVY);
            boolean closes = !opens && sees("*/");
            open += opens ? 1 : closes ? -1 : 0;
            blank(opens || closes ? 2 : 1);
        } while (open > 0 && !isAtEnd());
    }

    private boolean isBehindValue() {
        int start = Math.max(0, behindCode - LONGER_THAN_KEYWORDS);
        return BEHIND_VALUE.matcher(code).region(start, behindCode).find();
    }

    private void begin(OtherLiteral literal) {
        code.append('"');
        behindCode = at();
        blank(literal.begin() - 1);
        goOn(literal);
    }

    /**
     * Goes on to the end of the literal, or to the code in it, which is code like any other. A literal that is not
     * closed ends with its line.
     */
    private void goOn(OtherLiteral literal) {
        while (!isAtEnd() && !literal.endsAt(text, at()) && (literal.lines() || !isAtLineEnd())) {
            if (literal.hasCodeAt(text, at())) {
                blank(literal.code().length() - 1);
                copyBrace(literal);
                return;
            }
            blank(literal.hasEscapeAt(text, at()) ? 2 : 1);
        }
        blank(sees(literal.end()) ? literal.end().length() : 0);
    }

    private void copyBrace(OtherLiteral goesOn) {
        braces.push(goesOn);
        copy();
    }

    private void copy() {
        boolean isWhite = Character.isWhitespace(here());
        code.append(isAtLineEnd() ? '\n' : isWhite ? ' ' : here());
        behindCode = isWhite ? behindCode : at();
    }

    private void blank(int count) {
        code.append(" ".repeat(Math.min(count, text.length() - at())));
    }

    private int at() {
        return code.length();
    }

    private char here() {
        return text.charAt(at());
    }

    private boolean sees(String wanted) {
        return text.startsWith(wanted, at());
    }

    private boolean isAtEnd() {
        return at() >= text.length();
    }

    private boolean isAtLineEnd() {
        return here() == '\n' || here() == '\r';
    }
}
