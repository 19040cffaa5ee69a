package dev.ringfence.frozen.lock;

import dev.ringfence.source.fingerprint.ElementFingerprint;

/**
 * Holds the digests of an element; for a source that is known as a whole, a word that says so stands for the signature.
 */
public record Fingerprint(String signature, String body) {

    private static final int DIGEST_LENGTH = 43;

    public static Fingerprint of(ElementFingerprint element) {
        return new Fingerprint(element.signature(), element.body());
    }

    /** Says whether the fingerprint is of a source as a whole, by its tokens or its content. */
    public boolean isOfWholeSource() {
        return signature.length() < DIGEST_LENGTH;
    }
}
