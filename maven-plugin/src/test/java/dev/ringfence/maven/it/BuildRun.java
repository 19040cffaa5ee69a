package dev.ringfence.maven.it;

import java.util.List;

/**
 * What a Maven build said and how it ended.
 *
 * @param exitCode 0 where the build passed
 * @param output all lines, without colours, the project's folder written as {@code <project>}
 */
record BuildRun(int exitCode, String output) {

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
