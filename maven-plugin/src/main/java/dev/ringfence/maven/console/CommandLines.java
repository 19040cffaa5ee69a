package dev.ringfence.maven.console;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apache.maven.execution.MavenSession;

/**
 * Prints lines that a CI system reads as commands: each stands at the start of a line, without the level that a log puts
 * before it.
 */
public final class CommandLines {

    private static final String MAVEN_4 = "4.";

    private CommandLines() {}

    /** Maven 4 takes what is printed for a message of its log, so there the line goes past it. */
    public static void print(String line, MavenSession session) {
        String version = session.getSystemProperties().getProperty("maven.version", "");
        System.out.flush();
        PrintStream out = version.startsWith(MAVEN_4)
                ? new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8)
                : System.out;
        out.println(line);
        out.flush();
    }
}
