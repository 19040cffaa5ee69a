package dev.ringfence.report.console;

import dev.ringfence.advice.Commands;
import dev.ringfence.advice.Wording;
import dev.ringfence.map.Problem;
import dev.ringfence.report.console.Line.Level;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * Writes problems for the console: errors first, each with its place and what mends it. A person mends the first ones
 * and runs the goal again, so only so many of each level are told, and how many there are.
 */
public final class ProblemsText {

    private final Function<Problem, String> remedies;
    private final Length length;
    private final String whereAreOthers;
    private final List<Line> lines = new ArrayList<>();

    private ProblemsText(Function<Problem, String> remedies, Length length, String whereAreOthers) {
        this.remedies = remedies;
        this.length = length;
        this.whereAreOthers = whereAreOthers;
    }

    /** Writes problems in a report. */
    static List<Line> of(List<Problem> problems, Commands commands, Length length) {
        return of(
                problems,
                new ProblemsText(
                        problem -> problem.remedy(commands::of), length, Length.ASK_FOR_ALL + " prints all of them"));
    }

    /**
     * Writes problems of a goal that has no report.
     *
     * @param remedies says what mends a problem in this build
     */
    public static List<Line> ofGoal(Collection<Problem> problems, Function<Problem, String> remedies) {
        return of(problems, new ProblemsText(remedies, Length.SHORT, "mend these first, then run the goal again"));
    }

    private static List<Line> of(Collection<Problem> problems, ProblemsText text) {
        text.add(Level.ERROR, problems.stream().filter(Problem::isError).toList());
        text.add(
                Level.WARNING,
                problems.stream().filter(problem -> !problem.isError()).toList());
        return text.lines;
    }

    private void add(Level level, List<Problem> problems) {
        problems.stream().limit(length.problems()).forEach(problem -> add(level, problem));
        if (problems.size() > length.problems()) {
            String what = level == Level.ERROR ? " problems" : " warnings";
            lines.add(new Line(
                    level,
                    "and " + Wording.number(problems.size() - length.problems()) + " more" + what + "; "
                            + whereAreOthers));
        }
    }

    private void add(Level level, Problem problem) {
        List<String> message = problem.message().lines().toList();
        lines.add(new Line(level, place(problem) + ": " + message.get(0)));
        message.stream().skip(1).forEach(line -> lines.add(new Line(level, "  " + line)));
        lines.add(new Line(level, "    " + remedies.apply(problem)));
    }

    private static String place(Problem problem) {
        String line = problem.line() > 0 ? ":" + problem.line() : "";
        return problem.file() + line + (problem.column() > 0 ? ":" + problem.column() : "");
    }
}
