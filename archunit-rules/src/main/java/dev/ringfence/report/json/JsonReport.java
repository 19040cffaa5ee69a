package dev.ringfence.report.json;

import dev.ringfence.json.JsonText;
import dev.ringfence.report.data.Report;
import dev.ringfence.report.data.ReportFormat;
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
        JsonText.write(JsonTree.of(report), to);
    }

    /** Returns the report of a text; nothing where the text holds none, or is damaged. */
    public static Optional<Report> read(String text) {
        return JsonText.read(text).flatMap(ReportReader::read);
    }
}
