package dev.ringfence.maven.console;

import dev.ringfence.report.console.Line;
import org.apache.maven.plugin.logging.Log;

/** Writes a line of a report, at Maven's level for it. */
public final class ConsoleLines {

    private ConsoleLines() {}

    public static void log(Line line, Log log) {
        switch (line.level()) {
            case INFO -> log.info(line.text());
            case WARNING -> log.warn(line.text());
            case ERROR -> log.error(line.text());
        }
    }
}
