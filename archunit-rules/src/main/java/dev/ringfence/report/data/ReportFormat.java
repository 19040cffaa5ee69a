package dev.ringfence.report.data;

import java.io.IOException;
import java.io.Writer;

/**
 * Describes a format in which programs or people read a report, as one file.
 *
 * <p>A format is a pure function of the report. It reads no file and no clock, so the same report gives the same bytes.
 */
public interface ReportFormat {

    /** Returns the name by which people ask for the format, such as {@code sarif}. */
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
    void write(Report report, Writer to) throws IOException;
}
