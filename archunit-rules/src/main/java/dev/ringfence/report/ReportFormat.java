package dev.ringfence.report;

/**
 * A format in which programs or people read the report of a project, as one file.
 *
 * <p>A format is a pure function of the report. It reads no file and no clock, so the same verdict gives the same bytes.
 */
public interface ReportFormat {

    /** The name of the format with its version, such as {@code ringfence-report/1}. */
    String id();

    /** The ending of its file, such as {@code .json} for {@code report.json} and {@code report-tests.json}. */
    String ending();

    /** The whole text of its file, LF at the end of each line. */
    String text(ProjectReport report);
}
