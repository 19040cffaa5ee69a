package dev.ringfence.benchmarks;

import dev.ringfence.files.AtomicFile;
import dev.ringfence.gate.FreezePlan;
import dev.ringfence.gate.FrozenGate;
import dev.ringfence.map.Judge;
import dev.ringfence.project.ProjectCode;
import dev.ringfence.scan.text.SourceTree;
import dev.ringfence.source.fingerprint.Fingerprints;
import dev.ringfence.verdict.FrozenFindings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Measures a frozen module of 5,922 sources that are as they were; the peer only reads them and takes their digests.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class FrozenCodeBenchmark {

    private final Judge judge = HibernateCore.judge("  all: {packages: [org.hibernate], state: frozen}\n");
    private final FrozenGate gate = new FrozenGate(judge, LocalDate.EPOCH);
    private final Path folder = Path.of("benchmarks/target/frozen").toAbsolutePath();
    private final ProjectCode code = HibernateCore.in(folder);

    @Setup
    public void freeze() throws IOException {
        if (Files.exists(code.ringfenceFolder().resolve("all.lock"))) {
            return;
        }
        Files.createDirectories(code.ringfenceFolder());
        FreezePlan plan = gate.plan(code, Optional.empty());
        for (Map.Entry<Path, String> lock :
                plan.update().orElseThrow().contents().entrySet()) {
            AtomicFile.write(lock.getKey(), lock.getValue());
        }
    }

    @Benchmark
    public FrozenFindings check() {
        return gate.judge(code, SourceTree.of(code.roots().sources()));
    }

    @Benchmark
    public long readAndHash() {
        return SourceTree.of(code.roots().sources()).all().parallelStream()
                .map(source -> Fingerprints.contentDigest(source.bytes()))
                .distinct()
                .count();
    }
}
