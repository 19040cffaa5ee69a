package dev.ringfence.report.formats;

import dev.ringfence.files.AtomicFile;
import dev.ringfence.project.CodeKind;
import dev.ringfence.report.ProjectReport;
import dev.ringfence.report.ReportFormat;
import dev.ringfence.report.json.JsonReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Lists the formats in which each report is written. A new format is a class in a room of its own, and a line here. */
public final class ReportFormats {

    private static final List<ReportFormat> ALL = List.of(new JsonReport());

    private ReportFormats() {}

    public static List<ReportFormat> all() {
        return ALL;
    }

    /** Returns the name of the file that holds the report on this code, such as {@code report-tests.json}. */
    public static String fileName(ReportFormat format, CodeKind kind) {
        return "report" + kind.suffix() + format.ending();
    }

    /**
     * Writes a report in every format.
     *
     * @throws IOException where a file cannot be written; those before it are written
     */
    public static void write(ProjectReport report, Path folder, CodeKind kind) throws IOException {
        for (ReportFormat format : ALL) {
            AtomicFile.write(folder.resolve(fileName(format, kind)), to -> format.write(report, to));
        }
    }

    /**
     * Writes in every format what results show that were collected. The reports of the projects stay as they are.
     *
     * @throws IOException where a file cannot be written; those before it are written
     */
    public static void writeCollected(ProjectReport report, Path folder) throws IOException {
        for (ReportFormat format : ALL) {
            AtomicFile.write(folder.resolve("report-collected" + format.ending()), to -> format.write(report, to));
        }
    }
}
