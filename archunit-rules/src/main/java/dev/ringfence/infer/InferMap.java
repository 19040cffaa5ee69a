package dev.ringfence.infer;

import dev.ringfence.edges.Hubs;
import dev.ringfence.files.OrdinaryFile;
import dev.ringfence.files.ShownPath;
import dev.ringfence.files.UnfitFileException;
import dev.ringfence.infer.code.CodeBase;
import dev.ringfence.infer.code.CodeOwners;
import dev.ringfence.infer.tables.OwnersOfTables;
import dev.ringfence.infer.tables.TablesOfCode;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Problem;
import dev.ringfence.map.Remedy;
import dev.ringfence.map.TypeName;
import dev.ringfence.map.yaml.MapFiles;
import dev.ringfence.map.yaml.ModuleMapReader;
import dev.ringfence.map.yaml.ModuleMapReading;
import dev.ringfence.project.ProjectCode;
import dev.ringfence.rules.NotImportedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Runs {@code init} on the projects of a build, once a file is known that may be written.
 *
 * <ol>
 *   <li>Where a map is there that is to be added to, read it; where it has errors, stop.
 *   <li>Read the compiled code of all projects; where it cannot be relied on, stop.
 *   <li>Guess a first map, or what the map that is there does not have yet.
 *   <li>Read the text of the guess again as a map.
 *   <li>Say what the file is to hold.
 * </ol>
 *
 * <p>It writes nothing.
 */
public final class InferMap {

    private final List<Project> projects;
    private final Path top;
    private final Path repository;
    private final Function<Remedy.Goal, String> commands;
    private final Consumer<String> step;

    /**
     * Guesses a map for the projects of a build.
     *
     * @param top the top folder of the build; files are shown relative to it
     * @param repository the folder in which CODEOWNERS is looked for
     * @param commands what runs a goal in this build
     * @param step takes each step as it begins, for whoever waits long
     */
    public InferMap(
            List<Project> projects,
            Path top,
            Path repository,
            Function<Remedy.Goal, String> commands,
            Consumer<String> step) {
        this.projects = List.copyOf(projects);
        this.top = top;
        this.repository = repository;
        this.commands = commands;
        this.step = step;
    }

    /**
     * Names one project of the build.
     *
     * @param name the artifact
     * @param code its main code, and where its other files lie
     * @param dependsOn the names of the projects of the build that its pom names as dependencies
     */
    public record Project(String name, ProjectCode code, Set<String> dependsOn) {

        /** Returns the folder of its pom. */
        Path folder() {
            return code.surroundings().folder();
        }
    }

    /** Says what came of the guess. */
    public sealed interface Outcome {

        /** Holds the file as it should be, and what is to be told once the file is written. */
        record Guessed(String text, List<String> told) implements Outcome {}

        /** The map has everything already. */
        record Complete(List<String> told) implements Outcome {}

        /** Says that nothing can be guessed, and why. */
        record Refused(List<Problem> problems) implements Outcome {}
    }

    /** Guesses a first map, which is to stand in this file. */
    public Outcome first(Path file) {
        return readable(() -> guessed(code -> first(file, code)));
    }

    /** Guesses what the map in this file does not have yet. A map with errors is refused before any code is read. */
    public Outcome more(Path file) {
        return readable(() -> {
            List<Problem> problems = problemsOfMap(file);
            return problems.isEmpty() ? guessed(code -> more(file, code)) : refused(problems);
        });
    }

    private List<Problem> problemsOfMap(Path file) {
        return ModuleMapReader.read(MapFiles.onDisk(file).withMap(bytes(file)), ShownPath.of(top, file))
                        instanceof ModuleMapReading.Unreadable unreadable
                ? unreadable.problems()
                : List.of();
    }

    private Outcome guessed(Function<CodeBase, Outcome> guess) {
        CompiledCode compiled = CompiledCode.of(projects, top, step);
        if (!compiled.problems().isEmpty()) {
            return new Outcome.Refused(compiled.problems());
        }
        step.accept("looking who uses whom");
        CodeBase code = CodeBase.of(compiled.projects());
        step.accept("guessing modules of " + InferredMapText.count(code.types().size()));
        return told(guess.apply(code), compiled.leftOut());
    }

