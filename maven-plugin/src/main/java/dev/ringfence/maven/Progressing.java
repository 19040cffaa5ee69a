package dev.ringfence.maven;

import dev.ringfence.maven.console.ConsoleLines;
import dev.ringfence.maven.project.Invocation;
import dev.ringfence.maven.project.MapOnDisk;
import dev.ringfence.progress.DebtProgress;
import dev.ringfence.report.progress.ProgressJson;
import dev.ringfence.report.progress.ProgressText;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/** Prints how the debt of all projects went, and fails only where there is no map, or a property says nothing. */
final class Progressing {

    private static final int MOST_MONTHS = 120;
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,2}");
    private static final String JSON = "json";
    private static final String TEXT = "text";

    private Progressing() {}

    static void run(Invocation invocation, String months, String output, Log log) throws MojoExecutionException {
        if (!output.equals(TEXT) && !output.equals(JSON)) {
            throw new MojoExecutionException(
                    "could not run: there is no output " + output + "; write -Dringfence.output=text or =json");
        }
        int asked = months(months);
        MapOnDisk found = MapOnDisk.of(invocation);
        if (found instanceof MapOnDisk.Unusable unusable) {
            throw CouldNotRun.because(unusable.problems(), log);
        }
        DebtProgress progress = DebtProgress.of(((MapOnDisk.Usable) found).file(), asked);
        if (output.equals(JSON)) {
            JsonAnswer.print(ProgressJson.of(progress), "progress.json", invocation);
        } else {
            ProgressText.of(progress).forEach(line -> ConsoleLines.answer(line, log));
        }
    }

    private static int months(String text) throws MojoExecutionException {
        int months = NUMBER.matcher(text.strip()).matches() ? Integer.parseInt(text.strip()) : 0;
        if (months < 1 || months > MOST_MONTHS) {
            throw new MojoExecutionException("could not run: ringfence.months is no number from 1 to " + MOST_MONTHS
                    + ": " + text + "; write -Dringfence.months=6");
        }
        return months;
    }
}
