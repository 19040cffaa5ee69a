package dev.ringfence.report.json;

import dev.ringfence.json.JsonText;
import dev.ringfence.report.data.Report;
import dev.ringfence.report.data.ReportFormat;
import dev.ringfence.report.data.ReportedHistory;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

/**
 * Writes the report for programs, whose schema is {@code dev/ringfence/report/report.schema.json}, and reads it back.
 */
public final class JsonReport implements ReportFormat {

    static final String FORMAT = "ringfence-report/2";

    @Override
    public String id() {
        return "json";
    }

    @Override
    public String ending() {
        return ".json";
    }

    @Override
    public void write(Report report, Writer to) throws IOException {
        JsonText.write(new JsonTree(Optional.empty()).of(report), to);
    }

    /**
     * Writes the report with what git tells of it. It is the same format, and has more: the trend, since when each known violation
     * stands, and the days that exceptions have left.
     *
     * @throws IOException where the writer does
     */
    public static void write(Report report, ReportedHistory history, Writer to) throws IOException {
        JsonText.write(new JsonTree(Optional.of(history)).of(report), to);
    }

    /** Returns the report of a text; nothing where the text holds none, or is damaged. */
    public static Optional<Report> read(String text) {
        return JsonText.read(text).flatMap(ReportReader::read);
    }
}
