package dev.ringfence.report.page;

import dev.ringfence.advice.Wording;
import dev.ringfence.report.data.Report;
import dev.ringfence.report.data.ReportedEnd;
import dev.ringfence.report.data.ReportedStatus;
import dev.ringfence.report.data.ReportedViolation;
import dev.ringfence.report.findings.Headline;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds the place where the page's script lists every violation, with what chooses among them. */
final class ViolationList {

    private ViolationList() {}

    static Section of(Report report) {
        return new Section("all", "All violations", "All violations", body(report));
    }

    private static Html body(Report report) {
        return Html.of(
                """
                <p id="list-off">{}. The list of them needs JavaScript; <code>report.json</code> has each.</p>
                <form id="filters" role="search" aria-label="Violations" hidden="">
                <label class="search">Search <input type="search" name="q" autocomplete="off" spellcheck="false" \
                placeholder="type, package, message or reason"/></label>
                {}{}{}{}<button type="button" id="show-all">Show all</button>
                </form>
                <div id="list" hidden="">
                <p id="count" role="status"></p>
                <div id="rows" role="listbox" aria-label="Violations" tabindex="0"><div role="presentation"></div></div>
                <div id="detail" role="region" aria-label="The chosen violation" aria-live="polite"></div>
                </div>
                """,
                counted(report.violations()),
                choice("module", "Module", modules(report)),
                choice("owner", "Owner", sorted(report, violation -> violation.owner().stream())),
                choice(
                        "rule",
                        "Rule",
                        sorted(report, violation -> Stream.of(violation.rule().id()))),
                choice(
                        "status",
                        "Status",
                        Arrays.stream(ReportedStatus.values())
                                .filter(status ->
                                        status != ReportedStatus.SEAM || count(report.violations(), status) > 0)
                                .map(ReportedStatus::id)));
    }

    /** Counts them by the words that stand above the page. */
    private static String counted(List<ReportedViolation> violations) {
        String counts = Arrays.stream(ReportedStatus.values())
                .map(status -> Map.entry(status, count(violations, status)))
                .filter(entry -> entry.getValue() > 0)
                .map(entry ->
                        Wording.number(entry.getValue()) + " " + entry.getKey().id())
                .collect(Collectors.joining(", "));
        String all = Headline.counted(violations.size(), "violation", "violations");
        return counts.isEmpty() ? all : all + ": " + counts;
    }

    private static long count(List<ReportedViolation> violations, ReportedStatus status) {
        return violations.stream()
                .filter(violation -> violation.status() == status)
                .count();
    }

    private static Html choice(String name, String label, Stream<String> values) {
        return Html.of(
                "<label>{} <select name=\"{}\"><option value=\"\">all</option>{}</select></label>\n",
                label,
                name,
                Html.all(values.map(value -> Html.of("<option value=\"{}\">{}</option>", value, value))));
    }

    private static Stream<String> modules(Report report) {
        return sorted(
                report,
                violation -> Stream.concat(
                        Stream.of(violation.from().module()), violation.to().map(ReportedEnd::module).stream()));
    }

    /** Writes what some part of a violation may be. */
    private interface Values {

        Stream<String> of(ReportedViolation violation);
    }

    private static Stream<String> sorted(Report report, Values values) {
        return report.violations().stream().flatMap(values::of).distinct().sorted();
    }
}
