package dev.ringfence.benchmarks;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.ringfence.gate.Gate;
import dev.ringfence.map.Judge;
import dev.ringfence.project.ProjectCode;
import dev.ringfence.scan.classfile.Thoroughness;
import dev.ringfence.verdict.Judged;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Measures a project of 7,876 class files, started cold as Maven's is; the peer has ArchUnit import them, and judges
 * nothing.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(5)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class GateBenchmark {

    private static final String ALLOWED = """
              mapping: {packages: [.mapping], requires: ["*"]}
              engine: {packages: [.engine], requires: ["*"]}
              rest: {packages: [org.hibernate], requires: ["*"]}
            """;

    private static final String DEBT = """
              mapping: {packages: [.mapping]}
              engine: {packages: [.engine]}
              rest: {packages: [org.hibernate]}
            """;

    private final ProjectCode code =
            HibernateCore.in(Path.of("benchmarks/target/gate").toAbsolutePath());

    @Benchmark
    public Judged clean() {
        return judged(ALLOWED);
    }

    @Benchmark
    public Judged fullOfDebt() {
        return judged(DEBT);
    }

    @Benchmark
    public JavaClasses archUnitImports() {
        return new ClassFileImporter().importPaths(code.roots().classes());
    }

    private Judged judged(String modules) {
        Judge judge = HibernateCore.judge(modules);
        Judged judged = new Gate(judge, Thoroughness.SUSPECTS, LocalDate.EPOCH).judge(code);
        if (judged.findings().coverage().classes() == 0) {
            throw new IllegalStateException(
                    "nothing was judged: " + judged.findings().problems());
        }
        return judged;
    }
}
