package dev.ringfence.report;

import java.io.IOException;
import java.io.Writer;

/**
 * Describes a format in which programs or people read the report of a project, as one file.
 *
 * <p>A format is a pure function of the report. It reads no file and no clock, so the same verdict gives the same
 * bytes.
 */
public interface ReportFormat {

    /** Returns the name of the format with its version, such as {@code ringfence-report/1}. */
    String id();

    /**
     * Returns the ending of the format's file, such as {@code .json} for {@code report.json} and
     * {@code report-tests.json}.
     */
    String ending();

    /**
     * Writes the whole text of the format's file, with LF at the end of each line, and leaves the writer open.
     *
     * @throws IOException where the writer does
     */
    void write(ProjectReport report, Writer to) throws IOException;
}
