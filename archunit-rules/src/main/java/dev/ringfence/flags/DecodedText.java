package dev.ringfence.flags;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Decodes files whatever wrote them: UTF-16 by its mark, or by where its zeros stand, and UTF-8 otherwise. What is no
 * text is decoded all the same, since a key may stand in it.
 */
final class DecodedText {

    private static final int LOOKED_AT = 4_096;

    /** Of text in Latin letters as UTF-16, nearly every second byte is zero. */
    private static final int MOST_OF_HUNDRED = 60;

    private DecodedText() {}

    static String of(byte[] bytes) {
        return new String(bytes, charset(bytes));
    }

    private static Charset charset(byte[] bytes) {
        if (begins(bytes, 0xfe, 0xff) || begins(bytes, 0xff, 0xfe)) {
            return StandardCharsets.UTF_16;
        }
        if (areZeros(bytes, 1)) {
            return StandardCharsets.UTF_16LE;
        }
        return areZeros(bytes, 0) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
    }

    /** Says whether zeros stand in most places of a pair, and in hardly any of the other. */
    private static boolean areZeros(byte[] bytes, int inPair) {
        int[] zeros = new int[2];
        int end = Math.min(bytes.length, LOOKED_AT) / 2 * 2;
        for (int i = 0; i < end; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        int pairs = end / 2;
        return pairs > 0
                && zeros[inPair] * 100 >= pairs * MOST_OF_HUNDRED
                && zeros[1 - inPair] * 100 < pairs * (100 - MOST_OF_HUNDRED);
    }
}
