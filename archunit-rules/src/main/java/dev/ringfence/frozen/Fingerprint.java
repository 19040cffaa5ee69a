package dev.ringfence.frozen;

import dev.ringfence.source.ElementFingerprint;

/** The digests of an element; of a source that is known as a whole, a word that says so stands for its signature. */
record Fingerprint(String signature, String body) {

    private static final int DIGEST_LENGTH = 43;

    static Fingerprint of(ElementFingerprint element) {
        return new Fingerprint(element.signature(), element.body());
    }

    /** Whether it is of a source as a whole, by its tokens or its content. */
    boolean isOfWholeSource() {
        return signature.length() < DIGEST_LENGTH;
    }
}
