package dev.ringfence.ledger;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words as a lock has them: what would end a word or a line, or begin a comment, is percent-escaped, so that a line can always be
 * read back.
 */
public final class EscapedWord {

    private static final Pattern FOREIGN = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}%#]");
    private static final Pattern ESCAPED = Pattern.compile("(?:%[0-9A-F]{2})+");

    private EscapedWord() {}

    public static String write(String word) {
        return isPlain(word)
                ? word
                : FOREIGN.matcher(word).replaceAll(found -> Matcher.quoteReplacement(encoded(found.group())));
    }

    /** For speed alone: most words are of these. */
    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c <= ' ' || c > '~' || c == '%' || c == '#') {
                return false;
            }
        }
        return true;
    }

    public static String read(String word) {
        return word.indexOf('%') < 0
                ? word
                : ESCAPED.matcher(word).replaceAll(found -> Matcher.quoteReplacement(decoded(found.group())));
    }

    private static String encoded(String character) {
        byte[] bytes = character.getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().withUpperCase().formatHex(bytes).replaceAll("..", "%$0");
    }

    private static String decoded(String escaped) {
        return new String(HexFormat.of().parseHex(escaped.replace("%", "")), StandardCharsets.UTF_8);
    }
}
