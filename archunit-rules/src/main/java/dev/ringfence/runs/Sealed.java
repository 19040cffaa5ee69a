package dev.ringfence.runs;

import dev.ringfence.files.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Puts a digest at the end of a file of ours, so that nobody reads one that is foreign, truncated or damaged. */
final class Sealed {

    private static final int DIGEST_LENGTH = 64;

    private Sealed() {}

    static byte[] seal(byte[] content) {
        byte[] digest = Sha256.hex(content).getBytes(StandardCharsets.US_ASCII);
        byte[] sealed = Arrays.copyOf(content, content.length + DIGEST_LENGTH);
        System.arraycopy(digest, 0, sealed, content.length, DIGEST_LENGTH);
        return sealed;
    }

    /** Returns the content; nothing where the digest is not that of the content. */
    static Optional<byte[]> open(byte[] sealed) {
        int end = sealed.length - DIGEST_LENGTH;
        if (end < 0) {
            return Optional.empty();
        }
        byte[] content = Arrays.copyOf(sealed, end);
        String digest = new String(sealed, end, DIGEST_LENGTH, StandardCharsets.US_ASCII);
        return digest.equals(Sha256.hex(content)) ? Optional.of(content) : Optional.empty();
    }
}
