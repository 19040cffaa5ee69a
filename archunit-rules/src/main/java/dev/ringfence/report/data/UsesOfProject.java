package dev.ringfence.report.data;

import dev.ringfence.advice.ShownEdge;
import dev.ringfence.map.DataEnd;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Module;
import dev.ringfence.standing.Status;
import dev.ringfence.verdict.Findings;
import dev.ringfence.verdict.JudgedViolation;
import dev.ringfence.violation.Identity;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Counts the edges between modules: those that the map allows, and those that break a rule. */
final class UsesOfProject {

    private static final Comparator<ReportedUse> BY_NAMES =
            Comparator.comparing(ReportedUse::from).thenComparing(ReportedUse::to);

    private final SortedMap<ReportedUse, ReportedUse> uses = new TreeMap<>(BY_NAMES);

    private UsesOfProject() {}

    /** Returns the pairs of modules that a map names, or between which there is any edge. */
    static List<ReportedUse> of(Findings findings, Judge judge) {
        UsesOfProject all = new UsesOfProject();
        judge.map().modules().values().forEach(module -> declared(module).forEach(all::add));
        findings.coverage()
                .ofModules()
                .allowed()
                .forEach((use, count) ->
                        all.add(allowed(use.user().value(), use.used().value(), count)));
        findings.violations().stream()
                .filter(violation -> violation.identity() instanceof Identity.OfEdge of
                        && !DataEnd.isFlag(of.edge().to()))
                .forEach(violation -> all.add(
                        violation.identity().isOfData() && !violation.identity().isOfExposure()
                                ? ofTable(violation, judge)
                                : broken(violation, judge)));
        return List.copyOf(all.uses.values());
    }

    /** Puts the uses of several projects together. */
    static List<ReportedUse> together(Collection<List<ReportedUse>> parts) {
        UsesOfProject all = new UsesOfProject();
        parts.stream().flatMap(List::stream).forEach(all::add);
        return List.copyOf(all.uses.values());
    }

    private void add(ReportedUse use) {
        uses.merge(use, use, ReportedUse::plus);
    }

    private static Stream<ReportedUse> declared(Module module) {
        return module.requires().stream()
                .flatMap(entry -> entry.module().stream())
                .map(used -> new ReportedUse(module.name().value(), used.value(), 0, 0, 0, 0, 0, true));
    }

    private static ReportedUse allowed(String from, String to, int count) {
        return new ReportedUse(from, to, count, 0, 0, 0, 0, false);
    }

    private static ReportedUse broken(JudgedViolation violation, Judge judge) {
        ShownEdge ends = ShownEdge.of(violation.identity(), judge);
        Status status = violation.status();
        return new ReportedUse(
                ends.fromModule(),
                ends.toModule().orElseThrow(),
                0,
                count(status instanceof Status.Excepted || status instanceof Status.OverSeam),
                count(status instanceof Status.Known),
                count(status instanceof Status.Moved),
                count(status instanceof Status.New),
                false);
    }

    private static ReportedUse ofTable(JudgedViolation violation, Judge judge) {
        ShownEdge ends = ShownEdge.of(violation.identity(), judge);
        Status status = violation.status();
        return new ReportedUse(
                ends.fromModule(),
                ends.toModule().orElseThrow(),
                0,
                0,
                0,
                0,
                0,
                false,
                count(status instanceof Status.Known || status instanceof Status.Moved),
                count(status instanceof Status.New));
    }

    private static int count(boolean isOne) {
        return isOne ? 1 : 0;
    }
}
