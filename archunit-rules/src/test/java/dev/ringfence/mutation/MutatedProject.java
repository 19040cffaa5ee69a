package dev.ringfence.mutation;

import dev.ringfence.baseline.Baselines;
import dev.ringfence.gate.FrozenGate;
import dev.ringfence.gate.Gate;
import dev.ringfence.gate.Memory;
import dev.ringfence.gate.RecordProjects;
import dev.ringfence.map.Judge;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.yaml.ModuleMapReader;
import dev.ringfence.map.yaml.ModuleMapReading;
import dev.ringfence.runs.RunsRemembered;
import dev.ringfence.scan.classfile.Thoroughness;
import dev.ringfence.verdict.Findings;
import dev.ringfence.verdict.JudgedViolation;
import dev.ringfence.world.Shown;
import dev.ringfence.world.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A small project of which a case changes some files, and puts them back. */
final class MutatedProject {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 1);

    private final Path folder;
    private final World world;
    private final Map<String, byte[]> files = new TreeMap<>();
    private final Memory runs;

    MutatedProject(Path folder) {
        this.folder = folder;
        this.world = ShopToMutate.in(folder);
        this.runs = new RunsRemembered(
                "1.0",
                List.of(folder.resolve("module-map.yaml")),
                folder.resolveSibling("runs"),
                Optional.empty(),
                false);
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files as they are without a change, by path. */
    Map<String, byte[]> files() {
        return files;
    }

    /** What came of a case: the lines of each way to judge, or why the map was refused. */
    record Outcome(
            List<String> once,
            List<String> again,
            List<String> full,
            List<String> afterChange,
            List<String> remembered,
            boolean isAccepted) {}

    Outcome judged(Map<String, byte[]> changed) {
        Map<String, byte[]> differing = new LinkedHashMap<>(changed);
        differing.entrySet().removeIf(file -> Arrays.equals(file.getValue(), files.get(file.getKey())));
        write(differing);
        try {
            return judged();
        } finally {
            Map<String, byte[]> back = new LinkedHashMap<>(files);
            back.keySet().retainAll(differing.keySet());
            write(back);
        }
    }

    private Outcome judged() {
        ModuleMapReading reading = ModuleMapReader.read(folder.resolve("module-map.yaml"), "module-map.yaml");
        if (!(reading instanceof ModuleMapReading.Readable readable)) {
            List<String> problems = ((ModuleMapReading.Unreadable) reading)
                    .problems().stream().map(problem -> problem.toString()).toList();
            return new Outcome(problems, problems, problems, problems, problems, false);
        }
        Findings once = findings(readable.map(), Thoroughness.SUSPECTS);
        Findings again = findings(readable.map(), Thoroughness.SUSPECTS);
        Findings afterChange = findings(readable.map(), Thoroughness.SUSPECTS, runs);
        Findings remembered = findings(readable.map(), Thoroughness.SUSPECTS, runs);
        Findings full = findings(readable.map(), Thoroughness.EVERYTHING);
        new RecordProjects("a reason", List.of(folder), TODAY).judge(readable.map(), List.of(world.code()), runs);
        new FrozenGate(new Judge(readable.map()), TODAY).plan(world.code(), Optional.of("a reason"));
        Baselines.in(folder.resolve("ringfence"));
        return new Outcome(
                Shown.lines(once),
                Shown.lines(again),
                asFast(full, once),
                Shown.lines(afterChange),
                Shown.lines(remembered),
                !once.keepFromJudging());
    }

    private Findings findings(ModuleMap map, Thoroughness choice) {
        return findings(map, choice, Memory.none());
    }

    private Findings findings(ModuleMap map, Thoroughness choice, Memory memory) {
        return new Gate(new Judge(map), choice, TODAY, Optional.empty(), memory)
                .judge(world.code())
                .findings();
    }

    /**
     * The lines of the full way, without the sources that only it reads: that JavaParser cannot read one which names nothing
     * that it may not use is no matter.
     */
    private static List<String> asFast(Findings full, Findings fast) {
        List<JudgedViolation> violations = full.violations();
        return Shown.lines(new Findings(full.coverage(), violations, full.frozen(), full.stale(), fast.problems()));
    }

    private void write(Map<String, byte[]> contents) {
        contents.forEach((path, content) -> {
            try {
                Files.write(folder.resolve(path), content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
