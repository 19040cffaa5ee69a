package dev.ringfence.report.advise;

import dev.ringfence.extract.plan.Plan;
import dev.ringfence.extract.plan.PlanLine;
import dev.ringfence.extract.plan.Step;
import dev.ringfence.report.json.WayTree;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes a plan as a tree for JSON, with all that stands behind each count. */
final class PlanJson {

    private PlanJson() {}

    static Map<String, Object> of(Plan plan) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("module", plan.module().value());
        tree.put("steps", plan.steps().stream().map(PlanJson::step).toList());
        return tree;
    }

    private static Map<String, Object> step(Step step) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("step", step.kind().number());
        tree.put("name", step.kind().word());
        tree.put("done", step.isDone());
        step.count().ifPresent(count -> tree.put("count", count));
        tree.put("what", step.what());
        tree.put("lines", step.lines().stream().map(PlanJson::line).toList());
        tree.put("ways", step.ways().stream().map(WayTree::of).toList());
        return tree;
    }

    private static Map<String, Object> line(PlanLine line) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("text", line.text());
        tree.put("count", line.count());
        tree.put("behind", line.behind().stream().map(PlanJson::behind).toList());
        return tree;
    }

    private static Map<String, Object> behind(PlanLine.Behind behind) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("what", behind.text());
        behind.how().ifPresent(how -> tree.put("kind", how));
        return tree;
    }
}
