package dev.ringfence.scan.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Holds the tokens of a source whose code is ASCII, as places in its bytes.
 *
 * <p>Not safe for use by several threads.
 */
final class AsciiTokens implements Tokens {

    private static final int BYTES_A_TOKEN = 6;
    private static final int LEAST = 64;

    private final byte[] bytes;
    private int[] starts;
    private int[] ends;
    private int[] hashes;
    private int size;
    private int lineHere = 1;
    private int countedTo;

    /** Begins without a token. */
    AsciiTokens(byte[] bytes) {
        this.bytes = bytes;
        int guess = bytes.length / BYTES_A_TOKEN + LEAST;
        this.starts = new int[guess];
        this.ends = new int[guess];
        this.hashes = new int[guess];
    }

    /** Adds a token behind the others; only words have a hash. */
    void add(int start, int end, int hash) {
        if (size == starts.length) {
            int more = size + size / 2;
            starts = Arrays.copyOf(starts, more);
            ends = Arrays.copyOf(ends, more);
            hashes = Arrays.copyOf(hashes, more);
        }
        starts[size] = start;
        ends[size] = end;
        hashes[size] = hash;
        size++;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean isWord(int at) {
        return kind(at) == AsciiKind.WORD;
    }

    @Override
    public char sign(int at) {
        return isSign(kind(at)) ? (char) bytes[starts[at]] : NO_SIGN;
    }

    private static boolean isSign(byte kind) {
        return kind == AsciiKind.SIGN || kind == AsciiKind.SLASH;
    }

    private byte kind(int at) {
        return AsciiKind.of(bytes[starts[at]]);
    }

    @Override
    public String text(int at) {
        boolean isLiteral = !isWord(at) && !isSign(kind(at));
        return isLiteral ? "" : new String(bytes, starts[at], ends[at] - starts[at], StandardCharsets.US_ASCII);
    }

    @Override
    public int wordHash(int at) {
        return hashes[at];
    }

    /** Lines are counted on from the token that was asked for last. */
    @Override
    public int line(int at) {
        if (starts[at] < countedTo) {
            countedTo = 0;
            lineHere = 1;
        }
        for (; countedTo < starts[at]; countedTo++) {
            byte b = bytes[countedTo];
            // What ends with both characters is one line, and counted at the second.
            if (b == '\n' || b == '\r' && bytes[countedTo + 1] != '\n') {
                lineHere++;
            }
        }
        return lineHere;
    }

    @Override
    public boolean isWord(int at, String word) {
        return at < size
                && ends[at] - starts[at] == word.length()
                && isWord(at)
                && hashes[at] == word.hashCode()
                && text(at).equals(word);
    }
}
