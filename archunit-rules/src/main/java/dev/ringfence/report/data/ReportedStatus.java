package dev.ringfence.report.data;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Says where a violation stands, or a change of frozen code. */
public enum ReportedStatus {
    NEW,
    KNOWN,
    MOVED,
    EXCEPTED,
    SEAM;

    /** Returns the name in reports. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the status of that name. */
    public static Optional<ReportedStatus> ofId(String id) {
        return Arrays.stream(values()).filter(status -> status.id().equals(id)).findFirst();
    }
}
