package dev.ringfence.report.data;

import dev.ringfence.files.Sha256;

/** Names a finding for tools that compare one report with the next: in 32 digits, by what it is known by. */
public final class FindingId {

    private static final int LENGTH = 32;

    private FindingId() {}

    /** Returns the id of what is known by this text. */
    public static String of(String knownBy) {
        return Sha256.hex(knownBy).substring(0, LENGTH);
    }
}
