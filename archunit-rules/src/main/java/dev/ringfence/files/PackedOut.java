package dev.ringfence.files;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Packs numbers and texts into few bytes. A text that was packed before takes no more than its number.
 *
 * <p>{@link PackedIn} reads the same calls in the same order. Not safe for use by several threads.
 */
public final class PackedOut {

    private static final int SEVEN_BITS = 0x7f;
    private static final int MORE = 0x80;
    private static final int PIECE = 1 << 14;

    private final Map<String, Integer> texts = new HashMap<>();
    private final List<byte[]> full = new ArrayList<>();
    private byte[] piece = new byte[PIECE];
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
        int taken = 0;
        while (taken < more.length) {
            makeRoom();
            int fitting = Math.min(more.length - taken, piece.length - size);
            System.arraycopy(more, taken, piece, size, fitting);
            size += fitting;
            taken += fitting;
        }
    }

    private void add(int value) {
        makeRoom();
        piece[size] = (byte) value;
        size++;
    }

    private void makeRoom() {
        if (size == piece.length) {
            full.add(piece);
            piece = new byte[PIECE];
            size = 0;
        }
    }

    /** Returns all that was packed. */
    public Pieces packed() {
        return Pieces.of(Stream.concat(full.stream(), Stream.of(Arrays.copyOf(piece, size)))
                .toList());
    }
}
