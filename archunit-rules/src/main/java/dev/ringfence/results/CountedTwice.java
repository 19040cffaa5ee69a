package dev.ringfence.results;

import dev.ringfence.map.ExceptionEntry;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.Rule;
import dev.ringfence.report.Counts;
import dev.ringfence.verdict.Findings;
import dev.ringfence.verdict.JudgedViolation;
import dev.ringfence.verdict.ProjectUse;
import dev.ringfence.violation.Identity;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Knows what the last project of a build and the whole view both count: on one machine, an edge that is one too many for
 * its exception is told once, as the whole view judges it.
 */
public final class CountedTwice {

    private CountedTwice() {}

    /**
     * Returns what is to be added to the counts of both: nothing, or less than nothing.
     *
     * @param whole what the whole view shows
     * @param last what the last project uses
     * @param today the day, UTC, by which exceptions expire
     */
    public static Counts correction(ModuleMap map, Findings whole, ProjectUse last, LocalDate today) {
        Set<Identity> tooMany =
                whole.violations().stream().map(JudgedViolation::identity).collect(Collectors.toUnmodifiableSet());
        long excepted = 0;
        long fresh = 0;
        for (ExceptionEntry entry : map.exceptions()) {
            long both = entry.rule().filter(Rule.FROZEN_CODE::equals).isPresent() ? 0 : both(entry, last, tooMany);
            excepted += entry.isExpiredOn(today) ? 0 : both;
            fresh += entry.isExpiredOn(today) ? both : 0;
        }
        return new Counts(0, 0, -excepted, 0, -fresh, 0, 0);
    }

    private static long both(ExceptionEntry entry, ProjectUse last, Set<Identity> tooMany) {
        return last.exceptions().getOrDefault(entry.place().toString(), Collections.emptySortedSet()).stream()
                .filter(tooMany::contains)
                .count();
    }
}
