package dev.ringfence.report.json;

import dev.ringfence.advice.rules.AllRules;
import dev.ringfence.advice.rules.RulePage;
import dev.ringfence.growth.map.GrowthEntry;
import dev.ringfence.map.Place;
import dev.ringfence.map.Rule;
import dev.ringfence.map.TypeName;
import dev.ringfence.report.Counts;
import dev.ringfence.report.data.Report;
import dev.ringfence.report.data.ReportedBase;
import dev.ringfence.report.data.ReportedException;
import dev.ringfence.report.data.ReportedGrowth;
import dev.ringfence.report.data.ReportedHistory;
import dev.ringfence.report.data.ReportedProblem;
import dev.ringfence.report.data.ReportedProject;
import dev.ringfence.report.data.ReportedStale;
import dev.ringfence.report.data.ReportedViolation;
import dev.ringfence.report.findings.FindingKind;
import dev.ringfence.tables.TablesSeen;
import dev.ringfence.verdict.Coverage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes a report as a tree for JSON, in the order in which its values are written.
 *
 * @param history what git tells of the debt, where it was asked
 */
record JsonTree(Optional<ReportedHistory> history) {

    Map<String, Object> of(Report report) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", JsonReport.FORMAT);
        Map<String, Object> tool = new LinkedHashMap<>();
        tool.put("name", "Ringfence");
        tool.put("version", report.tool());
        tree.put("tool", tool);
        tree.put("project", report.project());
        tree.put("verdict", report.verdict().id());
        tree.put("view", report.view().id());
        report.map().ifPresent(map -> tree.put("map", MapTree.of(map)));
        report.base().ifPresent(base -> tree.put("base", base(base)));
        tree.put("counts", counts(report.counts()));
        tree.put("projects", report.projects().stream().map(JsonTree::project).toList());
        tree.put("modules", report.modules().stream().map(MapTree::of).toList());
        tree.put("uses", report.uses().stream().map(MapTree::of).toList());
        tree.put("rules", report.rules().stream().map(JsonTree::rule).toList());
        tree.put("violations", (Iterable<Map<String, Object>>)
                () -> report.violations().stream().map(this::violation).iterator());
        tree.put("advice", report.advice().stream().map(FindingTree::of).toList());
        tree.put("exceptions", report.exceptions().stream().map(this::exception).toList());
        tree.put("stale", report.stale().stream().map(JsonTree::stale).toList());
        tree.put("frozen", report.frozen().stream().map(FindingTree::of).toList());
        tree.put("growth", report.growth().stream().map(JsonTree::growth).toList());
        tree.put("problems", report.problems().stream().map(JsonTree::problem).toList());
        history.ifPresent(found -> tree.putAll(HistoryTree.of(found)));
        return tree;
    }

    private Map<String, Object> violation(ReportedViolation violation) {
        Map<String, Object> tree = FindingTree.of(violation);
        history.flatMap(found -> Optional.ofNullable(found.since().get(violation.id())))
                .ifPresent(since -> tree.put("since", HistoryTree.of(since)));
        return tree;
    }

    private Map<String, Object> exception(ReportedException exception) {
        Map<String, Object> tree = MapTree.of(exception);
        history.flatMap(found -> found.daysLeft(exception)).ifPresent(days -> tree.put("daysLeft", days));
        return tree;
    }

    private static Map<String, Object> base(ReportedBase base) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("ref", base.ref());
        tree.put("commit", base.commit());
        tree.put("growth", base.growth());
        tree.put("closed", base.closed());
        tree.put("moved", base.moved());
        tree.put("lines", base.lines());
        tree.put("fixed", base.fixed().stream().map(JsonTree::line).toList());
        tree.put("notes", base.notes());
        return tree;
    }

    private static Map<String, Object> counts(Counts counts) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("new", counts.fresh());
        tree.put("known", counts.known());
        tree.put("moved", counts.moved());
        tree.put("excepted", counts.excepted());
        tree.put("changed", counts.changed());
        tree.put("stale", counts.stale());
        tree.put("unused", counts.unused());
        return tree;
    }

    private static Map<String, Object> project(ReportedProject project) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", project.id());
        tree.put("folder", project.folder());
        tree.put("code", project.code().id());
        tree.put("verdict", project.verdict().id());
        tree.put("coverage", coverage(project.coverage()));
        tree.put("counts", counts(project.counts()));
        return tree;
    }

    private static Map<String, Object> coverage(Coverage coverage) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("classes", coverage.classes());
        tree.put("sources", coverage.sources());
        tree.put("modules", coverage.modules());
        tree.put("mapped", coverage.mapped());
        tree.put("unmapped", coverage.unmapped());
        tree.put("ignored", coverage.ignored());
        tree.put("outside", coverage.outside().stream().map(TypeName::qualified).toList());
        if (coverage.withoutSource() > 0) {
            tree.put("withoutSource", coverage.withoutSource());
        }
        coverage.tables().ifPresent(tables -> tree.put("tables", tables(tables)));
        return tree;
    }

    private static Map<String, Object> tables(TablesSeen tables) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("texts", tables.texts());
        tree.put("files", tables.files());
        tree.put("keys", tables.keys());
        tree.put("unread", tables.unread());
        tree.put("runTime", tables.runTime());
        tree.put("notSeen", tables.notSeen());
        return tree;
    }

    private static Map<String, Object> rule(Rule rule) {
        RulePage page = new RulePage(rule);
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", rule.id());
        tree.put("because", AllRules.wordsOf(rule).title());
        tree.put("help", FindingKind.helpOn(rule));
        page.address().ifPresent(address -> tree.put("url", address));
        return tree;
    }

    /** Edges and other lines are told alike, as they are in growth. */
    private static Map<String, Object> line(GrowthEntry entry) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put(entry.to().isPresent() ? "from" : "text", entry.text());
        entry.to().ifPresent(to -> tree.put("to", to));
        tree.put("file", entry.file());
        tree.put("line", entry.line());
        return tree;
    }

    private static Map<String, Object> growth(ReportedGrowth judged) {
        GrowthEntry entry = judged.entry();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("kind", entry.kind().id());
        tree.putAll(line(entry));
        entry.reason().ifPresent(reason -> tree.put("reason", reason));
        tree.put("breaks", judged.breaks());
        judged.owner().ifPresent(owner -> tree.put("owner", owner));
        judged.remedy().ifPresent(remedy -> tree.put("remedy", remedy));
        return tree;
    }

    private static Map<String, Object> stale(ReportedStale stale) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("kind", stale.kind());
        tree.put("why", stale.why());
        tree.put("message", stale.message());
        tree.put("remedy", stale.remedy());
        tree.put("from", stale.from());
        stale.to().ifPresent(to -> tree.put("to", to));
        tree.putAll(place(stale.place()));
        tree.put("breaks", stale.breaks());
        return tree;
    }

    private static Map<String, Object> problem(ReportedProblem problem) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("severity", problem.severity());
        tree.put("file", problem.place().file());
        tree.put("line", problem.place().line());
        tree.put("column", problem.place().column());
        tree.put("message", problem.message());
        tree.put("remedy", problem.remedy());
        return tree;
    }

    static Map<String, Object> place(Place place) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("file", place.file());
        tree.put("line", place.line());
        return tree;
    }

    static List<Map<String, Object>> places(List<Place> places) {
        return places.stream().map(JsonTree::place).toList();
    }
}
