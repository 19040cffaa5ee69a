package dev.ringfence.scan.text;

import java.util.List;
import java.util.Optional;

/**
 * Describes a string or character literal of Kotlin, Groovy or Scala: how it begins, goes on and ends.
 *
 * @param begin how long its beginning is
 * @param end what ends it
 * @param escapes what takes its meaning from the second of two characters; a single one does so from whatever follows
 * @param code what begins code in it; empty for none
 * @param lines whether it may go on in another line
 */
record OtherLiteral(int begin, String end, List<String> escapes, String code, boolean lines) {

    /** Stands for no literal, which is over before it begins. */
    static final OtherLiteral NONE = new OtherLiteral(0, "", List.of(), "", true);

    private static final List<String> BACKSLASH = List.of("\\");

    /** Returns the literal that the single or double quote there begins. */
    static Optional<OtherLiteral> quoted(String text, int at, Language language) {
        char quote = text.charAt(at);
        if (quote == '\'' && language == Language.SCALA) {
            return scalaCharacter(text, at);
        }
        String triple = String.valueOf(quote).repeat(3);
        boolean isTriple = (quote == '"' || language == Language.GROOVY) && text.startsWith(triple, at);
        String code = quote == '"' ? code(text, at, language) : "";
        String end = isTriple ? triple : String.valueOf(quote);
        return Optional.of(new OtherLiteral(end.length(), end, escapes(language, isTriple, code), code, isTriple));
    }

    /** Scala reads code only in strings with a prefix; Kotlin may ask for more dollars than one. */
    private static String code(String text, int at, Language language) {
        if (language == Language.SCALA) {
            return at > 0 && Character.isJavaIdentifierPart(text.codePointBefore(at)) ? "${" : "";
        }
        int dollars = 0;
        while (language == Language.KOTLIN && text.startsWith("$", at - 1 - dollars)) {
            dollars++;
        }
        return "$".repeat(Math.max(1, dollars)) + "{";
    }

    private static List<String> escapes(Language language, boolean isTriple, String code) {
        boolean isRaw = isTriple && language != Language.GROOVY;
        if (language == Language.SCALA && !code.isEmpty()) {
            return isRaw ? List.of("$$") : List.of("\\", "$$", "$\"");
        }
        return isRaw ? List.of() : BACKSLASH;
    }

    /** A quote alone begins a symbol or quoted code. */
    private static Optional<OtherLiteral> scalaCharacter(String text, int at) {
        boolean isEscaped = text.startsWith("\\", at + 1);
        int end = at + 1 < text.length() ? text.offsetByCodePoints(at + 1, 1) : at + 1;
        return isEscaped || text.startsWith("'", end)
                ? Optional.of(new OtherLiteral(isEscaped ? 1 : end - at, "'", BACKSLASH, "", false))
                : Optional.empty();
    }

    /** Returns the literal of Groovy that a slash begins, or a dollar and a slash. */
    static Optional<OtherLiteral> slashy(String text, int at) {
        if (text.startsWith("$/", at)) {
            return Optional.of(new OtherLiteral(2, "/$", List.of("$$", "$/"), "${", true));
        }
        return text.startsWith("/", at) && text.indexOf('/', at + 1) > 0
                ? Optional.of(new OtherLiteral(1, "/", List.of("\\/"), "${", true))
                : Optional.empty();
    }

    /** Of more than three quotes, Kotlin and Scala take the last three. */
    boolean endsAt(String text, int at) {
        boolean takesLast = lines && !escapes.equals(BACKSLASH) && end.startsWith("\"");
        return text.startsWith(end, at) && !(takesLast && text.startsWith("\"", at + end.length()));
    }

    boolean hasEscapeAt(String text, int at) {
        return escapes.stream().anyMatch(escape -> text.startsWith(escape, at));
    }

    boolean hasCodeAt(String text, int at) {
        return !code.isEmpty() && text.startsWith(code, at);
    }
}
