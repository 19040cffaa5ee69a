package dev.ringfence.report.markdown;

import dev.ringfence.advice.Wording;
import dev.ringfence.growth.map.GrowthEntry;
import dev.ringfence.map.Place;
import dev.ringfence.report.Counts;
import dev.ringfence.report.data.Report;
import dev.ringfence.report.data.ReportedBase;
import dev.ringfence.report.data.ReportedChange;
import dev.ringfence.report.data.ReportedGrowth;
import dev.ringfence.report.data.ReportedStale;
import dev.ringfence.report.data.ReportedViolation;
import dev.ringfence.report.findings.GroupOfNew;
import dev.ringfence.report.findings.Headline;
import dev.ringfence.verdict.View;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Holds the page of a pull request.
 *
 * <ol>
 *   <li>The verdict, and what was judged.
 *   <li>What keeps Ringfence from judging.
 *   <li>What is new, a section for each pair of modules, rule and line of the map.
 *   <li>What has changed of frozen code.
 *   <li>What the branch added without a reason, and with one.
 *   <li>What nothing needs any more, and what moved.
 *   <li>What is not new, in one line.
 * </ol>
 */
final class MarkdownPage {

    private static final int ROWS = 20;

    private final Report report;
    private final int limit;
    private final List<String> sections = new ArrayList<>();

    MarkdownPage(Report report, int limit) {
        this.report = report;
        this.limit = limit;
    }

    String text() {
        addProblems();
        addViolations();
        addFrozen();
        addGrowth();
        addStale();
        addMoved();
        addFixed();
        return fitted(head());
    }

    /** Keeps whole sections, the first ones, and says how many there are besides. */
    private String fitted(String head) {
        String end = end();
        StringBuilder text = new StringBuilder(head);
        int room = limit - size(head) - size(end) - size(more(sections.size()));
        int kept = 0;
        while (kept < sections.size() && size(sections.get(kept)) < room) {
            room -= size(sections.get(kept));
            text.append('\n').append(sections.get(kept));
            kept++;
        }
        if (kept < sections.size()) {
            text.append(more(sections.size() - kept));
        }
        return text.append(end).toString();
    }

    private static int size(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length + 1;
    }

    private static String more(int sections) {
        return "\nThere is no room here for " + Wording.number(sections) + " more "
                + (sections == 1 ? "section" : "sections") + ". `report.json` has all.\n";
    }

    private String head() {
        return "## Ringfence" + (Headline.isOnTests(report) ? " on test code" : "") + ": " + Headline.of(report)
                + "\n\n" + judged() + "\n";
    }

    private String judged() {
        List<String> projects = Headline.projects(report);
        String by =
                report.map().map(map -> " by " + Markdown.code(map.fromTop())).orElse("");
        String of = projects.size() > 1
                ? Wording.number(projects.size()) + " projects"
                : Markdown.code(projects.isEmpty() ? report.project() : projects.get(0));
        return Headline.counted(Headline.classes(report), "class", "classes") + " of " + of + " judged" + by + "."
                + (report.view() == View.PARTIAL ? " Not all of the code was seen, so this is a partial view." : "");
    }

    private String end() {
        Counts counts = report.counts();
        return "\n---\nNot new: " + Wording.number(counts.known()) + " known, " + Wording.number(counts.moved())
                + " moved, " + Wording.number(counts.excepted()) + " excepted.\n";
    }

    private void addProblems() {
        if (!report.problems().isEmpty()) {
            sections.add("### Told\n\n"
                    + rows(
                            report.problems(),
                            problem -> "- " + place(problem.place()) + " "
                                    + (problem.isError() ? "**could not run**: " : "")
                                    + Markdown.text(problem.message())
                                    + ". " + Markdown.text(problem.remedy()),
                            ROWS));
        }
    }

    private void addViolations() {
        GroupOfNew.of(report).forEach(group -> sections.add(section(group.violations())));
    }

    private String section(List<ReportedViolation> group) {
        ReportedViolation first = group.get(0);
        String title = "### " + Markdown.text(first.modules()) + ": " + Wording.number(group.size()) + " new "
                + Markdown.code(first.rule().id());
        String table = first.to().isPresent() ? edges(group) : types(group);
        return title + "\n\n" + table + "\n"
                + AdviceBlock.of(first.message(), first.owner(), report.advice(first.advice()), report);
    }

    private String edges(List<ReportedViolation> group) {
        return "| uses | what | where |\n|---|---|---|\n"
                + rows(
                        group,
                        violation -> "| " + Markdown.cell(violation.from().type()) + " | "
                                + Markdown.cell(violation.to().orElseThrow().type()) + " | " + where(violation) + " |",
                        ROWS,
                        "|");
    }

    private String types(List<ReportedViolation> group) {
        return "| type | where |\n|---|---|\n"
                + rows(
                        group,
                        violation -> "| " + Markdown.cell(violation.from().type()) + " | " + where(violation) + " |",
                        ROWS,
                        "|");
    }

