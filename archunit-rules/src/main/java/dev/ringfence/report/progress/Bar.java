package dev.ringfence.report.progress;

import dev.ringfence.progress.BurnDown;

/** Draws how much of what the first week had is gone: {@code ######------} is a half. */
final class Bar {

    private static final int WIDTH = 12;

    private Bar() {}

    /** It is full only where nothing is left, and empty where there is as much as at first, or more. */
    static String of(BurnDown counts) {
        int first = Math.max(1, counts.first());
        int gone = Math.max(0, counts.first() - counts.last());
        int full = (int) ((long) WIDTH * gone / first);
        return "#".repeat(full) + "-".repeat(WIDTH - full);
    }
}
