package dev.ringfence.report.sarif;

import dev.ringfence.map.Place;
import dev.ringfence.report.data.Report;
import dev.ringfence.report.data.ReportedStatus;
import dev.ringfence.report.data.ReportedVerdict;
import dev.ringfence.report.data.ReportedViolation;
import dev.ringfence.report.findings.Finding;
import dev.ringfence.report.findings.FindingKind;
import dev.ringfence.report.markdown.Markdown;
import dev.ringfence.verdict.View;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Holds the values of a SARIF log, in the order in which they are written. */
final class SarifTree {

    private static final String TOP = "%SRCROOT%";
    private static final String FINGERPRINT = "ringfence/v1";

    private final Report report;
    private final boolean isAll;
    private final List<Finding> findings;
    private final List<FindingKind> kinds;
    private final Map<String, Integer> numbers;
    private final Map<String, ReportedViolation> violations;

    SarifTree(Report report, boolean isAll) {
        this.report = report;
        this.isAll = isAll;
        this.findings = Finding.of(report);
        this.kinds = FindingKind.all().stream().filter(this::isNamed).toList();
        this.numbers = IntStream.range(0, kinds.size())
                .boxed()
                .collect(Collectors.toMap(number -> kinds.get(number).id(), number -> number));
        this.violations = report.violations().stream()
                .filter(ReportedViolation::isNew)
                .collect(Collectors.toMap(ReportedViolation::id, violation -> violation, (one, other) -> one));
    }

    private boolean isNamed(FindingKind kind) {
        return findings.stream().anyMatch(finding -> finding.kind().equals(kind.id()))
                || isAll && report.rules().stream().anyMatch(rule -> rule.id().equals(kind.id()));
    }

