package dev.ringfence.maven.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a Maven build said and how it ended.
 *
 * @param exitCode 0 where the build passed
 * @param output all lines, without colours, the project's folder written as {@code <project>}
 */
record BuildRun(int exitCode, String output) {

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
     * <p>Only for builds with one thread: in others the lines of the projects mix.
     */
    List<String> ringfenceLines() {
        return GoalLines.of(output.lines().toList());
    }

    /** All that the build said, for the message of an assertion. */
    @Override
    public String toString() {
        return "exit code " + exitCode + "\n" + output;
    }
}
