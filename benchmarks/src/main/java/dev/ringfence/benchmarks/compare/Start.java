package dev.ringfence.benchmarks.compare;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Starts a command and measures it from outside, so that each is measured alike.
 *
 * <ul>
 *   <li>Wall is from the start until the end of it.
 *   <li>CPU is what the shell around it says of its children, {@code times}: user and system.
 *   <li>Peak is {@code VmHWM} in {@code /proc}, looked at a hundred times a second: it never falls, so only what comes in the
 *       last hundredth is missed.
 * </ul>
 */
final class Start {

    /** The name of the file for {@code times} takes the place of the shell's own. */
    private static final String THEN_TIMES = "\"$@\"; status=$?; times >\"$0\"; exit $status";

    private static final Pattern TIME = Pattern.compile("(\\d+)m(\\d+[.,]\\d+)s");
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

    private final Path folder;
    private final Path log;
    private final Path times;

    Start(Path folder) {
        this.folder = folder;
        this.log = folder.resolve("last.log");
        this.times = folder.resolve("last.times");
    }

    /** What came of a command. */
    record Ended(int exitCode, Cost cost) {}

    /** Runs a command to its end, wherever it may lead. */
    Ended run(List<String> command) throws IOException, InterruptedException {
        List<String> shell = new ArrayList<>(List.of("sh", "-c", THEN_TIMES, times.toString()));
        shell.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(shell)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .redirectInput(new File("/dev/null"));
        long begin = System.nanoTime();
        Process started = builder.start();
        double peak = 0;
        Optional<ProcessHandle> child = Optional.empty();
        while (!started.waitFor(10, TimeUnit.MILLISECONDS)) {
            child = child.isPresent() ? child : started.children().findFirst();
            peak = Math.max(peak, child.map(Start::peak).orElse(0.0));
        }
        double wall = (System.nanoTime() - begin) / 1e9;
        return new Ended(started.exitValue(), new Cost(wall, cpu(Files.readString(times)), peak));
    }

    /** Runs a command that has to end as it is said; else its output is the problem. */
    Cost run(List<String> command, int exitCode) throws IOException, InterruptedException {
        Ended ended = run(command);
        if (ended.exitCode() != exitCode) {
            throw new NotMeasuredException(
                    "It ended with " + ended.exitCode() + ", not " + exitCode + ": " + String.join(" ", command),
                    lastLines());
        }
        return ended.cost();
    }

    String lastLines() throws IOException {
        List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                .lines()
                .toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 30), lines.size()));
    }

    /** The second line is that of the children. */
    static double cpu(String times) {
        Matcher ofChildren = TIME.matcher(times.lines().toList().get(1));
        double seconds = 0;
        while (ofChildren.find()) {
            seconds += 60 * Double.parseDouble(ofChildren.group(1))
                    + Double.parseDouble(ofChildren.group(2).replace(',', '.'));
        }
        return seconds;
    }

    private static double peak(ProcessHandle child) {
        try {
            Matcher peak = PEAK.matcher(Files.readString(Path.of("/proc", Long.toString(child.pid()), "status")));
            return peak.find() ? Long.parseLong(peak.group(1)) / 1024.0 : 0;
        } catch (NoSuchFileException ended) {
            return 0;
        } catch (IOException endedWhileRead) {
            return 0;
        }
    }
}
