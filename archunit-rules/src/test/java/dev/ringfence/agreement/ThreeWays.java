package dev.ringfence.agreement;

import dev.ringfence.frozen.LockUpdate;
import dev.ringfence.gate.FrozenGate;
import dev.ringfence.gate.Gate;
import dev.ringfence.gate.Memory;
import dev.ringfence.map.Judge;
import dev.ringfence.map.TypeName;
import dev.ringfence.map.yaml.ModuleMapReader;
import dev.ringfence.project.CodeKind;
import dev.ringfence.project.CodeRoots;
import dev.ringfence.project.ProjectCode;
import dev.ringfence.project.Surroundings;
import dev.ringfence.runs.RunsRemembered;
import dev.ringfence.scan.classfile.ClassScan;
import dev.ringfence.scan.classfile.Nest;
import dev.ringfence.scan.classfile.Thoroughness;
import dev.ringfence.verdict.Findings;
import dev.ringfence.verdict.JudgedViolation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One project, judged in the full way, in the fast way, and in the fast way with what earlier runs left.
 *
 * <p>Rule, status and edge have to be the same, and the stale lines. Who saw an edge, and where, may differ.
 */
final class ThreeWays {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 1);
    private static final int SHOWN = 5;

    private final Path folder;
    private final ProjectCode code;
    private final Memory memory;
    private Judge judge = new Judge(ModuleMapReader.read(
                    "version: 1\nroot: none\nmodules: {none: {packages: [none]}}".getBytes(StandardCharsets.UTF_8),
                    "module-map.yaml")
            .orThrow());

    /** Judges code; the map, the ledgers and what is remembered lie in a folder. */
    ThreeWays(Path folder, CodeKind kind, CodeRoots roots) {
        this.folder = folder;
        this.code = new ProjectCode(
                "com.acme:lot",
                kind,
                folder,
                roots,
                folder.resolve("ringfence"),
                "mvn compile",
                new Surroundings(folder, Optional.empty(), List.of()));
        this.memory = new RunsRemembered(
                "1.0",
                List.of(mapFile()),
                folder.resolve("target/ringfence"),
                Optional.of(folder.resolve("kept")),
                false);
    }

    /** The top-level types that have class files. */
    List<TypeName> types() {
        return ClassScan.of(code.roots().classes()).nests().stream()
                .map(Nest::type)
                .toList();
    }

    /** Says whether an earlier run found just this code. */
    boolean isRemembered() {
        return memory.look(code).remembered().isPresent();
    }

    /** From now on there is another map, no baseline, and a lock of all that is frozen. */
    void under(String map) {
        write(mapFile(), map);
        judge = new Judge(ModuleMapReader.read(mapFile(), "module-map.yaml").orThrow());
        record(List.of());
        new FrozenGate(judge, TODAY)
                .plan(code, Optional.of("drawn"))
                .update()
                .map(LockUpdate::contents)
                .orElse(Collections.emptySortedMap())
                .forEach(ThreeWays::write);
    }

    /** From now on these lines are known. */
    void record(List<String> lines) {
        String name = code.kind() == CodeKind.TESTS ? "lot.tests.baseline" : "lot.baseline";
        write(
                code.ringfenceFolder().resolve(name),
                "# ringfence-baseline/1, written by: mvn ringfence:baseline\n" + String.join("\n", lines) + "\n");
    }

    /** What {@code baseline} would record where nothing is. */
    List<String> recordable() {
        return findings(Thoroughness.EVERYTHING, Memory.none()).violations().stream()
                .filter(violation -> violation.isRecordable(judge))
                .map(violation -> violation.identity().text())
                .toList();
    }

    /** What the full way finds where nothing is recorded. */
    FullFindings foundInFull() {
        return new FullFindings(
                judge, findings(Thoroughness.EVERYTHING, Memory.none()).violations());
    }

    /** What differs between what follows from a baseline and the fast ways, in a few words; empty where nothing does. */
    String differencesFrom(FullFindings full, List<String> recorded) {
        List<String> expected = full.under(recorded, tellsStaleLines());
        return difference("fast", sortedLines(Memory.none()), expected)
                + difference("remembering", sortedLines(memory), expected)
                + difference("remembering again", sortedLines(memory), expected);
    }

    /** Where no source is in sight, nobody can say that a use is gone. */
    private boolean tellsStaleLines() {
        return !code.roots().sources().isEmpty();
    }

    private Stream<String> lines(JudgedViolation violation) {
        return FullFindings.lines(violation).filter(line -> tellsStaleLines() || !FullFindings.isStale(line));
    }

    private List<String> sortedLines(Memory runs) {
        Findings found = findings(Thoroughness.SUSPECTS, runs);
        Stream<String> stale = tellsStaleLines()
                ? found.stale().stream().map(line -> FullFindings.stale(line.text()))
                : Stream.empty();
        return Stream.concat(found.violations().stream().flatMap(this::lines), stale)
                .sorted()
                .toList();
    }

    /** What differs between the ways, in a few words; empty where nothing does. */
    String differences() {
        List<String> full = lines(findings(Thoroughness.EVERYTHING, Memory.none()));
        return difference("fast", lines(findings(Thoroughness.SUSPECTS, Memory.none())), full)
                + difference("remembering", lines(findings(Thoroughness.SUSPECTS, memory)), full)
                + difference("remembering again", lines(findings(Thoroughness.SUSPECTS, memory)), full);
    }

    private Findings findings(Thoroughness choice, Memory runs) {
        return new Gate(judge, choice, TODAY, Optional.empty(), runs)
                .judge(code)
                .findings();
    }

    private static List<String> lines(Findings findings) {
        return Stream.concat(
                        findings.violations().stream().map(FullFindings::line),
                        findings.stale().stream()
                                .map(stale -> "stale " + stale.why().id() + " " + stale.text()))
                .toList();
    }

    private static String difference(String way, List<String> lines, List<String> full) {
        return lines.equals(full)
                ? ""
                : "; " + way + " alone: " + few(lines, full) + ", full alone: " + few(full, lines);
    }

    private static String few(List<String> of, List<String> without) {
        List<String> left = new ArrayList<>(of);
        left.removeAll(Set.copyOf(without));
        return left.size() + " " + left.stream().limit(SHOWN).toList();
    }

    private Path mapFile() {
        return folder.resolve("module-map.yaml");
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
