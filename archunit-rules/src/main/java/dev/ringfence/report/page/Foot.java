package dev.ringfence.report.page;

import dev.ringfence.advice.Wording;
import dev.ringfence.report.data.Report;
import dev.ringfence.report.data.ReportedMap;
import dev.ringfence.report.data.ReportedProject;

/** Says below the page what was judged, by which map and by which version. */
final class Foot {

    private static final int SHOWN_OF_DIGEST = 12;

    private Foot() {}

    static Html of(Report report) {
        return Html.of(
                """
                <footer>
                <details><summary>Projects: {}</summary>
                {}</details>
                <p>Ringfence {}{}</p>
                </footer>
                """,
                Wording.number(report.projects().size()),
                projects(report),
                report.tool(),
                report.map().map(Foot::map).orElse(Html.none()));
    }

    private static Html projects(Report report) {
        Table table = Table.of("Projects")
                .name("project")
                .name("folder")
                .name("code")
                .name("verdict")
                .number("classes")
                .number("known")
                .number("new");
        report.projects().forEach(project -> addRow(project, table));
        return table.html();
    }

    private static void addRow(ReportedProject project, Table table) {
        table.row(
                project.id(),
                project.folder().isEmpty() ? "." : project.folder(),
                project.code().id(),
                project.verdict().id(),
                Wording.number(project.coverage().classes()),
                Wording.number(project.counts().known() + project.counts().moved()),
                Wording.number(project.counts().fresh()));
    }

    private static Html map(ReportedMap map) {
        String digest = map.digest();
        return Html.of(
                ", map <code>{}</code> with the digest <code>{}</code>",
                map.fromTop(),
                digest.substring(0, Math.min(digest.length(), SHOWN_OF_DIGEST)));
    }
}