    Map<String, Object> tree() {
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver()));
        run.put("invocations", List.of(invocation()));
        run.put("originalUriBaseIds", Map.of(TOP, Map.of("description", text("The top folder of the repository."))));
        run.put("columnKind", "utf16CodeUnits");
        run.put("results", (Iterable<Map<String, Object>>) () -> results().iterator());
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put(
                "$schema",
                "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
        tree.put("version", "2.1.0");
        tree.put("runs", List.of(run));
        return tree;
    }

    private Map<String, Object> driver() {
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "Ringfence");
        driver.put("version", report.tool());
        driver.put("rules", kinds.stream().map(SarifTree::kind).toList());
        return driver;
    }

    private static Map<String, Object> kind(FindingKind kind) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", kind.id());
        tree.put("name", kind.id());
        tree.put("shortDescription", text(kind.title()));
        tree.put("fullDescription", text(kind.title()));
        Map<String, Object> help = new LinkedHashMap<>();
        help.put("text", kind.help());
        help.put("markdown", kind.help());
        tree.put("help", help);
        kind.url().ifPresent(url -> tree.put("helpUri", url));
        tree.put("defaultConfiguration", Map.of("level", "error"));
        tree.put("properties", Map.of("tags", List.of("architecture", "maintainability")));
        return tree;
    }

    private Map<String, Object> invocation() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("executionSuccessful", report.verdict() != ReportedVerdict.COULD_NOT_RUN);
        Stream<Map<String, Object>> problems =
                findings.stream().filter(SarifTree::isProblem).map(this::notification);
        Stream<Map<String, Object>> partial = report.view() == View.PARTIAL ? Stream.of(partialView()) : Stream.empty();
        tree.put("toolExecutionNotifications", Stream.concat(problems, partial).toList());
        return tree;
    }

    private static Map<String, Object> partialView() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("level", "note");
        tree.put("message", text("Not all of the code was seen, so what is missing here may be there all the same."));
        return tree;
    }

    private static boolean isProblem(Finding finding) {
        return finding.kind().equals(Finding.PROBLEM);
    }

    private Map<String, Object> notification(Finding problem) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("level", problem.level());
        tree.put("message", text(problem.why() + " " + String.join(" ", problem.hints())));
        tree.put("locations", List.of(location(problem.place(), Optional.empty())));
        return tree;
    }

    private Stream<Map<String, Object>> results() {
        Stream<Map<String, Object>> fresh =
                findings.stream().filter(finding -> !isProblem(finding)).map(this::result);
        Stream<Map<String, Object>> rest = report.violations().stream()
                .filter(violation -> isAll && !violation.isNew())
                .map(this::settled);
        return Stream.concat(fresh, rest);
    }

    private Map<String, Object> result(Finding finding) {
        Map<String, Object> tree = result(finding.kind(), finding.level(), finding.message());
        tree.put("message", message(finding));
        Optional<ReportedViolation> violation = Optional.ofNullable(violations.get(finding.id()));
        tree.put("locations", locations(finding.place(), violation));
        violation.ifPresent(broken -> putMapPlace(tree, broken));
        tree.put("partialFingerprints", Map.of(FINGERPRINT, finding.id()));
        tree.put("baselineState", "new");
        violation.ifPresent(broken -> tree.put("properties", properties(broken)));
        return tree;
    }

    private Map<String, Object> result(String kind, String level, String message) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("ruleId", kind);
        tree.put("ruleIndex", Objects.requireNonNull(numbers.get(kind)));
        tree.put("level", level);
        tree.put("message", text(message));
        return tree;
    }

    private Map<String, Object> settled(ReportedViolation violation) {
        Map<String, Object> tree =
                result(violation.rule().id(), "note", violation.types() + ": " + violation.message());
        tree.put("locations", locations(violation.firstPlace(), Optional.of(violation)));
        putMapPlace(tree, violation);
        tree.put("partialFingerprints", Map.of(FINGERPRINT, violation.id()));
        tree.put("baselineState", "unchanged");
        Map<String, Object> suppression = new LinkedHashMap<>();
        suppression.put("kind", "external");
        suppression.put("status", "accepted");
        suppression.put("justification", justification(violation));
        tree.put("suppressions", List.of(suppression));
        tree.put("properties", properties(violation));
        return tree;
    }

    private static String justification(ReportedViolation violation) {
        String where = violation.status() == ReportedStatus.EXCEPTED || violation.status() == ReportedStatus.SEAM
                ? "excused by the map"
                : "recorded"
                        + violation.baselinePlace().map(place -> " in " + place).orElse("");
        return where
                + violation
                        .why()
                        .reason()
                        .or(violation.why()::because)
                        .map(reason -> ": " + reason)
                        .orElse("");
    }

    private static Map<String, Object> message(Finding finding) {
        String hints = finding.hints().stream().map(hint -> "\n" + hint).collect(Collectors.joining());
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("text", finding.message() + "." + hints);
        tree.put(
                "markdown",
                Markdown.code(finding.what()) + ": " + Markdown.text(finding.why()) + "."
                        + finding.hints().stream()
                                .map(hint -> "\n\n- " + Markdown.text(hint))
                                .collect(Collectors.joining()));
        return tree;
    }

    /** Names every place of a violation; where none is known in the code, the map's line. */
    private List<Map<String, Object>> locations(Place first, Optional<ReportedViolation> violation) {
        List<Place> places = violation
                .map(ReportedViolation::places)
                .filter(found -> !found.isEmpty())
                .orElse(List.of(first));
        return places.stream()
                .map(place ->
                        location(place, violation.map(broken -> broken.from().type())))
                .toList();
    }

    private void putMapPlace(Map<String, Object> tree, ReportedViolation violation) {
        Map<String, Object> related = new LinkedHashMap<>(location(violation.mapPlace(), Optional.empty()));
        related.put("message", text("The map says no here."));
        tree.put("relatedLocations", List.of(related));
    }

    private Map<String, Object> location(Place place, Optional<String> type) {
        Map<String, Object> artifact = new LinkedHashMap<>();
        artifact.put("uri", uri(report.fromTop(place)));
        artifact.put("uriBaseId", TOP);
        Map<String, Object> physical = new LinkedHashMap<>();
        physical.put("artifactLocation", artifact);
        if (place.line() > 0) {
            Map<String, Object> region = new LinkedHashMap<>();
            region.put("startLine", place.line());
            if (place.column() > 0) {
                region.put("startColumn", place.column());
            }
            physical.put("region", region);
        }
        Map<String, Object> location = new LinkedHashMap<>();
        location.put("physicalLocation", physical);
        type.ifPresent(name ->
                location.put("logicalLocations", List.of(new LinkedHashMap<>(Map.of("fullyQualifiedName", name)))));
        return location;
    }

    /** A path may hold anything, and an address may not. */
    private static String uri(String path) {
        return Stream.of(path.split("/", -1))
                .map(segment ->
                        URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }

    private static Map<String, Object> properties(ReportedViolation violation) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("status", violation.status().id());
        tree.put("from", violation.from().module());
        violation.to().ifPresent(to -> tree.put("to", to.module()));
        violation.owner().ifPresent(owner -> tree.put("owner", owner));
        tree.put("project", violation.project());
        tree.put("code", violation.code().id());
        return tree;
    }

    private static Map<String, Object> text(String text) {
        return Map.of("text", text);
    }
}
