package dev.ringfence.maven.console;

import dev.ringfence.printed.Printed;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/**
 * Ends a build with a message that can be printed. Maven prints the messages of the causes too, so a cause that cannot
 * be printed is left out.
 */
public final class PrintedFailure {

    private PrintedFailure() {}

    /** Returns the same failure, or one whose message can be printed. */
    public static MojoExecutionException of(MojoExecutionException failure) {
        return isPrintable(failure) ? failure : at(failure, new MojoExecutionException(messageOf(failure)));
    }

    /** Returns the same failure, or one whose message can be printed. */
    public static MojoFailureException of(MojoFailureException failure) {
        return isPrintable(failure) ? failure : at(failure, new MojoFailureException(messageOf(failure)));
    }

    private static boolean isPrintable(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            String message = String.valueOf(each.getMessage());
            if (!Printed.of(message).equals(message)) {
                return false;
            }
        }
        return true;
    }

    private static String messageOf(Throwable failure) {
        return Printed.of(String.valueOf(failure.getMessage()));
    }

    private static <T extends Throwable> T at(Throwable failure, T printed) {
        printed.setStackTrace(failure.getStackTrace());
        return printed;
    }
}
