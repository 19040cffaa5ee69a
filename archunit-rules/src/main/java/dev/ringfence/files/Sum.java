package dev.ringfence.files;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Sums bytes up in 64 bits, two CRCs of different polynomials. A sum tells damage and change, but no forgery: that takes
 * {@link Sha256}.
 *
 * <p>The JVM has both CRCs as machine code from its start, while a digest of two megabytes takes a fifth of a second
 * before it is compiled. Not safe for use by several threads.
 */
public final class Sum {

    /** Says how many characters a sum has. */
    public static final int LENGTH = 2 * Long.BYTES;

    private final CRC32 one = new CRC32();
    private final CRC32C other = new CRC32C();

    /** Adds bytes. */
    public Sum add(byte[] bytes) {
        return add(bytes, bytes.length);
    }

    /** Adds the first bytes, as many as are said. */
    public Sum add(byte[] bytes, int length) {
        one.update(bytes, 0, length);
        other.update(bytes, 0, length);
        return this;
    }

    /** Adds the text as UTF-8. */
    public Sum add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the sum so far, in lower-case digits. */
    public String hex() {
        return HexFormat.of().toHexDigits(one.getValue() << Integer.SIZE | other.getValue());
    }
}
