package dev.ringfence.report.progress;

import dev.ringfence.progress.BurnDown;

/** Draws how much of the highest count is gone: {@code ######------} is a half. */
final class Bar {

    private static final int WIDTH = 12;

    private Bar() {}

    /** It is full only where nothing is left, and empty where there is as much as ever. */
    static String of(BurnDown counts) {
        int most = Math.max(1, counts.most());
        int gone = counts.most() - counts.last();
        int full = (int) ((long) WIDTH * gone / most);
        return "#".repeat(full) + "-".repeat(WIDTH - full);
    }
}
