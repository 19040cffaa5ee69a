package dev.ringfence.report.formats;

import dev.ringfence.files.AtomicFile;
import dev.ringfence.report.data.Report;
import dev.ringfence.report.data.ReportedHistory;
import dev.ringfence.report.json.JsonReport;
import dev.ringfence.report.matrix.MatrixSvg;
import dev.ringfence.report.page.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Writes the page of a build, and what belongs to it. */
public final class ReportPages {

    private static final String PAGE = "report.html";
    private static final String MATRIX = "matrix.svg";
    private static final String DATA = "report-history.json";

    private ReportPages() {}

    /**
     * Writes the page, the matrix as a picture, and the report with its history for programs.
     *
     * @return the page's file
     * @throws IOException where a file cannot be written
     */
    public static Path write(Report report, ReportedHistory history, Path folder) throws IOException {
        AtomicFile.write(folder.resolve(DATA), to -> JsonReport.write(report, history, to));
        AtomicFile.write(folder.resolve(MATRIX), MatrixSvg.of(report));
        return writePage(report, history, folder.resolve(PAGE));
    }

    /**
     * Takes away the page that an earlier build wrote there: it shows what is so no more.
     *
     * @throws IOException where it cannot be taken away
     */
    public static void forget(Path folder) throws IOException {
        Path page = folder.resolve(PAGE);
        if (Files.isRegularFile(page)) {
            Files.delete(page);
        }
    }

    /**
     * Writes the page alone.
     *
     * @return the page's file
     * @throws IOException where the file cannot be written
     */
    public static Path writePage(Report report, ReportedHistory history, Path page) throws IOException {
        AtomicFile.write(page, to -> Page.write(report, Optional.of(history), to));
        return page;
    }
}
