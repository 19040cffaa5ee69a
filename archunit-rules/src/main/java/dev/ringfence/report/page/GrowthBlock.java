package dev.ringfence.report.page;

import dev.ringfence.advice.Wording;
import dev.ringfence.map.Place;
import dev.ringfence.report.data.Report;
import dev.ringfence.report.data.ReportedBase;
import dev.ringfence.report.data.ReportedGrowth;
import dev.ringfence.report.findings.Headline;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Tells what a branch added, the entries without a reason first. */
final class GrowthBlock {

    /** Praise needs no more rows than a person reads. */
    private static final int ROWS = 50;

    private final Report report;

    private GrowthBlock(Report report) {
        this.report = report;
    }

    static Html of(Report report, ReportedBase base) {
        GrowthBlock block = new GrowthBlock(report);
        return Html.of(
                """
                <article class="finding">
                <h3>Growth since {}</h3>
                <p>{} (merge base <code>{}</code>); {} closed, {} moved.</p>
                {}{}{}{}</article>
                """,
                base.ref(),
                Headline.lines(base),
                base.commit(),
                Wording.number(base.closed()),
                Wording.number(base.moved()),
                Html.all(base.notes().stream().map(note -> Html.of("<p>{}</p>\n", note))),
                block.entries("A reason is missing", ReportedGrowth::breaks),
                block.entries("With a reason, or none asked", growth -> !growth.breaks()),
                fixed(base));
    }

    private static Html fixed(ReportedBase base) {
        Html rows = Html.all(
                base.fixed().stream().limit(ROWS).map(line -> Html.of("<li><code>{}</code></li>\n", line.shown())));
        int more = base.fixed().size() - ROWS;
        return rows.markup().isEmpty()
                ? rows
                : Html.of(
                        "<h4>Paid off</h4>\n<ul class=\"edges calm\">\n{}</ul>\n{}",
                        rows,
                        more > 0 ? Html.of("<p>{} more</p>\n", Wording.number(more)) : Html.none());
    }

    private Html entries(String title, Predicate<ReportedGrowth> wanted) {
        Stream<ReportedGrowth> entries = report.growth().stream().filter(wanted);
        Html rows = Html.all(entries.map(this::entry));
        return rows.markup().isEmpty()
                ? rows
                : Html.of(
                        "<h4>{}</h4>\n<ul class=\"edges\">\n{}</ul>\n{}",
                        title,
                        rows,
                        Html.all(report.growth().stream()
                                .filter(wanted)
                                .map(ReportedGrowth::remedy)
                                .flatMap(Optional::stream)
                                .distinct()
                                .map(remedy -> Html.of("<p>Way out: {}</p>\n", Html.words(remedy)))));
    }

    private Html entry(ReportedGrowth growth) {
        return Html.of(
                "<li><code>{}</code>{}{} <span class=\"at\"><code>{}</code></span></li>\n",
                growth.entry().shown(),
                growth.entry()
                        .reason()
                        .map(reason -> Html.of(" because: {}", reason))
                        .orElse(Html.none()),
                growth.owner().map(owner -> Html.of(", ask {}", owner)).orElse(Html.none()),
                report.shownFromTop(
                        new Place(growth.entry().file(), growth.entry().line())));
    }
}
