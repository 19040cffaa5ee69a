package dev.ringfence.files;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/**
 * Asks Java for SHA-256; nothing else does.
 *
 * <p>Locks keep a digest as 43 characters of base64url; runs keep it as 64 lower-case digits.
 */
public final class Sha256 {

    private static final int LINE_FEED = '\n';
    private static final int CARRIAGE_RETURN = '\r';

    private Sha256() {}

    /** Returns the digest in 43 characters of base64url. */
    public static String of(String text) {
        return text(digest().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Returns the digest in 43 characters of base64url. */
    public static String of(byte[] bytes) {
        return text(digest().digest(bytes));
    }

    /** Returns the digest in 64 lower-case digits. */
    public static String hex(String text) {
        return HexFormat.of().formatHex(digest().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Returns the digest of a file, in 43 characters of base64url. Any line end counts as one character, and a byte
     * order mark does not count.
     */
    public static String ofContent(byte[] content) {
        MessageDigest digest = digest();
        int from = startsWithMark(content) ? 3 : 0;
        int plain = from;
        for (int at = from; at < content.length; at++) {
            if (content[at] == CARRIAGE_RETURN) {
                digest.update(content, plain, at - plain);
                boolean isPair = at + 1 < content.length && content[at + 1] == LINE_FEED;
                plain = at + 1;
                if (!isPair) {
                    digest.update((byte) LINE_FEED);
                }
            }
        }
        digest.update(content, plain, content.length - plain);
        return text(digest.digest());
    }

    private static boolean startsWithMark(byte[] content) {
        return content.length >= 3
                && content[0] == (byte) 0xEF
                && content[1] == (byte) 0xBB
                && content[2] == (byte) 0xBF;
    }

    private static String text(byte[] digest) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    }

    /** Returns a digest of nothing yet. */
    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
