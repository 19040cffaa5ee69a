package dev.ringfence.explain.answer;

import dev.ringfence.edges.JudgedUse;
import dev.ringfence.gate.SoonToExpire;
import dev.ringfence.map.DataPattern;
import dev.ringfence.map.ExceptionEntry;
import dev.ringfence.map.ExceptionEntry.Side;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds an exception and what is left of it.
 *
 * @param edges how many edges it excuses or excused; empty where it is for a finding without an edge, or for tables
 *     or flags
 * @param daysLeft until its last day; negative once it has expired
 * @param soon whether it ends so soon that {@code check} warns of it
 */
public record ExceptionStanding(ExceptionEntry entry, Optional<Long> edges, Optional<Long> daysLeft, boolean soon) {

    /** Stands for the owner where an exception names no owner. */
    public static final String NO_OWNER = "(no owner)";

    public static ExceptionStanding of(ExceptionEntry entry, Collection<JudgedUse> uses, LocalDate today) {
        long under = uses.stream()
                .filter(use -> use.judged().exception().filter(entry::equals).isPresent())
                .count();
        return new ExceptionStanding(
                entry,
                entry.to().filter(ExceptionStanding::isCounted).map(unused -> under),
                entry.until().map(until -> ChronoUnit.DAYS.between(today, until)),
                SoonToExpire.concerns(entry, today));
    }

    /** Nobody looks here at tables and flags. */
    private static boolean isCounted(Side to) {
        return !(to instanceof Side.OfData data) || data.pattern() instanceof DataPattern.OfExposures;
    }

    /** Says whether the exception excuses nothing any more. */
    public boolean isExpired() {
        return daysLeft.filter(days -> days < 0).isPresent();
    }

    /** Says whom to ask. */
    public String owner() {
        return entry.owner().orElse(NO_OWNER);
    }

    private LocalDate end() {
        return entry.until().orElse(LocalDate.MAX);
    }

    /**
     * Sorts by owner: the owner of the exception that ends soonest comes first, and of each owner the soonest end
     * first.
     */
    public static List<ExceptionStanding> byOwner(Collection<ExceptionStanding> exceptions) {
        Map<String, LocalDate> soonest = new HashMap<>();
        exceptions.forEach(
                each -> soonest.merge(each.owner(), each.end(), (one, other) -> one.isBefore(other) ? one : other));
        return exceptions.stream()
                .sorted(Comparator.comparing((ExceptionStanding each) -> soonest.get(each.owner()))
                        .thenComparing(ExceptionStanding::owner)
                        .thenComparing(ExceptionStanding::end))
                .toList();
    }
}
