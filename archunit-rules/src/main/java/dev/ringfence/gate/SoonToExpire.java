package dev.ringfence.gate;

import dev.ringfence.map.ExceptionEntry;
import dev.ringfence.map.MapPlace;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.Problem;
import dev.ringfence.verdict.ProjectUse;
import dev.ringfence.violation.Identity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Warns of exceptions that something still needs and that are over within {@value #DAYS} days; the verdict is untouched. */
public final class SoonToExpire {

    /** So many days before its last one, that day included, an exception is told of. */
    public static final int DAYS = 30;

    private static final int SHOWN = 3;

    private final LocalDate today;
    private final Map<String, SortedSet<Identity>> edges = new TreeMap<>();

    private SoonToExpire(LocalDate today) {
        this.today = today;
    }

    /** Whether the last day of the exception is today or within {@value #DAYS} days. */
    public static boolean concerns(ExceptionEntry entry, LocalDate today) {
        return entry.until()
                .map(until -> ChronoUnit.DAYS.between(today, until))
                .filter(left -> left >= 0 && left <= DAYS)
                .isPresent();
    }

    /** A warning for each such exception that any of the projects needs, by its place in the map. */
    public static List<Problem> warnings(ModuleMap map, Collection<ProjectUse> uses, LocalDate today) {
        SoonToExpire soon = new SoonToExpire(today);
        uses.forEach(use -> use.exceptions()
                .forEach((place, excused) -> soon.edges
                        .computeIfAbsent(place, unused -> new TreeSet<>())
                        .addAll(excused)));
        return map.exceptions().stream()
                .filter(entry -> concerns(entry, today) && !soon.under(entry).isEmpty())
                .map(soon::warning)
                .sorted()
                .toList();
    }

    private SortedSet<Identity> under(ExceptionEntry entry) {
        return edges.getOrDefault(entry.place().toString(), Collections.emptySortedSet());
    }

    private Problem warning(ExceptionEntry entry) {
        MapPlace place = entry.place();
        return Problem.warning(
                place,
                "this exception ends " + when(entry.until().orElseThrow()) + ": " + sides(entry)
                        + entry.owner().map(owner -> ", owner " + owner).orElse("")
                        + entry.because()
                                .map(because -> ", because: " + because)
                                .orElse(""),
                remedy(entry));
    }

    private String when(LocalDate until) {
        long left = ChronoUnit.DAYS.between(today, until);
        return left == 0
                ? "today, " + until
                : "in " + left + (left == 1 ? " day" : " days") + ", its last day is " + until;
    }

    private static String sides(ExceptionEntry entry) {
        String second = entry.to()
                .map(to -> " -> " + to)
                .orElseGet(() -> " (" + entry.rule().map(Object::toString).orElse("") + ")");
        return entry.from() + second;
    }

    private String remedy(ExceptionEntry entry) {
        SortedSet<Identity> excused = under(entry);
        String shown = excused.stream().limit(SHOWN).map(Identity::text).collect(Collectors.joining(", "));
        String more = excused.size() > SHOWN ? " and " + (excused.size() - SHOWN) + " more" : "";
        String what = excused.size() == 1 ? "the one" : "the " + excused.size();
        return Stream.of(
                        "Mend " + what + " under it: " + shown + more,
                        "or write a later `until`"
                                + entry.owner()
                                        .map(owner -> ", if " + owner + " agrees")
                                        .orElse("") + ".")
                .collect(Collectors.joining("; "));
    }
}
