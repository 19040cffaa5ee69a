package dev.ringfence.files;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Reads what {@link PackedOut} has packed, in the same order.
 *
 * <p>Each call throws an IndexOutOfBoundsException where the bytes are not what was packed. Not safe for use by several
 * threads.
 */
public final class PackedIn {

    private static final int SEVEN_BITS = 0x7f;

    /** Stands for each byte that is no character of ASCII, and is none itself. */
    private static final char NOT_ASCII = '\uFFFD';

    private final List<String> texts = new ArrayList<>();
    private final byte[] bytes;
    private final int end;
    private int at;

    /** Reads bytes from their start. */
    public PackedIn(byte[] bytes) {
        this(bytes, bytes.length);
    }

    /**
     * Reads bytes from their start.
     *
     * @param end how many of them were packed; what follows is something else
     */
    public PackedIn(byte[] bytes, int end) {
        this.bytes = bytes;
        this.end = end;
    }

    /** Returns a number. */
    public long number() {
        long number = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes[Objects.checkIndex(at, end)];
            at++;
            number |= (long) (next & SEVEN_BITS) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }

    /** Returns a number that says how many things follow. */
    public int count() {
        long count = number();
        if (count < 0 || count > end) {
            throw new IndexOutOfBoundsException("more things than bytes");
        }
        return (int) count;
    }

    /** Returns yes or no. */
    public boolean flag() {
        return number() != 0;
    }

    /** Returns a text; equal texts are the same object. */
    public String text() {
        long known = number();
        if (known != 0) {
            return texts.get((int) known - 1);
        }
        String text = unique();
        texts.add(text);
        return text;
    }

    /** Returns a text that was not expected again. */
    public String unique() {
        int length = count();
        if (length <= end - at) {
            String ascii = new String(bytes, at, length, StandardCharsets.US_ASCII);
            if (ascii.indexOf(NOT_ASCII) < 0) {
                at += length;
                return ascii;
            }
        }
        char[] text = new char[length];
        for (int i = 0; i < text.length; i++) {
            text[i] = (char) number();
        }
        return new String(text);
    }
}
