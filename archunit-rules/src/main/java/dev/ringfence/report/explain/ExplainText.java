package dev.ringfence.report.explain;

import dev.ringfence.advice.rules.RulePage;
import dev.ringfence.explain.answer.Answer;
import dev.ringfence.explain.answer.EdgeAnswer;
import dev.ringfence.explain.answer.EndsAnswer;
import dev.ringfence.explain.answer.ModuleAnswer;
import dev.ringfence.explain.answer.NoAnswer;
import dev.ringfence.explain.answer.OtherMapAnswer;
import dev.ringfence.explain.answer.OverviewAnswer;
import dev.ringfence.explain.answer.RuleAnswer;
import dev.ringfence.explain.answer.TableAnswer;
import dev.ringfence.explain.answer.TypeAnswer;
import dev.ringfence.map.Problem;
import dev.ringfence.report.console.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes an answer for the console. */
public final class ExplainText {

    private ExplainText() {}

    /**
     * Returns the lines: the answer, then what was not seen.
     *
     * @param explain the command that explains, such as {@code mvn ringfence:explain}
     */
    public static List<Line> of(Answer answer, List<String> notes, String explain) {
        return Stream.concat(answer(answer, explain), notes.stream().map(note -> Line.warning("not seen: " + note)))
                .toList();
    }

    private static Stream<Line> answer(Answer answer, String explain) {
        if (answer instanceof NoAnswer none) {
            return none.problems().stream().flatMap(ExplainText::problem);
        }
        return texts(answer, explain).stream().map(Line::info);
    }

    private static Stream<Line> problem(Problem problem) {
        String line = problem.line() > 0 ? ":" + problem.line() : "";
        return Stream.of(
                Line.error(problem.file() + line + ": " + problem.message()), Line.error("    " + problem.remedy()));
    }

    private static List<String> texts(Answer answer, String explain) {
        if (answer instanceof TypeAnswer type) {
            return TypeAnswerText.of(type);
        }
        if (answer instanceof EdgeAnswer edge) {
            return EdgeAnswerText.of(edge, explain);
        }
        if (answer instanceof EndsAnswer ends) {
            return EdgeAnswerText.of(ends, explain);
        }
        if (answer instanceof ModuleAnswer module) {
            return new ModuleAnswerText(module).lines();
        }
        if (answer instanceof TableAnswer table) {
            return TableAnswerText.of(table);
        }
        if (answer instanceof RuleAnswer asked) {
            return RulePageText.of(new RulePage(asked.rule()));
        }
        return answer instanceof OverviewAnswer overview
                ? OverviewText.of(overview)
                : OtherMapText.of((OtherMapAnswer) answer);
    }

    /** Writes rows of equally many cells, each column as wide as its widest cell. */
    static List<String> table(List<List<String>> rows) {
        int columns = rows.get(0).size();
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            int at = column;
            widths.add(rows.stream().mapToInt(row -> row.get(at).length()).max().orElse(0));
        }
        return rows.stream().map(row -> row(row, widths)).toList();
    }

    private static String row(List<String> cells, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            String gap = " ".repeat(widths.get(column) - cell.length());
            boolean isNumber = !cell.isEmpty() && Character.isDigit(cell.charAt(0));
            line.append("  ").append(isNumber ? gap + cell : cell + gap);
        }
        return line.toString().stripTrailing();
    }
}
