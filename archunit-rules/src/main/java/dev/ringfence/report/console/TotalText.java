package dev.ringfence.report.console;

import static dev.ringfence.report.console.Summary.counted;

import dev.ringfence.advice.Wording;
import dev.ringfence.report.ReactorTotal;

/**
 * Writes the total of a reactor in one line. An example is
 * {@code reactor kept: 35 projects, 2,038 classes, 26 modules, 47 known (3 fewer than on main), 0 new, 0 stale}.
 */
public final class TotalText {

    private TotalText() {}

    /**
     * Returns the line.
     *
     * @param ofTests whether test code was judged
     * @param projects how many projects the build has that are to be judged
     */
    public static Line of(ReactorTotal total, boolean ofTests, long projects) {
        String what = ofTests ? "reactor, test code, " : "reactor ";
        String verdict = total.verdict().replace('-', ' ');
        String judged = total.projects() < projects
                ? Wording.number(total.projects()) + " of " + counted(projects, "project") + ", partial"
                : counted(total.projects(), "project");
        String line = what + verdict + ": " + judged
                + ", " + counted(total.classes(), "class")
                + ", " + counted(total.modules().size(), "module")
                + Summary.ifAny(total.outside(), "outside the root")
                + Summary.counts(
                        total.counts(), total.since().map(TotalText::since).orElse(""));
        return total.verdict().equals("kept") ? Line.info(line) : Line.error(line);
    }

    private static String since(ReactorTotal.Since growth) {
        long lines = Math.abs(growth.lines());
        String compared = growth.lines() == 0
                ? "as many as"
                : Wording.number(lines) + (growth.lines() > 0 ? " more than" : " fewer than");
        return " (" + compared + " on " + growth.base() + ")";
    }
}
