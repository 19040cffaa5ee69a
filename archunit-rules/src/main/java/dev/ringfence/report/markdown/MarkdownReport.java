package dev.ringfence.report.markdown;

import dev.ringfence.report.data.Report;
import dev.ringfence.report.data.ReportFormat;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes the page of a pull request: what is new, whom to ask and each way out, to paste.
 *
 * <p>A comment on GitHub or GitLab may have 64 kB. What would be more is left out by whole sections, and counted.
 */
public final class MarkdownReport implements ReportFormat {

    private static final int COMMENT = 60_000;
    private static final int JOB_SUMMARY = 900_000;

    private final int limit;
    private final String id;
    private final String ending;

    private MarkdownReport(int limit, String id, String ending) {
        this.limit = limit;
        this.id = id;
        this.ending = ending;
    }

    /** Returns the page as a comment, below 64 kB. */
    public static MarkdownReport comment() {
        return new MarkdownReport(COMMENT, "markdown", ".markdown.md");
    }

    /** Returns the page as the summary of a job on GitHub, which drops all of it above 1,024 kB. */
    public static MarkdownReport jobSummary() {
        return new MarkdownReport(JOB_SUMMARY, "summary", ".summary.md");
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String ending() {
        return ending;
    }

    @Override
    public void write(Report report, Writer to) throws IOException {
        to.write(new MarkdownPage(report, limit).text());
    }
}
