package dev.ringfence.report.json;

import dev.ringfence.advice.Commands;
import dev.ringfence.advice.FrozenGroup;
import dev.ringfence.advice.Reason;
import dev.ringfence.advice.ShownEdge;
import dev.ringfence.advice.rules.Advisor;
import dev.ringfence.frozen.FrozenChange;
import dev.ringfence.growth.map.GrowthEntry;
import dev.ringfence.map.ExceptionEntry;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Place;
import dev.ringfence.map.Problem;
import dev.ringfence.map.TypeName;
import dev.ringfence.report.ProjectReport;
import dev.ringfence.standing.Status;
import dev.ringfence.verdict.Coverage;
import dev.ringfence.verdict.JudgedChange;
import dev.ringfence.verdict.JudgedGrowth;
import dev.ringfence.verdict.JudgedViolation;
import dev.ringfence.verdict.Stale;
import dev.ringfence.violation.Engine;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Holds the values of a report for programs, in the order in which they are written. */
final class JsonTree {

    private final ProjectReport report;

    private JsonTree(ProjectReport report) {
        this.report = report;
    }

    static Map<String, Object> of(ProjectReport report) {
        return new JsonTree(report).tree();
    }

    private Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", JsonReport.ID);
        tree.put("project", report.project());
        tree.put("verdict", report.verdict().id());
        tree.put("view", report.view().id());
        tree.put("coverage", coverage(report.verdict().findings().coverage()));
        tree.put("violations", (Iterable<Map<String, Object>>) this::violations);
        tree.put(
                "stale",
                report.verdict().findings().stale().stream().map(this::stale).toList());
        tree.put("frozen", frozen());
        tree.put("growth", growth());
        tree.put(
                "problems",
                report.verdict().findings().problems().stream()
                        .map(problem -> problem(problem, report.commands()))
                        .toList());
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
        return tree;
    }

    /** There may be tens of thousands, so each is made when it is written. */
    private Iterator<Map<String, Object>> violations() {
        return report.judge().stream()
                .flatMap(judge ->
                        report.verdict().findings().violations().stream().map(violation -> violation(violation, judge)))
                .iterator();
    }

    private static Map<String, Object> violation(JudgedViolation violation, Judge judge) {
        ShownEdge ends = ShownEdge.of(violation.identity(), judge);
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("rule", violation.rule().id());
        tree.put("status", violation.status().id());
        tree.put("from", end(ends.fromModule(), ends.fromType()));
        ends.toType().ifPresent(type -> tree.put("to", end(ends.toModule().orElseThrow(), type)));
        tree.put(
                "seenBy",
                violation.violation().seenBy().stream().map(Engine::id).sorted().toList());
        Reason reason = Advisor.reason(violation, judge);
        reason.ask().ifPresent(owner -> tree.put("owner", owner));
        tree.put("message", reason.message());
        if (violation.status() instanceof Status.Known known) {
            known.reason().ifPresent(text -> tree.put("reason", text));
        }
        if (violation.status() instanceof Status.Moved moved) {
            tree.put("movedFrom", moved.from().text());
            moved.reason().ifPresent(text -> tree.put("reason", text));
        }
        putException(tree, violation.status());
        tree.put("places", violation.places().stream().map(JsonTree::place).toList());
        return tree;
    }

    private List<Map<String, Object>> frozen() {
        return report.judge().stream()
                .flatMap(judge -> report.verdict().findings().frozen().stream()
                        .flatMap(change -> FrozenGroup.of(List.of(change), judge).stream())
                        .map(JsonTree::frozen))
                .toList();
    }

    /** Writes one change, as a group of its own. */
    private static Map<String, Object> frozen(FrozenGroup group) {
        JudgedChange judged = group.changes().get(0);
        FrozenChange change = judged.change();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("module", change.module().value());
        tree.put("change", change.change().id());
        tree.put("element", change.element());
        change.renamedFrom().ifPresent(name -> tree.put("renamedFrom", name));
        tree.put("status", judged.status().id());
        Reason reason = Advisor.reason(group);
        reason.ask().ifPresent(owner -> tree.put("owner", owner));
        tree.put("message", reason.message());
        putException(tree, judged.status());
        tree.putAll(place(judged.place()));
        return tree;
    }

    private List<Map<String, Object>> growth() {
        return report.verdict().findings().growth().stream()
                .flatMap(growth -> growth.entries().stream())
                .map(JsonTree::growth)
                .toList();
    }

    private static Map<String, Object> growth(JudgedGrowth judged) {
        GrowthEntry entry = judged.entry();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("kind", entry.kind().id());
        tree.put(entry.to().isPresent() ? "from" : "text", entry.text());
        entry.to().ifPresent(to -> tree.put("to", to));
        tree.put("file", entry.file());
        tree.put("line", entry.line());
        entry.reason().ifPresent(reason -> tree.put("reason", reason));
        tree.put("breaks", judged.breaks());
        return tree;
    }

    private static void putException(Map<String, Object> tree, Status status) {
        if (status instanceof Status.Excepted excepted) {
            ExceptionEntry exception = excepted.exception();
            exception.because().ifPresent(because -> tree.put("because", because));
            exception.until().ifPresent(until -> tree.put("until", until.toString()));
        }
    }

    private static Map<String, Object> end(String module, String type) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("module", module);
        tree.put("type", type);
        return tree;
    }

    private static Map<String, Object> place(Place place) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("file", place.file());
        tree.put("line", place.line());
        return tree;
    }

    private Map<String, Object> stale(Stale stale) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("kind", stale.kind().id());
        tree.put("why", stale.why().id());
        tree.put("from", stale.from());
        stale.to().ifPresent(to -> tree.put("to", to));
        tree.put("file", stale.file());
        tree.put("line", stale.line());
        report.judge()
                .ifPresent(judge -> tree.put("breaks", stale.breaks(judge.map().policy())));
        return tree;
    }

    private static Map<String, Object> problem(Problem problem, Commands commands) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("severity", problem.severity().name().toLowerCase(Locale.ROOT));
        tree.put("file", problem.file());
        tree.put("line", problem.line());
        tree.put("column", problem.column());
        tree.put("message", problem.message());
        tree.put("remedy", problem.remedy(commands::of));
        return tree;
    }
}
