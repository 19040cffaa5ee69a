package dev.ringfence.report.data;

import dev.ringfence.advice.Advice;
import dev.ringfence.verdict.View;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the reports of the projects of a build together. */
record ReportOfBuild(String project, List<Report> reports) {

    private static final Comparator<ReportedViolation> ORDER = Comparator.comparing(ReportedViolation::isNew)
            .reversed()
            .thenComparing(ReportedViolation::rule)
            .thenComparing(ReportedViolation::types)
            .thenComparing(ReportedViolation::project);

    /** A cycle of the map is found in every project, and told once. */
    Report together() {
        List<ReportedViolation> violations = new ArrayList<>();
        List<ReportedChange> frozen = new ArrayList<>();
        List<Advice> advice = new ArrayList<>();
        Set<Object> told = new HashSet<>();
        for (Report report : reports) {
            int more = advice.size();
            report.violations().stream()
                    .filter(violation -> told.add(List.of(violation.id(), violation.places())))
                    .forEach(violation -> violations.add(violation.advisedBy(more)));
            report.frozen().forEach(change -> frozen.add(change.advisedBy(more)));
            advice.addAll(report.advice());
        }
        violations.sort(ORDER);
        Report any = reports.get(0);
        return new Report(
                any.tool(),
                project,
                reports.stream()
                        .map(Report::verdict)
                        .reduce(ReportedVerdict::or)
                        .orElseThrow(),
                view(),
                first(Report::map),
                first(Report::base),
                all(report -> report.projects().stream()),
                modules(),
                UsesOfProject.together(reports.stream().map(Report::uses).toList()),
                all(report -> report.rules().stream()).stream().sorted().toList(),
                List.copyOf(violations),
                firstList(Report::exceptions),
                List.copyOf(frozen),
                all(report -> report.stale().stream()),
                all(report -> report.growth().stream()),
                all(report -> report.problems().stream()),
                List.copyOf(advice));
    }

    private List<ReportedModule> modules() {
        Map<String, Integer> classes = countedBy(ReportedModule::classes);
        Map<String, Integer> locked = countedBy(ReportedModule::locked);
        return firstList(Report::modules).stream()
                .map(module ->
                        module.with(classes.getOrDefault(module.name(), 0), locked.getOrDefault(module.name(), 0)))
                .toList();
    }

    private Map<String, Integer> countedBy(ToIntFunction<ReportedModule> count) {
        return reports.stream()
                .flatMap(report -> report.modules().stream())
                .collect(Collectors.groupingBy(ReportedModule::name, Collectors.summingInt(count)));
    }

    /** The last project alone sees the whole. */
    private View view() {
        return reports.stream().anyMatch(report -> report.view() == View.WHOLE) ? View.WHOLE : View.PARTIAL;
    }

    private <T> Optional<T> first(Function<Report, Optional<T>> part) {
        return reports.stream().flatMap(report -> part.apply(report).stream()).findFirst();
    }

    private <T> List<T> firstList(Function<Report, List<T>> part) {
        return reports.stream()
                .map(part)
                .filter(list -> !list.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Returns what stands in any of the reports, each thing once. */
    private <T> List<T> all(Function<Report, Stream<T>> part) {
        return reports.stream().flatMap(part).distinct().toList();
    }
}
