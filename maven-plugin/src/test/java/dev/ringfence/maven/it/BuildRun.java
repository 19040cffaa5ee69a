package dev.ringfence.maven.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * What a Maven build said and how it ended.
 *
 * @param exitCode 0 where the build passed
 * @param output all lines, without colours, the project's folder written as {@code <project>}
 */
record BuildRun(int exitCode, String output) {

    private static final String CERTAIN_DAY = "2027-04-01";

    /** Reads what it said, and shows the project's folder as {@code <project>}. */
    static BuildRun of(int exitCode, Path output, Path project) throws IOException {
        return new BuildRun(
                exitCode,
                Files.readString(output)
                        .replace("\r\n", "\n")
                        .replaceAll("\u001B\\[[0-9;]*m", "")
                        .replace(project.toRealPath().toString(), "<project>")
                        .replace(project.toString(), "<project>"));
    }

    /**
     * The lines of the Ringfence goals, each goal under a header like {@code --- check @ shop}.
     *
     * <p>Only for builds with one thread: in others the lines of the projects mix. An exception that is offered ends some
     * days from now, and is shown as one of a certain day.
     */
    List<String> ringfenceLines() {
        return GoalLines.of(output.lines().map(BuildRun::onACertainDay).toList());
    }

    private static String onACertainDay(String line) {
        LocalDate today = LocalDate.now(Clock.systemUTC());
        return line.replace("until: " + today.plusDays(90), "until: " + CERTAIN_DAY)
                .replace("until: " + today.plusDays(89), "until: " + CERTAIN_DAY);
    }

    /** All that the build said, for the message of an assertion. */
    @Override
    public String toString() {
        return "exit code " + exitCode + "\n" + output;
    }
}
