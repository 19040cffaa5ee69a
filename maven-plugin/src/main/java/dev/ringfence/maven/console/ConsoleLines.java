package dev.ringfence.maven.console;

import dev.ringfence.report.console.Line;
import org.apache.maven.plugin.logging.Log;

/** Writes a line of a report, at Maven's level for it. */
public final class ConsoleLines {

    private ConsoleLines() {}

    /** Writes a line of what somebody asked for, which {@code mvn -q} is not to keep back. */
    public static void answer(Line line, Log log) {
        if (line.level() == Line.Level.ERROR || log.isInfoEnabled()) {
            log(line, log);
        } else {
            PrintedLog.printAlways(line.text());
        }
    }

    public static void log(Line line, Log log) {
        switch (line.level()) {
            case INFO -> log.info(line.text());
            case WARNING -> log.warn(line.text());
            case ERROR -> log.error(line.text());
        }
    }
}