    private String where(ReportedViolation violation) {
        return place(violation.firstPlace());
    }

    private String place(Place place) {
        return Markdown.cell(report.fromTop(place) + (place.line() > 0 ? ":" + place.line() : ""));
    }

    private void addFrozen() {
        Map<String, List<ReportedChange>> modules = report.frozen().stream()
                .filter(ReportedChange::breaks)
                .collect(Collectors.groupingBy(ReportedChange::module, LinkedHashMap::new, Collectors.toList()));
        modules.values().forEach(changes -> {
            ReportedChange first = changes.get(0);
            sections.add("### " + Markdown.text(first.module()) + ": " + Wording.number(changes.size())
                    + " changed of frozen code\n\n| element | change | where |\n|---|---|---|\n"
                    + rows(
                            changes,
                            change -> "| " + Markdown.cell(change.element()) + " | " + change.change() + " | "
                                    + place(change.place()) + " |",
                            ROWS,
                            "|")
                    + "\n" + AdviceBlock.of(first.message(), first.owner(), report.advice(first.advice()), report));
        });
    }

    private void addGrowth() {
        report.base().ifPresent(base -> {
            StringBuilder section = new StringBuilder("### Growth since " + Markdown.code(base.ref()) + "\n\n");
            section.append(sum(base)).append('\n');
            List<ReportedGrowth> breaking =
                    report.growth().stream().filter(ReportedGrowth::breaks).toList();
            List<ReportedGrowth> told =
                    report.growth().stream().filter(entry -> !entry.breaks()).toList();
            if (!breaking.isEmpty()) {
                section.append("\n**A reason is missing:**\n\n").append(rows(breaking, this::growth, ROWS));
                breaking.stream()
                        .flatMap(entry -> entry.remedy().stream())
                        .distinct()
                        .forEach(remedy -> section.append("\nWay out: ")
                                .append(Markdown.text(remedy))
                                .append('\n'));
            }
            if (!told.isEmpty()) {
                section.append("\nWith a reason, or none asked:\n\n").append(rows(told, this::growth, ROWS));
            }
            sections.add(section.toString());
        });
    }

    private static String sum(ReportedBase base) {
        return Headline.lines(base) + " (merge base " + Markdown.code(base.commit()) + "); "
                + Wording.number(base.closed()) + " closed, " + Wording.number(base.moved()) + " moved.";
    }

    private String growth(ReportedGrowth growth) {
        String reason =
                growth.entry().reason().map(text -> ": " + Markdown.text(text)).orElse("");
        return "- " + place(new Place(growth.entry().file(), growth.entry().line())) + " "
                + Markdown.code(growth.entry().shown())
                + growth.owner().map(owner -> ", ask " + Markdown.code(owner)).orElse("") + reason;
    }

    private void addStale() {
        if (report.stale().isEmpty()) {
            return;
        }
        String ways = report.stale().stream()
                .map(ReportedStale::remedy)
                .distinct()
                .map(remedy -> "\nWay out: " + Markdown.text(remedy) + "\n")
                .collect(Collectors.joining());
        sections.add("### Not needed any more\n\n" + rows(report.stale(), this::stale, ROWS) + ways);
    }

    private String stale(ReportedStale stale) {
        return "- " + place(stale.place()) + " " + Markdown.code(stale.text()) + ": " + Markdown.text(stale.message());
    }

    private void addFixed() {
        List<GrowthEntry> fixed = report.base().map(ReportedBase::fixed).orElse(List.of());
        if (!fixed.isEmpty()) {
            sections.add("### Paid off\n\n" + rows(fixed, line -> "- " + Markdown.code(line.shown()), ROWS));
        }
    }

    private void addMoved() {
        List<ReportedViolation> moved = report.violations().stream()
                .filter(violation -> violation.why().movedFrom().isPresent())
                .toList();
        if (!moved.isEmpty()) {
            sections.add("### Moved with its type\n\n"
                    + rows(
                            moved,
                            violation -> "- " + Markdown.code(violation.types()) + " was "
                                    + Markdown.code(violation.why().movedFrom().orElseThrow()),
                            ROWS));
        }
    }

    /** Writes what makes a row of a thing. */
    private interface Row<T> {

        String of(T thing);
    }

    private static <T> String rows(List<T> things, Row<T> row, int most) {
        return rows(things, row, most, "");
    }

    private static <T> String rows(List<T> things, Row<T> row, int most, String border) {
        String rows =
                things.stream().limit(most).map(thing -> row.of(thing) + "\n").collect(Collectors.joining());
        Optional<String> more =
                things.size() > most ? Optional.of(Wording.number(things.size() - most) + " more") : Optional.empty();
        return rows
                + more.map(text -> border.isEmpty()
                                ? "- and " + text + "\n"
                                : border + " and " + text + " " + border + "\n")
                        .orElse("");
    }
}
