package dev.ringfence.report.json;

import dev.ringfence.json.JsonText;
import dev.ringfence.report.ProjectReport;
import dev.ringfence.report.ReportFormat;
import java.io.IOException;
import java.io.Writer;

/** Writes the report for programs, whose schema is {@code dev/ringfence/report/report.schema.json}. */
public final class JsonReport implements ReportFormat {

    static final String ID = "ringfence-report/1";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String ending() {
        return ".json";
    }

    @Override
    public void write(ProjectReport report, Writer to) throws IOException {
        JsonText.write(JsonTree.of(report), to);
    }
}
