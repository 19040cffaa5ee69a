package dev.ringfence.report.console;

import dev.ringfence.advice.WayOut;
import dev.ringfence.map.edit.MapEdit;
import java.util.ArrayList;
import java.util.List;

/** Writes a way out: what to do with its command, and below that each edit of the map as lines to paste. */
public final class WayText {

    private WayText() {}

    /**
     * Returns the lines of a way, or why there is no such way.
     *
     * @param label what stands before the first line
     */
    public static List<String> of(String label, WayOut way) {
        List<String> lines = new ArrayList<>();
        lines.add(label
                + way.text()
                + way.command().map(command -> ": " + command).orElse("")
                + way.impossible().map(why -> ": " + why).orElse(""));
        String indent = " ".repeat(label.length() + 2);
        for (MapEdit edit : way.edits()) {
            lines.add(indent + edit.file() + ":" + edit.line());
            edit.removed().forEach(line -> lines.add(indent + "- " + line));
            edit.added().forEach(line -> lines.add((indent + "+ " + line).stripTrailing()));
        }
        return lines;
    }
}
