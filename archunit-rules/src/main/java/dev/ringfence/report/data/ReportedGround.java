package dev.ringfence.report.data;

import dev.ringfence.standing.Status;
import dev.ringfence.violation.Identity;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Says what recorded or excused a finding.
 *
 * @param reason why it was recorded
 * @param movedFrom the line that knows it, by the names that its types had
 * @param because why the map excuses it
 * @param until the last day on which the map does
 */
public record ReportedGround(
        Optional<String> reason, Optional<String> movedFrom, Optional<String> because, Optional<LocalDate> until) {

    /** Says that nothing did. */
    public static ReportedGround none() {
        return new ReportedGround(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static ReportedGround of(Status status) {
        if (status instanceof Status.Known known) {
            return new ReportedGround(known.reason(), Optional.empty(), Optional.empty(), Optional.empty());
        }
        if (status instanceof Status.Moved moved) {
            return new ReportedGround(
                    moved.reason(), Optional.of(moved.from()).map(Identity::text), Optional.empty(), Optional.empty());
        }
        if (status instanceof Status.OverSeam over) {
            return new ReportedGround(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(over.under().seam().because()),
                    Optional.of(over.under().until()));
        }
        return status instanceof Status.Excepted excepted
                ? new ReportedGround(
                        Optional.empty(),
                        Optional.empty(),
                        excepted.exception().because(),
                        excepted.exception().until())
                : none();
    }
}
