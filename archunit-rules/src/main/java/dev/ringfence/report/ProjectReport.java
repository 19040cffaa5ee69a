package dev.ringfence.report;

import dev.ringfence.advice.Commands;
import dev.ringfence.advice.MapAtHand;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Place;
import dev.ringfence.verdict.CodeAround;
import dev.ringfence.verdict.Verdict;
import dev.ringfence.verdict.View;
import dev.ringfence.violation.Identity;
import java.util.Optional;
import java.util.function.Function;

/**
 * Holds all that a report shows of a project.
 *
 * @param project such as {@code com.acme:shop}
 * @param verdict what was decided
 * @param view how much was seen
 * @param judge by which map; empty where there is none that can be used
 * @param commands the commands that messages name
 * @param map the map as it is written, where edits of it can be tried
 * @param around what lies around the types of the project
 * @param origin what made the report, and of what
 * @param recorded where a baseline of the project has the line of a violation
 */
public record ProjectReport(
        String project,
        Verdict verdict,
        View view,
        Optional<Judge> judge,
        Commands commands,
        Optional<MapAtHand> map,
        CodeAround around,
        ReportOrigin origin,
        Function<Identity, Optional<Place>> recorded) {

    /** Holds a report whose edits of the map are told in words, of code that is not at hand. */
    public ProjectReport(
            String project, Verdict verdict, View view, Optional<Judge> judge, Commands commands, ReportOrigin origin) {
        this(
                project,
                verdict,
                view,
                judge,
                commands,
                Optional.empty(),
                CodeAround.nothing(),
                origin,
                identity -> Optional.empty());
    }
}
