package dev.ringfence.maven.session;

import org.apache.maven.execution.MavenSession;
import org.slf4j.LoggerFactory;

/**
 * Keeps ArchUnit from telling every build which Java it has found, and from printing the trace of a class file that it
 * cannot import: the goal names that file itself.
 *
 * <p>Maven's loggers read their level when they are made, and from system properties alone. So the property stands only
 * as long as it takes to make the loggers that speak.
 */
public final class QuietArchUnit {

    private static final String OF_JAVA = "com.tngtech.archunit.core.PluginLoader";
    private static final String OF_CLASS_FILES = "com.tngtech.archunit.core.importer.ClassFileProcessor";

    private QuietArchUnit() {}

    public static void under(MavenSession session) {
        quiet(OF_JAVA, "warn", session);
        quiet(OF_CLASS_FILES, "error", session);
    }

    private static void quiet(String speaker, String level, MavenSession session) {
        String property = prefix(session) + speaker;
        if (System.getProperty(property) != null) {
            return;
        }
        System.setProperty(property, level);
        try {
            LoggerFactory.getLogger(speaker);
        } finally {
            System.clearProperty(property);
        }
    }

    /** Maven 4 warns of the older name. */
    private static String prefix(MavenSession session) {
        String version = session.getSystemProperties().getProperty("maven.version", "");
        return version.startsWith("3.") ? "org.slf4j.simpleLogger.log." : "maven.logger.log.";
    }
}
