package dev.ringfence.report.explain;

import static dev.ringfence.advice.Wording.number;
import static dev.ringfence.report.console.Summary.counted;

import dev.ringfence.explain.answer.ExceptionStanding;
import dev.ringfence.explain.answer.OverviewAnswer;
import dev.ringfence.explain.answer.OverviewAnswer.Row;
import dev.ringfence.map.ExceptionEntry;
import java.util.ArrayList;
import java.util.List;

/** Writes how all modules stand, for the console. */
final class OverviewText {

    private OverviewText() {}

    static List<String> of(OverviewAnswer answer) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("module", "classes", "uses", "used by", "debt", "debt of others", "state", "owner"));
        answer.modules().forEach(row -> rows.add(row(row)));
        List<String> lines = new ArrayList<>(ExplainText.table(rows));
        lines.add("of no module: " + number(answer.unmapped()) + " unmapped, " + number(answer.ignored()) + " ignored, "
                + number(answer.outside()) + " outside the root");
        if (!answer.exceptions().isEmpty()) {
            lines.add("exceptions by owner, the soonest to end first");
            lines.addAll(exceptions(answer.exceptions()));
        }
        if (!answer.hubs().isEmpty()) {
            lines.add("claims that would owe less in another module, the best first");
            answer.hubs()
                    .forEach(move -> lines.add("  move " + move.claim() + " from " + move.from() + " to " + move.to()
                            + ": " + counted(move.lines(), "line") + " less"));
        }
        if (!answer.neverFire().isEmpty()) {
            lines.add("what the map says of no code at all");
            answer.neverFire().forEach(problem -> lines.add("  " + problem.place() + "  " + problem.message()));
        }
        lines.add("more: -Dringfence.module=, -Dringfence.type=, -Dringfence.from= with -Dringfence.to=,"
                + " -Dringfence.against=, -Dringfence.rule=");
        return lines;
    }

    private static List<String> row(Row row) {
        return List.of(
                row.module().name().value(),
                number(row.classes()),
                number(row.uses()),
                number(row.usedBy()),
                number(row.debt()),
                number(row.debtOfOthers()),
                row.module().state().id()
                        + (row.module().shared() ? ", shared" : "")
                        + (row.module().external() ? ", external" : ""),
                row.module().owner().orElse(""));
    }

    static List<String> exceptions(List<ExceptionStanding> exceptions) {
        return exceptions.stream().map(OverviewText::exception).toList();
    }

    private static String exception(ExceptionStanding standing) {
        ExceptionEntry entry = standing.entry();
        String second = entry.to()
                .map(to -> " -> " + to)
                .orElseGet(() -> " (" + entry.rule().map(Object::toString).orElse("") + ")");
        return "  " + standing.owner() + ": " + entry.from() + second + ", " + end(standing)
                + standing.edges().map(edges -> ", " + counted(edges, "edge")).orElse("")
                + " (" + entry.place() + ")"
                + entry.because().map(because -> ", because: " + because).orElse("");
    }

    private static String end(ExceptionStanding standing) {
        if (standing.daysLeft().isEmpty()) {
            return "without an end";
        }
        String until = "until " + standing.entry().until().orElseThrow();
        if (standing.isExpired()) {
            return until + ", EXPIRED";
        }
        long days = standing.daysLeft().get();
        return until + ", " + counted(days, "day") + " left" + (standing.soon() ? ", SOON" : "");
    }
}
