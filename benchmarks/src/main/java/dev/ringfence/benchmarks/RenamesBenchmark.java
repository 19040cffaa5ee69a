package dev.ringfence.benchmarks;

import dev.ringfence.gate.Gate;
import dev.ringfence.map.Judge;
import dev.ringfence.project.ProjectCode;
import dev.ringfence.scan.classfile.Thoroughness;
import dev.ringfence.verdict.Judged;
import dev.ringfence.verdict.JudgedViolation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Measures a cold gate whose baseline still names a package as it was called 200 commits ago. The peers are the gate
 * with a baseline that was written since, and git, which finds all renames of the same history.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class RenamesBenchmark {

    private static final String NAME = "org.hibernate.mapping.";
    private static final String FORMER_NAME = "org.hibernate.model.";
    private static final int COMMITS = 200;

    private static final String DEBT = """
              mapping: {packages: [.mapping]}
              engine: {packages: [.engine]}
              rest: {packages: [org.hibernate]}
            """;

    private final HistoryOfHibernate history =
            new HistoryOfHibernate(Path.of("benchmarks/target/renames").toAbsolutePath(), FORMER_NAME, NAME, COMMITS);

    private final ProjectCode code = HibernateCore.in(history.folder(), history.sources());

    @Setup(Level.Trial)
    public void begin() throws IOException, InterruptedException {
        if (history.begin()) {
            write("written", line -> line);
            write("former", line -> line.startsWith(NAME) ? line.replace(NAME, FORMER_NAME) : line);
        }
    }

    private void write(String name, UnaryOperator<String> naming) throws IOException {
        Files.deleteIfExists(baseline());
        String lines = judged().findings().violations().stream()
                .map(JudgedViolation::identity)
                .map(identity -> naming.apply(identity.text()))
                .sorted()
                .collect(
                        Collectors.joining("\n", "# ringfence-baseline/1, written by: mvn ringfence:baseline\n", "\n"));
        Files.writeString(history.folder().resolve(name), lines);
    }

    private Path baseline() throws IOException {
        Path folder = Files.createDirectories(history.folder().resolve("ringfence"));
        return folder.resolve("rest.baseline");
    }

    @Benchmark
    public Judged aPackageBearsAnotherName() throws IOException {
        return judgedWith("former", true);
    }

    @Benchmark
    public Judged theNewNamesAreWritten() throws IOException {
        return judgedWith("written", false);
    }

    @Benchmark
    public List<String> gitFindsAllRenames() throws IOException, InterruptedException {
        List<String> found = history.git("log", "-M", "--diff-filter=R", "--name-status", "--format=%h");
        if (found.isEmpty()) {
            throw new IllegalStateException("git found no rename");
        }
        return found;
    }

    private Judged judgedWith(String name, boolean haveMoved) throws IOException {
        Files.copy(history.folder().resolve(name), baseline(), StandardCopyOption.REPLACE_EXISTING);
        Judged judged = judged();
        Stream<JudgedViolation> all = judged.findings().violations().stream();
        boolean asMeant = haveMoved
                ? all.anyMatch(violation -> violation.status().id().equals("moved"))
                : all.noneMatch(JudgedViolation::isNew);
        if (!asMeant || judged.findings().violations().isEmpty()) {
            throw new IllegalStateException(
                    "not what was to be measured: " + judged.findings().problems());
        }
        return judged;
    }

    private Judged judged() {
        Judge judge = HibernateCore.judge(DEBT);
        return new Gate(judge, Thoroughness.SUSPECTS, LocalDate.EPOCH).judge(code);
    }
}
