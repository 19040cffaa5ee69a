package dev.ringfence.report.data;

import dev.ringfence.files.Sha256;

/** Names a finding for tools that compare one report with the next: in 32 digits, by what it is known by. */
final class FindingId {

    private static final int LENGTH = 32;

    private FindingId() {}

    static String of(String knownBy) {
        return Sha256.hex(knownBy).substring(0, LENGTH);
    }
}
