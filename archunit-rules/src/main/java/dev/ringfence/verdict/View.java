package dev.ringfence.verdict;

import java.util.Locale;

/** How much of the code the verdict has seen. */
public enum View {
    /** All of it, so that what nothing uses is stale. */
    WHOLE,
    /** A part. */
    PARTIAL;

    /** The name in reports. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
