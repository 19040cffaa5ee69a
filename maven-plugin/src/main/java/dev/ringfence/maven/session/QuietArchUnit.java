package dev.ringfence.maven.session;

import org.apache.maven.execution.MavenSession;
import org.slf4j.LoggerFactory;

/**
 * Keeps ArchUnit from telling every build which Java it has found.
 *
 * <p>Maven's loggers read their level when they are made, and from system properties alone. So the property stands only
 * as long as it takes to make the one logger that speaks.
 */
public final class QuietArchUnit {

    private static final String SPEAKER = "com.tngtech.archunit.core.PluginLoader";

    private QuietArchUnit() {}

    public static void under(MavenSession session) {
        String property = prefix(session) + SPEAKER;
        if (System.getProperty(property) != null) {
            return;
        }
        System.setProperty(property, "warn");
        try {
            LoggerFactory.getLogger(SPEAKER);
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
