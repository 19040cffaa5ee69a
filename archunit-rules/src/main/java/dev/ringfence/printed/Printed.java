package dev.ringfence.printed;

import java.io.Writer;
import java.util.regex.Pattern;

/**
 * Shows text such that it can do nothing but be read. All that Ringfence prints goes through it.
 *
 * <ol>
 *   <li>Controls, line ends, format characters (those that turn the direction of text among them) and halves of pairs
 *       are written <code>&#92;u001b</code>.
 *   <li>What a CI system would take for a command is broken up: {@code ::error::} at the start of a line, and
 *       {@code ##vso[}, {@code ##teamcity[} or {@code ##[} anywhere in it.
 * </ol>
 *
 * <p>File names, reasons, names in class files and messages of commits may hold any of these.
 */
public final class Printed {

    static final char DELETE = 0x7F;

    private static final Pattern COMMAND = Pattern.compile("##(?=[\\p{Alnum}_.-]*\\[)");
    private static final Pattern COMMAND_AT_START = Pattern.compile("^(\\s*)::");

    private Printed() {}

    /** Returns the text as one line that can be printed. */
    public static String of(String text) {
        String shown = escaped(text);
        return COMMAND_AT_START.matcher(withoutCommands(shown)).replaceFirst("$1\\\\u003a:");
    }

    /**
     * Returns a writer of a JSON document that passes on what says the same and can be printed. Closing it ends the
     * document with a line feed, and leaves open what it writes to.
     */
    public static Writer json(Writer to) {
        return new PrintedJson(to);
    }

    private static String withoutCommands(String text) {
        return text.contains("##") ? COMMAND.matcher(text).replaceAll("#\\\\u0023") : text;
    }

    private static String escaped(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            int length = Character.charCount(character);
            if (isPlain(character)) {
                shown.appendCodePoint(character);
            } else {
                text.substring(at, at + length).chars().forEach(half -> shown.append(number(half)));
            }
            at += length;
        }
        return shown.toString();
    }

    /** Returns a character, or a half of a pair, by its number. */
    static String number(int half) {
        return "\\u%04x".formatted(half);
    }

    /** Says whether the name of a command may hold the character. */
    static boolean isOfCommand(char character) {
        return character < DELETE
                && (Character.isLetterOrDigit(character) || character == '_' || character == '.' || character == '-');
    }

    static boolean isPlain(int character) {
        if (character < DELETE) {
            return character >= ' ';
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            default -> true;
        };
    }
}
