package dev.ringfence.map.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes the bytes of a map: UTF-8 with or without a byte order mark, of bounded size, without control characters. */
final class DecodedMap {

    /** Limits a map to 4 MiB: a hundred times the largest map that anybody could keep in mind. */
    static final int LARGEST = 4 * 1024 * 1024;

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String SAVE_AS_UTF_8 = "Save the file as UTF-8.";

    private final Problems problems;

    private DecodedMap(Problems problems) {
        this.problems = problems;
    }

    /** Returns the text, without its byte order mark. */
    static String of(byte[] content, Problems problems) {
        return new DecodedMap(problems).read(content);
    }

    private String read(byte[] content) {
        if (content.length > LARGEST) {
            throw problems.stopAt(
                    1, 1, "the map is larger than 4 MiB", "Is this the right file? Take out what is generated.");
        }
        if (looksLikeUtf16(content)) {
            throw problems.stopAt(1, 1, "the map is UTF-16", SAVE_AS_UTF_8);
        }
        String text = withoutMark(decode(content));
        refuseControlCharacters(text);
        if (text.isBlank()) {
            throw new Refusals(problems).emptyMap();
        }
        return text;
    }

    /** Tells UTF-16 by its mark, or by the zero byte that it has beside every ASCII character. */
    private static boolean looksLikeUtf16(byte[] content) {
        if (content.length < 2) {
            return false;
        }
        int first = content[0] & 0xFF;
        int second = content[1] & 0xFF;
        return first == 0xFE && second == 0xFF || first == 0xFF && second == 0xFE || (first == 0) != (second == 0);
    }

    private String decode(byte[] content) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer decoded = CharBuffer.allocate(content.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(content), decoded, true);
        String text = decoded.flip().toString();
        if (result.isError()) {
            throw stopAfter(withoutMark(text), "the bytes here are not UTF-8", SAVE_AS_UTF_8);
        }
        return text;
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private void refuseControlCharacters(String text) {
        for (int at = 0; at < text.length(); at++) {
            int character = text.codePointAt(at);
            if (isForbidden(character)) {
                throw stopAfter(
                        text.substring(0, at),
                        String.format("the %s U+%04X does not belong in a map", nameOf(character), character),
                        "Delete it; an editor shows it when told to show invisible characters.");
            }
            at += Character.charCount(character) - 1;
        }
    }

    /**
     * Says whether YAML forbids the character; the next line (U+0085) is forbidden here as well, since it hides a line
     * break.
     */
    static boolean isForbidden(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\r' && character != '\t'
                || character == '\uFFFE'
                || character == '\uFFFF'
                || isInvisible(character);
    }

    /** Says whether the character shows nothing and changes how the text around it looks; joiners are letters' own. */
    private static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.FORMAT -> character != ZERO_WIDTH_NON_JOINER && character != ZERO_WIDTH_JOINER;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /** Names the kind of a character that is forbidden. */
    static String nameOf(int character) {
        return isInvisible(character) ? "invisible character" : "control character";
    }

    private Problems.Stop stopAfter(String before, String message, String remedy) {
        int line = 1;
        int lineStart = 0;
        for (int at = 0; at < before.length(); at++) {
            char character = before.charAt(at);
            boolean halfOfCrLf = character == '\r' && at + 1 < before.length() && before.charAt(at + 1) == '\n';
            if (character == '\n' || character == '\r' && !halfOfCrLf) {
                line++;
                lineStart = at + 1;
            }
        }
        int column = before.codePointCount(lineStart, before.length()) + 1;
        return problems.stopAt(line, column, message, remedy);
    }
}
