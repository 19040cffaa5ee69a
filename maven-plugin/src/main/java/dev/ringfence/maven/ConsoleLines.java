package dev.ringfence.maven;

import dev.ringfence.report.Line;
import org.apache.maven.plugin.logging.Log;

/** A line of a report, at Maven's level for it. */
final class ConsoleLines {

    private ConsoleLines() {}

    static void log(Line line, Log log) {
        switch (line.level()) {
            case INFO -> log.info(line.text());
            case WARNING -> log.warn(line.text());
            case ERROR -> log.error(line.text());
        }
    }
}
