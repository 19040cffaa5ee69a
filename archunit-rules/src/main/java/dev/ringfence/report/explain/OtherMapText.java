package dev.ringfence.report.explain;

import static dev.ringfence.advice.Wording.number;
import static dev.ringfence.report.console.Summary.counted;

import dev.ringfence.explain.answer.OtherMapAnswer;
import dev.ringfence.explain.answer.OtherMapAnswer.Group;
import java.util.ArrayList;
import java.util.List;

/** Writes what another map would do to the baselines, for the console. */
final class OtherMapText {

    private static final int SHOWN = 5;

    private OtherMapText() {}

    static List<String> of(OtherMapAnswer answer) {
        List<String> lines = new ArrayList<>();
        int never = OtherMapAnswer.lines(answer.never());
        lines.add(answer.file() + " would add " + counted(OtherMapAnswer.lines(answer.added()), "line")
                + " to the baselines, and drop " + number(OtherMapAnswer.lines(answer.dropped()))
                + (never == 0 ? "" : "; " + number(never) + " more can never be known, and would break the build"));
        add("adds", answer.added(), lines);
        add("drops", answer.dropped(), lines);
        add("breaks by", answer.never(), lines);
        return lines;
    }

    private static void add(String verb, List<Group> groups, List<String> lines) {
        for (Group group : groups) {
            lines.add("  " + verb + " " + number(group.lines().size()) + "  " + group.rule() + ", " + group.from()
                    + (group.to().isEmpty() ? "" : " -> " + group.to()));
            group.lines().stream().limit(SHOWN).forEach(line -> lines.add("    " + line));
            if (group.lines().size() > SHOWN) {
                lines.add("    and " + number(group.lines().size() - SHOWN) + " more; -Dringfence.output=json has all");
            }
        }
    }
}
