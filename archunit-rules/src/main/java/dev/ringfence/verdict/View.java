package dev.ringfence.verdict;

import java.util.Locale;

/** Says how much of the code the verdict has seen. */
public enum View {
    /** Says that the verdict has seen all of the code, so that what nothing uses is stale. */
    WHOLE,
    /** Says that the verdict has seen a part. */
    PARTIAL;

    /** Returns the name in reports. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
