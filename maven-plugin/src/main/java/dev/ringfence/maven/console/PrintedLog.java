package dev.ringfence.maven.console;

import dev.ringfence.printed.Printed;
import org.apache.maven.plugin.logging.Log;

/** Hands to Maven's log only what can be printed, so that no goal can forget it. */
public final class PrintedLog implements Log {

    private final Log log;

    public PrintedLog(Log log) {
        this.log = log;
    }

    /** Prints a line that {@code mvn -q} is not to keep back. */
    public static void printAlways(String line) {
        System.out.println(printed(line));
    }

    private static String printed(CharSequence content) {
        return Printed.of(String.valueOf(content));
    }

    @Override
    public boolean isDebugEnabled() {
        return log.isDebugEnabled();
    }

    @Override
    public void debug(CharSequence content) {
        log.debug(printed(content));
    }

    @Override
    public void debug(CharSequence content, Throwable error) {
        log.debug(printed(content), error);
    }

    @Override
    public void debug(Throwable error) {
        log.debug(error);
    }

    @Override
    public boolean isInfoEnabled() {
        return log.isInfoEnabled();
    }

    @Override
    public void info(CharSequence content) {
        log.info(printed(content));
    }

    @Override
    public void info(CharSequence content, Throwable error) {
        log.info(printed(content), error);
    }

    @Override
    public void info(Throwable error) {
        log.info(error);
    }

    @Override
    public boolean isWarnEnabled() {
        return log.isWarnEnabled();
    }

    @Override
    public void warn(CharSequence content) {
        log.warn(printed(content));
    }

    @Override
    public void warn(CharSequence content, Throwable error) {
        log.warn(printed(content), error);
    }

    @Override
    public void warn(Throwable error) {
        log.warn(error);
    }

    @Override
    public boolean isErrorEnabled() {
        return log.isErrorEnabled();
    }

    @Override
    public void error(CharSequence content) {
        log.error(printed(content));
    }

    @Override
    public void error(CharSequence content, Throwable error) {
        log.error(printed(content), error);
    }

    @Override
    public void error(Throwable error) {
        log.error(error);
    }
}
