package dev.ringfence.world;

import dev.ringfence.baseline.Additions;
import dev.ringfence.baseline.BaselineUpdate;
import dev.ringfence.baseline.Baselines;
import dev.ringfence.frozen.LockUpdate;
import dev.ringfence.gate.FreezePlan;
import dev.ringfence.gate.FrozenGate;
import dev.ringfence.gate.Gate;
import dev.ringfence.gate.Memory;
import dev.ringfence.gate.whole.WholeView;
import dev.ringfence.git.BaseName;
import dev.ringfence.map.Judge;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.yaml.MapFiles;
import dev.ringfence.map.yaml.ModuleMapReader;
import dev.ringfence.map.yaml.ModuleMapReading;
import dev.ringfence.project.CodeKind;
import dev.ringfence.project.CodeRoots;
import dev.ringfence.project.OtherProject;
import dev.ringfence.project.ProjectCode;
import dev.ringfence.project.Surroundings;
import dev.ringfence.scan.classfile.Thoroughness;
import dev.ringfence.scan.text.SourceRoot;
import dev.ringfence.verdict.CodeAround;
import dev.ringfence.verdict.Findings;
import dev.ringfence.verdict.Judged;
import dev.ringfence.violation.Identity;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A small project in a temporary folder: a map, sources that javac compiles, baselines; and what the gate says of it.
 *
 * <p>Types lie below the root {@code shop}. Sources are compiled before the project is judged, unless {@link #compile} was called.
 */
public final class World {

    private static final String HEAD = "version: 1\nroot: shop\n";

    private final Path folder;
    private final Javac javac;
    private Path mapFolder;
    private String mapText = HEAD;
    private CodeKind kind = CodeKind.MAIN;
    private Thoroughness choice = Thoroughness.SUSPECTS;
    private LocalDate today = LocalDate.of(2027, 1, 1);
    private Optional<BaseName> base = Optional.empty();
    private Memory memory = Memory.none();
    private boolean compiled;
    private final List<World> neighbours = new ArrayList<>();
    private final List<World> uses = new ArrayList<>();
    private final SortedMap<Integer, Variants> variants = new TreeMap<>();

    private World(Path folder) {
        this.folder = folder;
        this.mapFolder = folder;
        this.javac = new Javac(folder);
    }

    /** A project without anything. */
    public static World in(Path folder) {
        return new World(folder);
    }

    /** The map from its third line on: the first two are the version and the root. */
    public World map(String fromModules) {
        return wholeMap(HEAD + fromModules);
    }

    /** The whole text of the map. */
    public World wholeMap(String text) {
        mapText = text;
        return this;
    }

    /** A public class, and a line each for the types that it uses, from the third line of its source on. */
    public World type(String name, String... used) {
        return source(pathOf(name), text(name, used));
    }

    /** A public class among the test sources. */
    public World testType(String name, String... used) {
        return file("src/test/java/" + pathOf(name), text(name, used));
    }

    /** A source below the folder of the main sources. */
    public World source(String path, String... lines) {
        return file("src/main/java/" + path, String.join("\n", lines) + "\n");
    }

    /** A baseline with its head, so that the first line that is given is the second of the file. */
    public World baseline(String fileName, String... lines) {
        boolean isOfData = Stream.of(lines).anyMatch(line -> line.matches("(.* -> )?(table|[a-z]+):.*"));
        String head = "# ringfence-baseline/" + (isOfData ? 2 : 1) + ", written by: mvn ringfence:baseline\n";
        return file("ringfence/" + fileName, head + String.join("\n", lines) + "\n");
    }

    /** Any file, by its path below the project. */
    public World file(String path, String text) {
        try {
            Files.createDirectories(folder.resolve(path).getParent());
            Files.writeString(folder.resolve(path), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Deletes a file. */
    public World without(String path) {
        try {
            Files.delete(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public World mapIn(Path otherFolder) {
        mapFolder = otherFolder;
        return this;
    }

    /** The day on which the project is judged. */
    public World on(String day) {
        today = LocalDate.parse(day);
        return this;
    }

    /** Reads and compiles the sources of another folder, beside those of the usual one. */
    public World sourcesIn(String path) {
        javac.alsoFrom(folder.resolve(path));
        return this;
    }

    /** Compiles the sources of a folder as variants for a release of Java; they are read where their folder is known. */
    public World variantsIn(String path, int release, boolean known) {
        variants.put(release, new Variants(folder.resolve(path), known));
        return this;
    }

    private record Variants(Path folder, boolean known) {}

    private List<SourceRoot> mainRoots() {
        return Stream.concat(
                        javac.allSources().stream().map(SourceRoot::of),
                        variants.entrySet().stream()
                                .filter(each -> each.getValue().known())
                                .map(each -> new SourceRoot(
                                        each.getValue().folder(),
                                        relative -> true,
                                        StandardCharsets.UTF_8,
                                        false,
                                        false,
                                        each.getKey())))
                .toList();
    }

    /** The text of a module's lock. */
    public String lock(String module) {
        try {
            return Files.readString(folder.resolve("ringfence/" + module + ".lock"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Judges the test code instead of the main code. */
    public World tests() {
        kind = CodeKind.TESTS;
        return this;
    }

    /** Reads everything, and not only what could break a rule. */
    public World full() {
        choice = Thoroughness.EVERYTHING;
        return this;
    }

    /** Compiles now; what is changed afterwards is not compiled. */
    public World compile(String... options) {
        javac.compile(options);
        variants.forEach((release, each) -> javac.compileVariants(each.folder(), release));
        compiled = true;
        return this;
    }

    private String[] againstOthers() {
        uses.stream().filter(lower -> !lower.compiled).forEach(World::compile);
        String classPath = uses.stream()
                .map(lower -> lower.javac.classes().toString())
                .collect(Collectors.joining(File.pathSeparator));
        return uses.isEmpty() ? new String[0] : new String[] {"-cp", classPath};
    }

    /** From now on judged as a branch that will be merged into another. */
    public World onBranchOf(String other) {
        base = BaseName.of(Optional.of(other), Map.of());
        return this;
    }

    /** From now on judged with a memory of earlier runs. */
    public World remembering(Memory runs) {
        memory = runs;
        return this;
    }

    /** Compiles once more before the project is judged. */
    public World changed() {
        compiled = false;
        return this;
    }

    /** What the gate finds. */
    public Judged judge() {
        if (!compiled) {
            compile(againstOthers());
        }
        return new Gate(judgeOfMap(), choice, today, base, memory).judge(code());
    }

    /** The same, with other surroundings. */
    public Judged judgeAmong(Surroundings around) {
        compile();
        ProjectCode code = code();
        return new Gate(judgeOfMap(), choice, today)
                .judge(new ProjectCode(
                        code.id(),
                        code.kind(),
                        code.mapFolder(),
                        code.roots(),
                        code.ringfenceFolder(),
                        code.compileCommand(),
                        around));
    }

    /** The judge of the map. */
    public Judge judgeOfMap() {
        return new Judge(moduleMap());
    }

    /** The map. */
    public ModuleMap moduleMap() {
        ModuleMapReading reading = ModuleMapReader.read(mapFiles(), "module-map.yaml");
        if (reading instanceof ModuleMapReading.Readable readable) {
            return readable.map();
        }
        throw new AssertionError(((ModuleMapReading.Unreadable) reading).problems());
    }

    /** The text of the map, with the parts that lie in the folder of the project. */
    public MapFiles mapFiles() {
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> paths = files.map(
                            file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(".module-map.yaml"))
                    .toList();
            return MapFiles.inMemory(
                    mapText.getBytes(StandardCharsets.UTF_8), paths, path -> Files.readAllBytes(folder.resolve(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of the map. */
    public String mapText() {
        return mapText;
    }

    /** The day on which it is judged. */
    public LocalDate today() {
        return today;
    }

    /** The code, as it was compiled last. */
    public ProjectCode code() {
        boolean main = kind == CodeKind.MAIN;
        return new ProjectCode(
                "com.acme:shop",
                kind,
                mapFolder,
                new CodeRoots(
                        List.of(main ? javac.classes() : javac.testClasses()),
                        main ? List.of() : List.of(javac.classes()),
                        main ? mainRoots() : List.of(SourceRoot.of(javac.testSources())),
                        main ? List.of(SourceRoot.of(javac.testSources())) : List.of()),
                folder.resolve("ringfence"),
                main ? "mvn compile" : "mvn test-compile",
                new Surroundings(
                        folder,
                        Optional.of(folder.resolve("target")),
                        neighbours.stream().map(World::asNeighbour).toList()));
    }

    /** What {@code baseline} is to write here; no line may be added that did not move. */
    BaselineUpdate baselineUpdate() {
        boolean tests = kind == CodeKind.TESTS;
        return BaselineUpdate.plan(
                Baselines.in(folder.resolve("ringfence")),
                judge().debt(judgeOfMap(), kind),
                new Additions.None(),
                file -> file.name().tests() == tests);
    }

    /** Writes what {@code baseline} would, with a reason for each line that it adds. */
    public World record() {
        try {
            BaselineUpdate.plan(
                            Baselines.in(folder.resolve("ringfence")),
                            judge().debt(judgeOfMap(), kind),
                            new Additions.Because("why it has to be"),
                            file -> file.name().tests() == (kind == CodeKind.TESTS))
                    .write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** The lines that {@code baseline} would drop. */
    public List<String> dropped() {
        return baselineUpdate().dropped().stream().map(Identity::text).toList();
    }

    private OtherProject asNeighbour() {
        return new OtherProject(
                folder,
                folder.resolve("ringfence"),
                List.of(SourceRoot.of(javac.sources())),
                List.of(SourceRoot.of(javac.testSources())));
    }

    /** A project of the same tree whose classes this one is compiled against. */
    public World using(World lower) {
        lower.beside(this);
        uses.add(lower);
        return beside(lower);
    }

    /** The folder of the project. */
    public Path folder() {
        return folder;
    }

    /** Another project of the same tree. */
    public World beside(World other) {
        neighbours.add(other);
        return this;
    }

    /** Records the locks, as code that nobody changed or that has not been locked yet. */
    public World freeze() {
        return write(freezePlan(Optional.empty()));
    }

    /** Records the locks of several projects at once. */
    public static void freezeAll(List<World> worlds) {
        List<FreezePlan> plans =
                worlds.stream().map(world -> world.freezePlan(Optional.empty())).toList();
        for (int at = 0; at < worlds.size(); at++) {
            worlds.get(at).write(plans.get(at));
        }
    }

    /** Records the locks, with a reason for what has changed. */
    public World freeze(String reason) {
        return write(freezePlan(Optional.of(reason)));
    }

    /** What {@code freeze} would write. */
    public FreezePlan freezePlan(Optional<String> reason) {
        return new FrozenGate(judgeOfMap(), today).plan(code(), reason);
    }

    private World write(FreezePlan plan) {
        LockUpdate update = plan.update().orElseThrow(() -> new AssertionError(plan.problems()));
        if (!update.refused().isEmpty()) {
            throw new AssertionError("needs a reason: " + update.refused());
        }
        update.contents().forEach((path, text) -> file(folder.relativize(path).toString(), text));
        return this;
    }

    /** All that the gate finds, a line each; places apart. */
    public List<String> found() {
        return Shown.lines(judge().findings());
    }

    /** The same once the whole view has been judged. */
    public List<String> foundInWholeView() {
        return Shown.lines(judgedInWholeView());
    }

    /** What is found once the whole view has been judged. */
    public Findings judgedInWholeView() {
        Judged judged = judge();
        return judged.findings().with(WholeView.judge(moduleMap(), List.of(judged.use())));
    }

    /** What lies around the types of the code. */
    public CodeAround around() {
        return judge().around();
    }

    private static String pathOf(String name) {
        return name.replace('.', '/') + ".java";
    }

    private static String text(String name, String... used) {
        int dot = name.lastIndexOf('.');
        String fields = Stream.of(used)
                .map(type -> "    " + type + " a" + type.replace('.', '_') + ";\n")
                .collect(Collectors.joining());
        return "package " + name.substring(0, dot) + ";\npublic class " + name.substring(dot + 1) + " {\n" + fields
                + "}\n";
    }
}
