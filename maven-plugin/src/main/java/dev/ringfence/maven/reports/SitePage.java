package dev.ringfence.maven.reports;

import dev.ringfence.maven.project.Invocation;
import dev.ringfence.maven.project.MavenCode;
import dev.ringfence.maven.project.ProjectIds;
import dev.ringfence.project.CodeKind;
import dev.ringfence.report.data.Report;
import dev.ringfence.report.formats.ReportFormats;
import dev.ringfence.report.formats.ReportPages;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/**
 * Puts together what lies on disk of a project and of those below its folder: the site of a parent is made before its
 * modules. Reports under another map than the first one's are left out.
 */
public record SitePage(Invocation invocation, Log log) {

    /** Says whether any of these projects has a report. */
    public boolean isAnythingLeft() {
        return !reports().isEmpty();
    }

    /**
     * Writes the page to the file, or tells that there is nothing to write.
     *
     * @throws MojoExecutionException where the file cannot be written
     */
    public void write(Path file) throws MojoExecutionException {
        List<Report> reports = reports();
        if (reports.isEmpty()) {
            log.info("no project has a report, so there is no page; run mvn ringfence:report first");
            return;
        }
        Report all = Report.of(ProjectIds.of(invocation.project()), reports);
        ReportPage.onThoseBelow(invocation, log)
                .write(all, (report, history) -> ReportPages.writePage(report, history, file));
    }

    private List<Report> reports() {
        List<Report> all = invocation.session().getAllProjects().stream()
                .map(MavenCode::new)
                .filter(code -> ReportPage.isBelow(code, invocation))
                .flatMap(code -> ReportFormats.read(code.reportFolder(), CodeKind.MAIN).stream())
                .toList();
        Optional<String> map = all.stream().findFirst().map(SitePage::mapOf);
        return all.stream()
                .filter(report -> map.equals(Optional.of(mapOf(report))))
                .toList();
    }

    private static String mapOf(Report report) {
        return report.map().map(map -> map.folder() + "/" + map.file()).orElse("");
    }
}
