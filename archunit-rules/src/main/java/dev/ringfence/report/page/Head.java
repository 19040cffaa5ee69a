package dev.ringfence.report.page;

import dev.ringfence.advice.Wording;
import dev.ringfence.report.Counts;
import dev.ringfence.report.data.Report;
import dev.ringfence.report.findings.Headline;
import dev.ringfence.verdict.View;

/** Says at the top of the page what was decided, and of what. */
final class Head {

    private Head() {}

    static String title(Report report) {
        return report.project() + ": " + Headline.verdict(report) + " - Ringfence";
    }

    static Html of(Report report) {
        return Html.of(
                """
                <header>
                <h1>{} <span class="verdict {}">{}</span></h1>
                <p>{}{}</p>
                {}{}</header>
                """,
                project(report.project()),
                report.verdict().id(),
                Headline.verdict(report),
                judged(report),
                compared(report),
                partial(report),
                Headline.isAnythingJudged(report) ? figures(report.counts()) : Html.none());
    }

    /** A long name breaks where its parts meet. */
    private static Html project(String name) {
        int start = name.lastIndexOf(':') + 1;
        return Html.of("{}<wbr/>{}", name.substring(0, start), name.substring(start));
    }

    private static Html judged(Report report) {
        if (!Headline.isAnythingJudged(report)) {
            return Html.of("Nothing was judged.");
        }
        long projects = Headline.projects(report).size();
        return Html.of(
                "{} of {} judged{}.",
                Headline.counted(Headline.classes(report), "class", "classes"),
                Headline.counted(projects, "project", "projects"),
                report.map()
                        .map(map -> Html.of(" by <code>{}</code>", map.fromTop()))
                        .orElse(Html.none()));
    }

    private static Html compared(Report report) {
        return report.base()
                .map(base -> Html.of(" Compared with <code>{}</code> at <code>{}</code>.", base.ref(), base.commit()))
                .orElse(Html.none());
    }

    private static Html partial(Report report) {
        return report.view() == View.PARTIAL ? Html.of("""
                        <p class="told" role="note"><strong>This is a partial view.</strong> Not all of the code was \
                        seen, so there may be more debt, and nothing says what is stale.</p>
                        """) : Html.none();
    }

    private static Html figures(Counts counts) {
        return Html.of(
                "<dl class=\"figures\">{}{}{}{}{}{}{}</dl>\n",
                figure("new", counts.fresh(), "red"),
                figure("changed", counts.changed(), "red"),
                figure("known", counts.known(), "amber"),
                figure("moved", counts.moved(), "plain"),
                figure("excepted", counts.excepted(), "plain"),
                figure("stale", counts.stale(), "plain"),
                figure("unused", counts.unused(), "plain"));
    }

    private static Html figure(String name, long count, String color) {
        return Html.of(
                "<div class=\"{}\"><dt>{}</dt><dd>{}</dd></div>",
                count == 0 ? "nothing" : color,
                name,
                Wording.number(count));
    }
}
