package dev.ringfence.report;

import dev.ringfence.standing.Status;
import dev.ringfence.verdict.Findings;
import dev.ringfence.verdict.JudgedChange;
import dev.ringfence.verdict.JudgedViolation;
import dev.ringfence.verdict.Stale;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;

/**
 * Counts what was found.
 *
 * @param known violations that a baseline has
 * @param moved violations that a baseline has under another name
 * @param excepted violations and changes that an exception excuses
 * @param changed elements of frozen code that are not what they were
 * @param fresh violations that are new
 * @param stale entries that nothing needs any more
 * @param unused requires and exceptions that nothing uses
 */
public record Counts(long known, long moved, long excepted, long changed, long fresh, long stale, long unused) {

    /** Counts the findings of a project. */
    public static Counts of(Findings findings) {
        return new Counts(
                count(findings, violation -> violation.status() instanceof Status.Known),
                count(findings, violation -> violation.status() instanceof Status.Moved),
                count(findings, violation -> violation.status() instanceof Status.Excepted)
                        + findings.frozen().stream()
                                .filter(JudgedChange::isExcepted)
                                .count(),
                findings.frozen().stream().filter(JudgedChange::breaks).count(),
                count(findings, JudgedViolation::isNew),
                findings.stale().stream().filter(entry -> !entry.isUnused()).count(),
                findings.stale().stream().filter(Stale::isUnused).count());
    }

    /** Counts nothing. */
    public static Counts none() {
        return new Counts(0, 0, 0, 0, 0, 0, 0);
    }

    /** Reads what {@link #written()} wrote. */
    static Counts read(Iterator<String> written) {
        long[] numbers = new long[7];
        Arrays.setAll(numbers, unused -> Long.parseLong(written.next()));
        return new Counts(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5], numbers[6]);
    }

    /** Writes each number as a text. */
    List<String> written() {
        return LongStream.of(known, moved, excepted, changed, fresh, stale, unused)
                .mapToObj(Long::toString)
                .toList();
    }

    private static long count(Findings findings, Predicate<JudgedViolation> wanted) {
        return findings.violations().stream().filter(wanted).count();
    }

    /** Returns the counts of both. */
    public Counts plus(Counts more) {
        return new Counts(
                known + more.known,
                moved + more.moved,
                excepted + more.excepted,
                changed + more.changed,
                fresh + more.fresh,
                stale + more.stale,
                unused + more.unused);
    }
}
