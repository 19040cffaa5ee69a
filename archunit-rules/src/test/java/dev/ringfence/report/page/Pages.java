package dev.ringfence.report.page;

import dev.ringfence.report.data.Report;
import dev.ringfence.report.data.ReportedHistory;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;

/** What the page of a report holds. */
final class Pages {

    private Pages() {}

    static String of(Report report) {
        return of(report, Optional.empty());
    }

    static String of(Report report, Optional<ReportedHistory> history) {
        StringWriter page = new StringWriter();
        try {
            Page.write(report, history, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return page.toString();
    }
}
