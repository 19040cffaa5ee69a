package dev.ringfence.verdict;

import dev.ringfence.baseline.BaselineLine;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Place;
import dev.ringfence.map.Rule;
import dev.ringfence.standing.Standing;
import dev.ringfence.standing.Status;
import dev.ringfence.violation.Identity;
import dev.ringfence.violation.Violation;
import java.util.Comparator;
import java.util.List;

/**
 * Holds a violation and what follows from the violation.
 *
 * @param violation what was found
 * @param status where it stands
 * @param breaks whether it breaks the verdict; a new one need not, where the policy only warns
 * @param places where a person looks
 * @param classIsOlder whether it is new, the source alone shows it, and the class file was written before the source
 */
public record JudgedViolation(
        Violation violation, Status status, boolean breaks, List<Place> places, boolean classIsOlder) {

    /** Sorts the new violations first, then by rule, then by identity. */
    public static final Comparator<JudgedViolation> ORDER = Comparator.comparing(JudgedViolation::isNew)
            .reversed()
            .thenComparing(JudgedViolation::rule)
            .thenComparing(JudgedViolation::identity);

    /** Returns the same violation, as a project saw it. */
    JudgedViolation seenAs(JudgedViolation inProject) {
        return new JudgedViolation(
                inProject.violation.as(violation.broken()), status, breaks, inProject.places, inProject.classIsOlder);
    }

    /** Returns the same violation, known by a line that names its type as it was called. */
    public JudgedViolation movedFrom(BaselineLine line) {
        return new JudgedViolation(
                violation, new Status.Moved(line.identity(), line.reason()), false, places, classIsOlder);
    }

    /** Returns what the violation is known by. */
    public Identity identity() {
        return violation.identity();
    }

    /** Returns the rule that the violation breaks. */
    public Rule rule() {
        return violation.rule();
    }

    /** Says whether nobody has recorded or excused the violation. */
    public boolean isNew() {
        return status instanceof Status.New;
    }

    /**
     * Says whether {@code baseline} may hold the violation: debt of the code that is new or known already, and neither
     * of a module that has left nor of its tables.
     */
    public boolean isRecordable(Judge judge) {
        return !Standing.isLeftInDatabase(identity(), rule(), judge)
                && !(status instanceof Status.Excepted)
                && !(status instanceof Status.OverSeam)
                && !(violation.identity() instanceof Identity.OfCycle)
                && rule() != Rule.EXTRACTED_MODULE
                && rule() != Rule.EXPIRED_EXCEPTION
                && rule() != Rule.EXPIRED_SEAM;
    }
}
