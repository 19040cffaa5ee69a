package dev.ringfence.moves;

import dev.ringfence.baseline.BaselineFile;
import dev.ringfence.baseline.BaselineLine;
import dev.ringfence.map.MapPlace;
import dev.ringfence.map.Problem;
import dev.ringfence.map.Remedy;
import dev.ringfence.map.TypeName;
import dev.ringfence.project.ProjectCode;
import java.nio.file.Path;
import java.util.List;

/**
 * A type that has gone to another project, and the lines that went with it.
 *
 * @param from what it was called here
 * @param to what it is called there
 * @param project the folder of that project
 * @param lines what still stands here
 */
public record MovedAway(TypeName from, TypeName to, Path project, List<Line> lines) {

    /** A line and the file that it stands in. */
    public record Line(BaselineFile file, BaselineLine line, int number) {}

    /** What a person should know of it; the project that it went to tells the same as a move. */
    public Problem asProblem(ProjectCode code) {
        Line first = lines.get(0);
        String edges = lines.size() == 1 ? "1 known edge has" : lines.size() + " known edges have";
        return Problem.warning(
                new MapPlace(code.shown(first.file().path()), first.number(), 0),
                from + " is " + (to.equals(from) ? "in" : to + " of") + " " + code.shown(project) + " now: " + edges
                        + " moved away with it",
                new Remedy.Run(Remedy.Goal.BASELINE, " on both projects at once: it writes that down."));
    }
}
