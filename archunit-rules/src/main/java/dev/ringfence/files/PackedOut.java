package dev.ringfence.files;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Packs numbers and texts into few bytes. A text that was packed before takes no more than its number.
 *
 * <p>{@link PackedIn} reads the same calls in the same order. Not safe for use by several threads.
 */
public final class PackedOut {

    private static final int SEVEN_BITS = 0x7f;
    private static final int MORE = 0x80;

    private final Map<String, Integer> texts = new HashMap<>();
    private byte[] bytes = new byte[1 << 12];
    private int size;

    /** Packs a number; small ones that are not negative take the least room. */
    public void number(long number) {
        long left = number;
        while ((left & ~SEVEN_BITS) != 0) {
            add((int) left & SEVEN_BITS | MORE);
            left >>>= 7;
        }
        add((int) left);
    }

    /** Packs yes or no. */
    public void flag(boolean flag) {
        number(flag ? 1 : 0);
    }

    /** Packs a text, whatever its length and its characters. */
    public void text(String text) {
        Integer known = texts.putIfAbsent(text, texts.size() + 1);
        if (known != null) {
            number(known);
            return;
        }
        number(0);
        unique(text);
    }

    /** Packs a text that is not expected again. */
    public void unique(String text) {
        number(text.length());
        byte[] ascii = text.getBytes(StandardCharsets.ISO_8859_1);
        if (isAscii(ascii, text)) {
            add(ascii);
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            number(text.charAt(i));
        }
    }

    /** Each character of ASCII is a byte, and nearly all names are ASCII; the JVM copies these in one go. */
    private static boolean isAscii(byte[] bytes, String text) {
        return new String(bytes, StandardCharsets.US_ASCII).equals(text);
    }

    private void add(byte[] more) {
        if (size + more.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length + bytes.length / 2, size + more.length));
        }
        System.arraycopy(more, 0, bytes, size, more.length);
        size += more.length;
    }

    /** Returns all that was packed. */
    public byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }

    private void add(int value) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, size + size / 2);
        }
        bytes[size] = (byte) value;
        size++;
    }
}
