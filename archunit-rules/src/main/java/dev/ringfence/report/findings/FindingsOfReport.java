package dev.ringfence.report.findings;

import dev.ringfence.advice.Advice;
import dev.ringfence.advice.WayOut;
import dev.ringfence.map.Place;
import dev.ringfence.map.Rule;
import dev.ringfence.report.data.FindingId;
import dev.ringfence.report.data.Report;
import dev.ringfence.report.data.ReportedChange;
import dev.ringfence.report.data.ReportedGrowth;
import dev.ringfence.report.data.ReportedProblem;
import dev.ringfence.report.data.ReportedStale;
import dev.ringfence.report.data.ReportedViolation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lists what a person should look at in a report. */
record FindingsOfReport(Report report) {

    List<Finding> all() {
        return Stream.of(
                        report.violations().stream()
                                .filter(ReportedViolation::isNew)
                                .map(this::finding),
                        report.frozen().stream().filter(ReportedChange::breaks).map(this::finding),
                        report.stale().stream().map(this::finding),
                        report.growth().stream().filter(ReportedGrowth::breaks).map(this::finding),
                        report.problems().stream().map(this::finding))
                .flatMap(each -> each)
                .sorted(Comparator.comparing(Finding::isError).reversed())
                .toList();
    }

    private Finding finding(ReportedViolation violation) {
        return new Finding(
                violation.id(),
                violation.rule().id(),
                violation.breaks(),
                violation.modules(),
                violation.firstPlace(),
                violation.types(),
                violation.message(),
                hints(violation.owner(), report.advice(violation.advice())),
                Optional.of(violation.project()));
    }

    private Finding finding(ReportedChange change) {
        return new Finding(
                change.id(),
                Rule.FROZEN_CODE.id(),
                true,
                change.module(),
                change.place(),
                change.element() + " " + change.change(),
                change.message(),
                hints(change.owner(), report.advice(change.advice())),
                Optional.of(change.project()));
    }

    private static List<String> hints(Optional<String> owner, Optional<Advice> advice) {
        List<String> hints = new ArrayList<>();
        advice.flatMap(Advice::instead).ifPresent(instead -> hints.add("Instead: " + instead));
        owner.ifPresent(ask -> hints.add("Ask: " + ask));
        advice.stream()
                .flatMap(each -> each.waysOut().stream())
                .filter(WayOut::isPossible)
                .map(way -> "Way out: " + way.text()
                        + way.command().map(command -> ": " + command).orElse(""))
                .forEach(hints::add);
        return List.copyOf(hints);
    }

    private Finding finding(ReportedStale stale) {
        return new Finding(
                FindingId.of("stale " + stale.place().file() + " " + stale.text()),
                Finding.STALE,
                stale.breaks(),
                report.fromTop(stale.place()),
                stale.place(),
                stale.text(),
                "not needed any more, since " + stale.message(),
                List.of("Way out: " + stale.remedy()),
                Optional.empty());
    }

    private Finding finding(ReportedGrowth growth) {
        List<String> hints = new ArrayList<>();
        growth.owner().ifPresent(ask -> hints.add("Ask: " + ask));
        growth.remedy().ifPresent(remedy -> hints.add("Way out: " + remedy));
        return new Finding(
                FindingId.of("growth " + growth.entry().kind().id() + " "
                        + growth.entry().file() + " " + growth.entry().shown()),
                Finding.GROWTH,
                true,
                report.fromTop(new Place(growth.entry().file(), growth.entry().line())),
                new Place(growth.entry().file(), growth.entry().line()),
                growth.entry().shown(),
                growth.entry().reason().isPresent()
                        ? "the branch added it, and the base allows no growth"
                        : "the branch added it without a reason",
                List.copyOf(hints),
                Optional.empty());
    }

    private Finding finding(ReportedProblem problem) {
        return new Finding(
                FindingId.of("problem " + problem.place() + " " + problem.message()),
                Finding.PROBLEM,
                problem.isError(),
                report.fromTop(problem.place()),
                problem.place(),
                problem.isError() ? "could not run" : "to be told",
                problem.message(),
                List.of(problem.remedy()),
                Optional.empty());
    }
}
