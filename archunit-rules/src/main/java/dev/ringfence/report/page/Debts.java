package dev.ringfence.report.page;

import dev.ringfence.report.data.Report;
import dev.ringfence.report.data.ReportedStatus;
import dev.ringfence.report.data.ReportedUse;
import dev.ringfence.report.data.ReportedViolation;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts the debt of each module.
 *
 * @param out known edges that begin in it
 * @param in known edges of others that end in it
 * @param fresh new edges that begin in it
 * @param known known violations of it, also those without an edge
 */
record Debts(
        Map<String, Integer> out, Map<String, Integer> in, Map<String, Integer> fresh, Map<String, Integer> known) {

    static Debts of(Report report) {
        return new Debts(
                sums(report, ReportedUse::from, ReportedUse::debt),
                sums(report, ReportedUse::to, Debts::ofOthers),
                sums(report, ReportedUse::from, ReportedUse::added),
                report.violations().stream()
                        .filter(Debts::isKnown)
                        .collect(Collectors.groupingBy(
                                violation -> violation.from().module(),
                                TreeMap::new,
                                Collectors.summingInt(violation -> 1))));
    }

    /** Names what owes or is owed and is no module of the map, such as code of no module. */
    SortedSet<String> others(Report report) {
        SortedSet<String> others = Stream.of(out, in, fresh, known)
                .flatMap(counts -> counts.entrySet().stream())
                .filter(count -> count.getValue() > 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        report.modules().forEach(module -> others.remove(module.name()));
        return others;
    }

    private static int ofOthers(ReportedUse use) {
        return use.from().equals(use.to()) ? 0 : use.debt();
    }

    private static Map<String, Integer> sums(
            Report report, Function<ReportedUse, String> end, ToIntFunction<ReportedUse> count) {
        return report.uses().stream().collect(Collectors.groupingBy(end, TreeMap::new, Collectors.summingInt(count)));
    }

    static boolean isKnown(ReportedViolation violation) {
        return violation.status() == ReportedStatus.KNOWN || violation.status() == ReportedStatus.MOVED;
    }

    int out(String module) {
        return out.getOrDefault(module, 0);
    }

    int in(String module) {
        return in.getOrDefault(module, 0);
    }

    int fresh(String module) {
        return fresh.getOrDefault(module, 0);
    }

    int known(String module) {
        return known.getOrDefault(module, 0);
    }
}
