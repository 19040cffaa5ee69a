package dev.ringfence.report.page;

import dev.ringfence.advice.Advice;
import dev.ringfence.advice.Wording;
import dev.ringfence.map.Place;
import dev.ringfence.report.Counts;
import dev.ringfence.report.data.Report;
import dev.ringfence.report.data.ReportedChange;
import dev.ringfence.report.data.ReportedProblem;
import dev.ringfence.report.data.ReportedStale;
import dev.ringfence.report.data.ReportedViolation;
import dev.ringfence.report.findings.EditsTold;
import dev.ringfence.report.findings.GroupOfNew;
import dev.ringfence.report.findings.Headline;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells whoever has a red build what is new, and nothing else.
 *
 * <ol>
 *   <li>What keeps Ringfence from judging.
 *   <li>New violations, a block for each pair of modules, rule and line of the map.
 *   <li>What has changed of frozen code.
 *   <li>What the branch added.
 *   <li>What nothing needs any more.
 *   <li>How much there is that is not new, in one line.
 * </ol>
 */
final class WhatIsNew {

    private static final int ROWS = 100;

    private final Report report;
    private final Set<String> anchors = new HashSet<>();
    private final EditsTold told = new EditsTold();

    private WhatIsNew(Report report) {
        this.report = report;
    }

    static Section of(Report report) {
        return new Section("new", "New", "What is new: " + Headline.of(report), new WhatIsNew(report).body());
    }

    private Html body() {
        List<Html> parts = new ArrayList<>();
        addProblems(parts);
        GroupOfNew.of(report).forEach(group -> parts.add(group(group)));
        changed().values().forEach(changes -> parts.add(changed(changes)));
        report.base().ifPresent(base -> parts.add(GrowthBlock.of(report, base)));
        addStale(parts);
        if (parts.isEmpty()) {
            parts.add(Html.of("<p>Nothing is new.</p>\n"));
        }
        if (Headline.isAnythingJudged(report)) {
            parts.add(notNew(report.counts()));
        }
        return Html.all(parts);
    }

    private void addProblems(List<Html> parts) {
        if (!report.problems().isEmpty()) {
            parts.add(Html.of(
                    "<h3>Problems</h3>\n<ul class=\"told\">{}</ul>\n",
                    Html.all(report.problems().stream().map(this::problem))));
        }
    }

    private Html problem(ReportedProblem problem) {
        return Html.of(
                "<li>{}{}: {}. {}</li>\n",
                problem.isError() ? Html.of("<strong>could not run</strong> ") : Html.none(),
                place(problem.place()),
                Html.words(problem.message()),
                Html.words(problem.remedy()));
    }

    private Html group(GroupOfNew group) {
        ReportedViolation first = group.first();
        return Html.of(
                """
                <article class="finding">
                <h3>{} <small>{} new, <code>{}</code></small></h3>
                <ul class="edges">
                {}</ul>
                {}</article>
                """,
                first.modules(),
                Wording.number(group.violations().size()),
                first.rule().id(),
                rows(group.violations().stream().map(this::violation).toList()),
                advice(first.message(), first.owner(), report.advice(first.advice())));
    }

    private Html advice(String why, Optional<String> ask, Optional<Advice> advice) {
        boolean clashes = advice.filter(told::clash).isPresent();
        return AdviceBlock.of(why, ask, advice, clashes, report);
    }

    private Html violation(ReportedViolation violation) {
        return Html.of(
                "<li{}><code>{}</code> <span class=\"at\">{}</span></li>\n",
                anchor(violation.id()),
                violation.types(),
                places(violation.places().isEmpty() ? List.of(violation.mapPlace()) : violation.places()));
    }

    /** Names each file once, with all lines of it behind. */
    private Html places(List<Place> places) {
        List<Html> shown = new ArrayList<>();
        String last = "";
        for (Place place : places) {
            boolean isSame = place.file().equals(last) && place.line() > 0;
            shown.add(isSame ? Html.of("<code>:{}</code> ", place.line()) : place(place));
            last = place.file();
        }
        return Html.all(shown);
    }

    /** An edge of two projects has one id, and an address leads to the first of them. */
    private Html anchor(String id) {
        return anchors.add(id) ? Html.of(" id=\"v-{}\"", id) : Html.none();
    }

    private Map<String, List<ReportedChange>> changed() {
        return report.frozen().stream()
                .filter(ReportedChange::breaks)
                .collect(Collectors.groupingBy(ReportedChange::module, LinkedHashMap::new, Collectors.toList()));
    }

    private Html changed(List<ReportedChange> changes) {
        ReportedChange first = changes.get(0);
        return Html.of(
                """
                <article class="finding">
                <h3>{} <small>{} changed of frozen code</small></h3>
                <ul class="edges">
                {}</ul>
                {}</article>
                """,
                first.module(),
                Wording.number(changes.size()),
                rows(changes.stream().map(this::change).toList()),
                advice(first.message(), first.owner(), report.advice(first.advice())));
    }

    private Html change(ReportedChange change) {
        return Html.of(
                "<li{}><code>{}</code> {}{} <span class=\"at\">{}</span></li>\n",
                anchor(change.id()),
                change.element(),
                change.change(),
                change.renamedFrom()
                        .map(name -> Html.of(", was <code>{}</code>", name))
                        .orElse(Html.none()),
                place(change.place()));
    }

    private void addStale(List<Html> parts) {
        if (!report.stale().isEmpty()) {
            parts.add(Html.of(
                    """
                    <article class="finding">
                    <h3>Not needed any more <small>{}</small></h3>
                    <ul class="edges calm">
                    {}</ul>
                    {}</article>
                    """,
                    Wording.number(report.stale().size()),
                    rows(report.stale().stream().map(this::stale).toList()),
                    AdviceBlock.of(
                            report.stale().stream().map(ReportedStale::remedy).distinct())));
        }
    }

    private Html stale(ReportedStale stale) {
        return Html.of(
                "<li><code>{}</code> {} <span class=\"at\">{}</span></li>\n",
                stale.text(),
                stale.message(),
                place(stale.place()));
    }

    private Html place(Place place) {
        return Html.of("<code>{}</code> ", report.shownFromTop(place));
    }

    private static Html rows(List<Html> rows) {
        Html more = rows.size() > ROWS
                ? Html.of("<li>and {} more</li>\n", Wording.number(rows.size() - ROWS))
                : Html.none();
        return Html.all(Stream.concat(rows.stream().limit(ROWS), Stream.of(more)));
    }

    private static Html notNew(Counts counts) {
        return Html.of(
                "<p class=\"quiet\">Not new, and not yours: {} known, {} moved, {} excepted.</p>\n",
                Wording.number(counts.known()),
                Wording.number(counts.moved()),
                Wording.number(counts.excepted()));
    }
}
