package dev.ringfence.frozen.lock;

import dev.ringfence.source.fingerprint.ElementFingerprint;

/** The digests of an element; of a source that is known as a whole, a word that says so stands for its signature. */
public record Fingerprint(String signature, String body) {

    private static final int DIGEST_LENGTH = 43;

    public static Fingerprint of(ElementFingerprint element) {
        return new Fingerprint(element.signature(), element.body());
    }

    /** Whether it is of a source as a whole, by its tokens or its content. */
    public boolean isOfWholeSource() {
        return signature.length() < DIGEST_LENGTH;
    }
}
