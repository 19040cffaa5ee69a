package dev.ringfence.scan.text;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * A string or character literal of Kotlin, Groovy or Scala: how it begins, goes on and ends.
 *
 * @param startLength how long its beginning is
 * @param end what ends it
 * @param escapes what takes its meaning from the second of two characters; a single one does so from whatever follows
 * @param code what begins code in it; empty for none
 * @param lines whether it may go on in another line
 */
record OtherLiteral(int startLength, String end, List<String> escapes, String code, boolean lines) {

    private static final List<String> BACKSLASH = List.of("\\");
    private static final String TRIPLE = "\"\"\"";

    /** The literal that begins at the cursor; only Groovy has to know whether a value stands before it. */
    static Optional<OtherLiteral> at(Cursor cursor, Language language, BooleanSupplier behindValue) {
        return switch (cursor.ahead(0)) {
            case '"' -> Optional.of(string(cursor, language));
            case '\'' -> singleQuoted(cursor, language);
            case '/', '$' ->
                language == Language.GROOVY && !behindValue.getAsBoolean() ? slashy(cursor) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static OtherLiteral string(Cursor cursor, Language language) {
        String code = code(cursor, language);
        boolean isTriple = cursor.sees(TRIPLE);
        if (language == Language.GROOVY) {
            return new OtherLiteral(isTriple ? 3 : 1, isTriple ? TRIPLE : "\"", BACKSLASH, code, isTriple);
        }
        boolean isScalaCode = language == Language.SCALA && !code.isEmpty();
        if (isTriple) {
            return new OtherLiteral(3, TRIPLE, isScalaCode ? List.of("$$") : List.of(), code, true);
        }
        return new OtherLiteral(1, "\"", isScalaCode ? List.of("\\", "$$", "$\"") : BACKSLASH, code, false);
    }

    /** Scala reads code only in strings with a prefix; Kotlin may ask for more dollars than one. */
    private static String code(Cursor cursor, Language language) {
        if (language == Language.SCALA) {
            return cursor.isBehindWord() ? "${" : "";
        }
        int dollars = 0;
        while (language == Language.KOTLIN && cursor.ahead(-1 - dollars) == '$') {
            dollars++;
        }
        return "$".repeat(Math.max(1, dollars)) + "{";
    }

    private static Optional<OtherLiteral> singleQuoted(Cursor cursor, Language language) {
        return switch (language) {
            case GROOVY -> {
                boolean isTriple = cursor.sees("'''");
                yield Optional.of(new OtherLiteral(isTriple ? 3 : 1, isTriple ? "'''" : "'", BACKSLASH, "", isTriple));
            }
            case SCALA -> scalaCharacter(cursor);
            case KOTLIN, JAVA -> Optional.of(new OtherLiteral(1, "'", BACKSLASH, "", false));
        };
    }

    /** A quote alone begins a symbol or quoted code. */
    private static Optional<OtherLiteral> scalaCharacter(Cursor cursor) {
        if (cursor.ahead(1) == '\\') {
            return Optional.of(new OtherLiteral(1, "'", BACKSLASH, "", false));
        }
        int length = Character.isHighSurrogate(cursor.ahead(1)) ? 2 : 1;
        return cursor.ahead(1 + length) == '\''
                ? Optional.of(new OtherLiteral(1 + length, "'", List.of(), "", false))
                : Optional.empty();
    }

    private static Optional<OtherLiteral> slashy(Cursor cursor) {
        if (cursor.sees("$/")) {
            return Optional.of(new OtherLiteral(2, "/$", List.of("$$", "$/"), "${", true));
        }
        return cursor.sees("/") && cursor.isBeforeLater("/")
                ? Optional.of(new OtherLiteral(1, "/", List.of("\\/"), "${", true))
                : Optional.empty();
    }

    /** Of more than three quotes, Kotlin and Scala take the last three. */
    boolean endsAt(Cursor cursor) {
        if (!lines && cursor.isAtLineEnd()) {
            return true;
        }
        boolean takesLast = end.equals(TRIPLE) && !escapes.equals(BACKSLASH);
        return cursor.sees(end) && !(takesLast && cursor.ahead(end.length()) == '"');
    }

    /** A literal of one line that is not closed ends before the line's end. */
    int endLengthAt(Cursor cursor) {
        return cursor.sees(end) ? end.length() : 0;
    }

    boolean isEscapeAt(Cursor cursor) {
        return escapes.stream().anyMatch(cursor::sees);
    }

    boolean hasCodeAt(Cursor cursor) {
        return !code.isEmpty() && cursor.sees(code);
    }
}
