package dev.ringfence.map;

/** What breaks the build and what is only told. */
public record Policy(Severity unmapped, Severity stale, Severity cycles, Growth growth, Severity unparsable) {

    /** Whether a finding breaks the verdict. */
    public enum Severity {
        FAIL,
        WARN
    }

    /** What is asked of a branch that adds debt. */
    public enum Growth {
        REASON,
        FAIL,
        OFF
    }

    /** What holds where the map says nothing. */
    public static Policy defaults() {
        return new Policy(Severity.FAIL, Severity.FAIL, Severity.FAIL, Growth.REASON, Severity.WARN);
    }
}
