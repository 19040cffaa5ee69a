package dev.ringfence.report.formats;

import dev.ringfence.files.AtomicFile;
import dev.ringfence.project.CodeKind;
import dev.ringfence.report.annotations.AzureReport;
import dev.ringfence.report.annotations.GithubReport;
import dev.ringfence.report.annotations.LinesReport;
import dev.ringfence.report.data.Report;
import dev.ringfence.report.data.ReportFormat;
import dev.ringfence.report.json.JsonReport;
import dev.ringfence.report.markdown.MarkdownReport;
import dev.ringfence.report.quality.CheckstyleReport;
import dev.ringfence.report.quality.GitlabReport;
import dev.ringfence.report.quality.JunitReport;
import dev.ringfence.report.quality.SonarReport;
import dev.ringfence.report.sarif.SarifReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Lists the formats of a report. A new format is a class in a room of its own, and a line here. */
public final class ReportFormats {

    private static final ReportFormat JSON = new JsonReport();

    private ReportFormats() {}

    /** Loads the other formats only where one of them is asked for. */
    private static final class Others {

        static final List<ReportFormat> ALL = List.of(
                JSON,
                new SarifReport(false),
                new SarifReport(true),
                new GithubReport(),
                MarkdownReport.jobSummary(),
                new AzureReport(),
                new GitlabReport(),
                new JunitReport(),
                new CheckstyleReport(),
                new SonarReport(),
                new LinesReport(),
                MarkdownReport.comment());

        private Others() {}
    }

    /** Returns every format. */
    public static List<ReportFormat> all() {
        return Others.ALL;
    }

    /** Returns the format of a name. */
    public static Optional<ReportFormat> named(String name) {
        return all().stream().filter(format -> format.id().equals(name)).findFirst();
    }

    /** Returns the name of the file that holds the report on this code, such as {@code report-tests.json}. */
    public static String fileName(ReportFormat format, CodeKind kind) {
        return "report" + kind.suffix() + format.ending();
    }

    /**
     * Writes the report of a project for programs.
     *
     * @throws IOException where the file cannot be written
     */
    public static void write(Report report, Path folder, CodeKind kind) throws IOException {
        write(report, List.of(JSON), folder, kind);
    }

    /**
     * Writes a report in formats.
     *
     * @throws IOException where a file cannot be written; all others are written
     */
    public static void write(Report report, Collection<ReportFormat> formats, Path folder, CodeKind kind)
            throws IOException {
        List<IOException> failed = new ArrayList<>();
        for (ReportFormat format : formats) {
            try {
                AtomicFile.write(folder.resolve(fileName(format, kind)), to -> format.write(report, to));
            } catch (IOException e) {
                failed.add(e);
            }
        }
        if (!failed.isEmpty()) {
            throw failed.get(0);
        }
    }

    /** Returns the report that {@link #write(Report, Path, CodeKind)} left; nothing where there is none that can be read. */
    public static Optional<Report> read(Path folder, CodeKind kind) {
        try {
            return JsonReport.read(Files.readString(folder.resolve(fileName(JSON, kind)), StandardCharsets.UTF_8));
        } catch (IOException missing) {
            return Optional.empty();
        }
    }

    /**
     * Writes for programs what results show that were collected. The reports of the projects stay as they are.
     *
     * @throws IOException where the file cannot be written
     */
    public static void writeCollected(Report report, Path folder) throws IOException {
        AtomicFile.write(folder.resolve("report-collected" + JSON.ending()), to -> JSON.write(report, to));
    }
}
