package dev.ringfence.report.quality;

import dev.ringfence.json.JsonText;
import dev.ringfence.report.data.Report;
import dev.ringfence.report.data.ReportFormat;
import dev.ringfence.report.findings.Finding;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes GitLab's Code Quality report, which shows findings in a merge request. Source: GitLab's docs on the format.
 *
 * <p>GitLab compares fingerprints with those of the target branch, so what is known there is no news.
 */
public final class GitlabReport implements ReportFormat {

    @Override
    public String id() {
        return "gitlab";
    }

    @Override
    public String ending() {
        return ".gitlab.json";
    }

    @Override
    public void write(Report report, Writer to) throws IOException {
        List<Map<String, Object>> issues = Finding.of(report).stream()
                .map(finding -> issue(report, finding))
                .toList();
        JsonText.write(issues, to);
    }

    private static Map<String, Object> issue(Report report, Finding finding) {
        Map<String, Object> lines = new LinkedHashMap<>();
        lines.put("begin", Math.max(1, finding.place().line()));
        Map<String, Object> location = new LinkedHashMap<>();
        location.put("path", report.fromTop(finding.place()));
        location.put("lines", lines);
        Map<String, Object> issue = new LinkedHashMap<>();
        issue.put("description", finding.message());
        issue.put("check_name", finding.kind());
        issue.put("fingerprint", finding.id());
        issue.put("severity", finding.isError() ? "major" : "minor");
        issue.put("location", location);
        return issue;
    }
}