    private Outcome readable(Supplier<Outcome> outcome) {
        try {
            return outcome.get();
        } catch (NotImportedException e) {
            return refused(List.of(e.problem(ShownPath.of(top, e.file()), "mvn compile")));
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof UnfitFileException unfit) {
                return refused(ShownPath.of(top, unfit.file()), "this file " + unfit.reason(), unfit.remedy());
            }
            return refused("pom.xml", String.valueOf(e.getMessage()), "Make it readable.");
        }
    }

    /** Tells first of the classes without which the map was guessed. */
    private static Outcome told(Outcome outcome, List<TypeName> leftOut) {
        if (leftOut.isEmpty() || !(outcome instanceof Outcome.Guessed guessed)) {
            return outcome;
        }
        List<String> told = new ArrayList<>();
        told.add("left out: " + InferredMapText.count(leftOut.size()) + " without a source, such as " + leftOut.get(0)
                + "; mvn clean removes what an earlier build left behind");
        told.addAll(guessed.told());
        return new Outcome.Guessed(guessed.text(), List.copyOf(told));
    }

    private Outcome first(Path file, CodeBase code) {
        Optional<InferredMap> guess = Inference.of(code, owners());
        if (guess.isEmpty()) {
            return refused(
                    "pom.xml",
                    "no class is in a package that a map can name",
                    "Move them out of the unnamed package, or write the map by hand.");
        }
        InferredMap map = guess.get();
        String shown = ShownPath.of(top, file);
        ModuleMapReading reading = read(map, OwnersOfTables.none(), shown);
        if (reading instanceof ModuleMapReading.Unreadable unreadable) {
            return refused(unreadable.problems());
        }
        return first(map, new Judge(((ModuleMapReading.Readable) reading).map()), shown, code);
    }

    private Outcome first(InferredMap map, Judge judge, String shown, CodeBase code) {
        OwnersOfTables tables = OwnersOfTables.of(tables(code, judge), judge);
        if (read(map, tables, shown) instanceof ModuleMapReading.Unreadable unreadable) {
            return refused(unreadable.problems());
        }
        List<String> told = new ArrayList<>(InferenceText.of(map));
        told.addAll(InferenceText.ofTables(tables));
        told.addAll(InferenceText.ofHubs(
                Hubs.of(judge, code.types().keySet(), code.uses().keySet())));
        return guessed(
                InferredMapText.withSchema(map, tables, commands),
                told,
                "written: " + shown + ", modules: " + map.modules().size());
    }

    private ModuleMapReading read(InferredMap map, OwnersOfTables tables, String shown) {
        String text = InferredMapText.withSchema(map, tables, commands);
        return ModuleMapReader.read(text.getBytes(StandardCharsets.UTF_8), shown);
    }

    private TablesOfCode tables(CodeBase code, Judge judge) {
        step.accept("looking for tables");
        return TablesOfCode.of(projects.stream().map(Project::code).toList(), judge, code.types()::containsKey);
    }

    private Outcome more(Path file, CodeBase code) {
        String shown = ShownPath.of(top, file);
        byte[] content = bytes(file);
        MapFiles files = MapFiles.onDisk(file);
        MapMerge.Outcome outcome = MapMerge.of(content, files, shown, code, owners());
        if (outcome instanceof MapMerge.Outcome.Refused refused) {
            return refused(refused.problems());
        }
        return outcome instanceof MapMerge.Outcome.Merged merged
                ? withTables(merged.text(), files, shown, code, merged.added())
                : withTables(new String(content, StandardCharsets.UTF_8), files, shown, code, List.of());
    }

    private Outcome withTables(String text, MapFiles files, String shown, CodeBase code, List<InferredModule> added) {
        TablesMerge tables = TablesMerge.of(text, files, shown, judge -> tables(code, judge));
        if (added.isEmpty() && tables.added() == 0) {
            return new Outcome.Complete(lines(
                    List.of("nothing to add: every class below a root of " + shown + " belongs to a module"),
                    tables.told()));
        }
        return guessed(
                tables.text(),
                lines(added.isEmpty() ? List.of() : InferenceText.of(added), tables.told()),
                "added to " + shown + ", modules: " + added.size()
                        + (tables.added() == 0 ? "" : ", tables: " + tables.added()));
    }

    private static List<String> lines(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private CodeOwners owners() {
        return CodeOwners.of(repository);
    }

    private static byte[] bytes(Path file) {
        try {
            return OrdinaryFile.read(file, OrdinaryFile.Bound.SETTINGS);
        } catch (IOException e) {
            throw new UncheckedIOException("the module map cannot be read: " + e.getMessage(), e);
        }
    }

    private static Outcome guessed(String text, List<String> found, String last) {
        List<String> told = new ArrayList<>(found);
        told.add("");
        told.add(last);
        return new Outcome.Guessed(text, List.copyOf(told));
    }

    private static Outcome refused(String file, String message, String remedy) {
        return new Outcome.Refused(List.of(Problem.error(file, 0, message, remedy)));
    }

    private static Outcome refused(List<Problem> problems) {
        return new Outcome.Refused(problems);
    }
}
