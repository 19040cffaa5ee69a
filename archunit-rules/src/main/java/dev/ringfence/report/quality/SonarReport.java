package dev.ringfence.report.quality;

import dev.ringfence.json.JsonText;
import dev.ringfence.report.data.Report;
import dev.ringfence.report.data.ReportFormat;
import dev.ringfence.report.findings.Finding;
import dev.ringfence.report.findings.FindingKind;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes SonarQube's generic issues, which the scanner imports by {@code sonar.externalIssuesReportPaths}. Source:
 * SonarQube's docs on generic issue data.
 */
public final class SonarReport implements ReportFormat {

    private static final String ENGINE = "ringfence";

    @Override
    public String id() {
        return "sonar";
    }

    @Override
    public String ending() {
        return ".sonar.json";
    }

    @Override
    public void write(Report report, Writer to) throws IOException {
        List<Finding> findings = Finding.of(report);
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put(
                "rules",
                FindingKind.all().stream()
                        .filter(kind -> findings.stream()
                                .anyMatch(finding -> finding.kind().equals(kind.id())))
                        .map(SonarReport::rule)
                        .toList());
        tree.put(
                "issues",
                findings.stream().map(finding -> issue(report, finding)).toList());
        JsonText.write(tree, to);
    }

    private static Map<String, Object> rule(FindingKind kind) {
        Map<String, Object> impact = new LinkedHashMap<>();
        impact.put("softwareQuality", "MAINTAINABILITY");
        impact.put("severity", "HIGH");
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("id", kind.id());
        rule.put("name", kind.title());
        rule.put("description", kind.help());
        rule.put("engineId", ENGINE);
        rule.put("cleanCodeAttribute", "MODULAR");
        rule.put("impacts", List.of(impact));
        return rule;
    }

    private static Map<String, Object> issue(Report report, Finding finding) {
        Map<String, Object> location = new LinkedHashMap<>();
        location.put("message", finding.message());
        location.put("filePath", report.fromTop(finding.place()));
        if (finding.place().line() > 0) {
            Map<String, Object> range = new LinkedHashMap<>();
            range.put("startLine", finding.place().line());
            location.put("textRange", range);
        }
        Map<String, Object> issue = new LinkedHashMap<>();
        issue.put("ruleId", finding.kind());
        issue.put("primaryLocation", location);
        return issue;
    }
}
