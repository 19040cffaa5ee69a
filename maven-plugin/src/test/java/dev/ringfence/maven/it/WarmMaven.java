package dev.ringfence.maven.it;

import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * A process in which one build runs after the other, so that only the first pays for a cold start: a third of the time, and the
 * same lines.
 *
 * <p>It is the current Maven, started as {@link MavenBuild} starts it. A process that does not answer in time is killed, and one
 * that has built a few dozen projects is left, since classes of its past builds may stay in its memory.
 */
final class WarmMaven {

    private static final int ENOUGH = 30;

    /** Each build loads the classes of the plugin anew; a process of its own verifies these, in {@link MavenBuild#alone}. */
    private static final List<String> TRUST_THE_CLASSES =
            List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:-BytecodeVerificationRemote");

    private static final long PAUSE_IN_MILLISECONDS = 5;
    private static final ConcurrentLinkedDeque<WarmMaven> WAITING = new ConcurrentLinkedDeque<>();

    private final Process process;
    private final DataOutputStream asked;
    private int builds;

    private WarmMaven(Process process) {
        this.process = process;
        this.asked = new DataOutputStream(process.getOutputStream());
    }

    /** Builds in a process that waits, or in a new one: each builds one project at a time. */
    static int build(WarmBuild build, List<String> jvm, Duration patience) throws IOException, InterruptedException {
        Optional<WarmMaven> waiting = Optional.ofNullable(WAITING.poll());
        WarmMaven maven = waiting.isPresent() ? waiting.get() : start(jvm);
        boolean goesOn = false;
        try {
            int exitCode = maven.exitCode(build, patience);
            goesOn = maven.builds < ENOUGH;
            return exitCode;
        } finally {
            if (goesOn) {
                WAITING.push(maven);
            } else {
                maven.process.descendants().forEach(ProcessHandle::destroyForcibly);
                maven.process.destroyForcibly().waitFor();
            }
        }
    }

    private static WarmMaven start(List<String> jvm) throws IOException {
        MavenVersion version = MavenVersion.V3_9;
        List<String> command = new ArrayList<>(jvm);
        command.addAll(TRUST_THE_CLASSES);
        command.addAll(version.jvmOptions(version.bootJar() + File.pathSeparator + ownClasses()));
        command.add(WarmMavenProcess.class.getName());
        Path folder = Files.createDirectories(Path.of("target").toAbsolutePath());
        return new WarmMaven(CommandRun.process(command, folder)
                .redirectErrorStream(true)
                .redirectOutput(
                        Redirect.appendTo(folder.resolve("warm-maven.log").toFile()))
                .start());
    }

    private static Path ownClasses() {
        try {
            return Path.of(WarmMaven.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private int exitCode(WarmBuild build, Duration patience) throws IOException, InterruptedException {
        builds++;
        build.writeTo(asked);
        Instant end = Instant.now().plus(patience);
        Optional<Integer> exitCode = build.exitCode();
        while (exitCode.isEmpty()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new IllegalStateException("No end after " + patience.toSeconds() + " s: "
                        + String.join(" ", build.arguments()) + "\n" + Files.readString(build.output()));
            }
            Thread.sleep(PAUSE_IN_MILLISECONDS);
            exitCode = build.exitCode();
        }
        return exitCode.get();
    }
}
