package dev.ringfence.source.witness;

import dev.ringfence.gate.Gate;
import dev.ringfence.map.Judge;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.yaml.ModuleMapReader;
import dev.ringfence.map.yaml.ModuleMapReading;
import dev.ringfence.project.CodeKind;
import dev.ringfence.project.CodeRoots;
import dev.ringfence.project.ProjectCode;
import dev.ringfence.project.Surroundings;
import dev.ringfence.scan.classfile.ClassScan;
import dev.ringfence.scan.classfile.KnownTypes;
import dev.ringfence.scan.classfile.Thoroughness;
import dev.ringfence.scan.text.SourceFile;
import dev.ringfence.scan.text.SourceRoot;
import dev.ringfence.scan.text.SourceTree;
import dev.ringfence.verdict.JudgedViolation;
import dev.ringfence.violation.Identity;
import dev.ringfence.violation.Violation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/**
 * All that is read of a jar; what is read of a source has its path below the source root.
 *
 * @param judge of the map that cuts it into modules
 * @param javac what the JDK's compiler says of the sources
 * @param engine what the source engine says
 * @param importLines what regular expressions find
 * @param violations the edges that the gate finds broken, by whichever engine
 */
record Readings(
        Judge judge,
        JavacReading javac,
        SortedMap<String, EngineReading> engine,
        SortedMap<String, List<ImportLine>> importLines,
        List<Violation> violations) {

    /** javac has a core of its own: it takes as long as all others together. */
    static Readings of(PublishedJar jar) {
        CompletableFuture<JavacReading> javac =
                CompletableFuture.supplyAsync(() -> JavacReading.of(jar.sources(), jar.javaFiles(), jar.libraries()));
        Judge judge = new Judge(map(jar.map()));
        List<SourceFile> sources = SourceTree.of(List.of(SourceRoot.of(jar.sources()))).all().stream()
                .filter(source -> !source.isModuleInfo())
                .toList();
        KnownTypes known = KnownTypes.of(ClassScan.of(List.of(jar.classes())));
        SortedMap<String, EngineReading> engine = EngineReading.of(sources, known);
        SortedMap<String, List<ImportLine>> importLines = new TreeMap<>();
        sources.forEach(source -> importLines.put(source.relative(), ImportLineReader.importsOf(source.text())));
        List<Violation> violations = violations(jar, judge);
        return new Readings(judge, javac.join(), engine, importLines, violations);
    }

    private static ModuleMap map(Path file) {
        try {
            ModuleMapReading reading = ModuleMapReader.read(Files.readAllBytes(file), file.toString());
            if (reading instanceof ModuleMapReading.Readable readable) {
                return readable.map();
            }
            throw new AssertionError(reading);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Violation> violations(PublishedJar jar, Judge judge) {
        ProjectCode code = new ProjectCode(
                jar.name(),
                CodeKind.MAIN,
                jar.sources(),
                CodeRoots.of(List.of(jar.classes()), List.of(SourceRoot.of(jar.sources()))),
                jar.sources().resolve("ringfence"),
                "mvn compile",
                new Surroundings(jar.sources(), Optional.empty(), List.of()));
        return new Gate(judge, Thoroughness.SUSPECTS, LocalDate.EPOCH)
                .judge(code).findings().violations().stream()
                        .map(JudgedViolation::violation)
                        .filter(violation -> violation.identity() instanceof Identity.OfEdge)
                        .toList();
    }

    /** Each source, as all of them read it. */
    List<Comparison> comparisons() {
        return javac.sources().values().stream()
                .map(source -> new Comparison(source, Objects.requireNonNull(engine.get(source.path()))))
                .toList();
    }
}
