package dev.ringfence.report.page;

import dev.ringfence.report.data.Report;
import dev.ringfence.report.data.ReportedHistory;
import dev.ringfence.report.findings.Headline;
import dev.ringfence.report.matrix.MatrixTable;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes a report as one HTML file that asks nothing of any other file or server.
 *
 * <p>A policy in the page lets a browser run the page's own script alone, and load nothing. Where a server blocks that
 * too, the page still shows all but the list of every violation.
 */
public final class Page {

    private static final String STYLE =
            MatrixTable.css() + Resource.named("page.css").text();
    private static final Resource SCRIPT =
            new Resource(MatrixTable.script() + Resource.named("page.js").text());

    private final Report report;
    private final Optional<ReportedHistory> history;

    private Page(Report report, Optional<ReportedHistory> history) {
        this.report = report;
        this.history = history;
    }

    /**
     * Writes the whole page, with LF at the end of each line, and leaves the writer open. It is a pure function of the
     * report and its history.
     *
     * @param report on a whole build, or on what was seen of it
     * @param history what git tells of the debt, where git was asked
     * @throws IOException where the writer does
     */
    public static void write(Report report, Optional<ReportedHistory> history, Writer to) throws IOException {
        to.write(new Page(report, history).shown().markup());
        if (!Headline.isAnythingJudged(report)) {
            to.write("</body>\n</html>\n");
            return;
        }
        to.write("<script type=\"application/json\" id=\"data\">");
        ViolationData.write(report, history, to);
        to.write("</script>\n<script>" + SCRIPT.text() + "</script>\n</body>\n</html>\n");
    }

    private static String policy() {
        return "default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src " + SCRIPT.source()
                + "; base-uri 'none'; form-action 'none'";
    }

    private Html shown() {
        return Headline.isAnythingJudged(report)
                ? shown(
                        present(List.of(
                                Optional.of(WhatIsNew.of(report)), UsesMatrix.of(report), DebtGraph.of(report))),
                        present(List.of(ModulesTable.of(report, history))),
                        present(List.of(NextSteps.of(report), FrozenTable.of(report))),
                        present(List.of(
                                ExceptionsTable.of(report, history),
                                Optional.of(Progress.of(report, history)),
                                Optional.of(ViolationList.of(report)))))
                : shown(List.of(WhatIsNew.of(report)), List.of(), List.of(), List.of());
    }

    private Html shown(List<Section> above, List<Section> left, List<Section> right, List<Section> below) {
        return Html.of(
                """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8"/>
                <meta http-equiv="Content-Security-Policy" content="{}"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta name="color-scheme" content="light dark"/>
                <title>{}</title>
                <style>
                {}</style>
                </head>
                <body>
                <a class="skip" href="#main">To the findings</a>
                {}<nav aria-label="Sections"><ul>{}</ul></nav>
                <main id="main" tabindex="-1">
                {}<div class="beside">
                <div>{}</div>
                <div>{}</div>
                </div>
                {}</main>
                {}""",
                new Html(policy()),
                Head.title(report),
                new Html(STYLE),
                Head.of(report),
                Html.all(Stream.of(above, left, right, below)
                        .flatMap(List::stream)
                        .map(Section::entry)),
                html(above),
                html(left),
                html(right),
                html(below),
                Foot.of(report));
    }

    private static List<Section> present(List<Optional<Section>> sections) {
        return sections.stream().flatMap(Optional::stream).toList();
    }

    private static Html html(List<Section> sections) {
        return Html.all(sections.stream().map(Section::html));
    }
}
