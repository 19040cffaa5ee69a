package dev.ringfence.world;

import dev.ringfence.baseline.BaselineUpdate;
import dev.ringfence.baseline.Baselines;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A git repository of one or more projects, what happens in it, and what is found in the end. */
public final class Story {

    private static final String MAP = """
            modules:
              orders: {packages: [.orders]}
              billing: {packages: [.billing, .invoicing]}
            """;

    private final Path folder;
    private final Map<String, World> projects = new LinkedHashMap<>();

    private Story(Path folder) {
        this.folder = folder;
    }

    public static Story in(Path folder) {
        return new Story(folder);
    }

    public Story repository() {
        git("init", "-q", "-b", "main");
        return write(".gitignore", "target/").write(".gitattributes", "*.baseline merge=union");
    }

    /** A project, made when it is first named; each sees all that were named before it. */
    public World project(String name) {
        return projects.computeIfAbsent(name, unused -> newProject(name));
    }

    private World newProject(String name) {
        World world = World.in(folder.resolve(name)).map(MAP).mapIn(folder);
        projects.values().forEach(other -> other.beside(world));
        projects.values().forEach(world::beside);
        return world;
    }

    /** The one project of most stories. */
    public World shop() {
        return project("shop");
    }

    /** The same story as it goes on in another folder. */
    public Story goesOnIn(Path other) {
        Story clone = new Story(other);
        projects.keySet().forEach(clone::project);
        return clone;
    }

    public Story git(String... arguments) {
        List<String> command = new ArrayList<>(List.of("git", "-c", "user.name=Someone", "-c", "user.email=a@b.c"));
        command.addAll(List.of("-c", "commit.gpgsign=false", "-c", "advice.detachedHead=false"));
        command.addAll(List.of(arguments));
        try {
            Files.createDirectories(folder);
            Process git = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (git.waitFor() != 0) {
                throw new IllegalStateException(command + ": " + said);
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public Story commit(String message) {
        return git("add", "-A").git("commit", "-q", "--allow-empty", "-m", message);
    }

    private Story write(String path, String line) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(path), line + "\n");
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is found in each project, compiled anew. */
    public List<String> found() {
        compile();
        return projects.entrySet().stream()
                .flatMap(project -> project.getValue().found().stream()
                        .map(line -> projects.size() == 1 ? line : project.getKey() + ": " + line))
                .toList();
    }

    private void compile() {
        String classes = String.join(
                System.getProperty("path.separator"),
                projects.keySet().stream()
                        .map(name ->
                                folder.resolve(name).resolve("target/classes").toString())
                        .toList());
        projects.values().forEach(world -> world.compile("-cp", classes));
    }

    /** What {@code baseline} does on some projects at once, or on all. */
    public Story baseline(String... names) {
        List<BaselineUpdate> updates = projects.entrySet().stream()
                .filter(project -> names.length == 0 || List.of(names).contains(project.getKey()))
                .map(project -> project.getValue().baselineUpdate())
                .sorted(Comparator.comparing(update -> !update.takesFromOthers()))
                .toList();
        for (BaselineUpdate update : updates) {
            try {
                update.write();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return this;
    }

    /** The lines of all baselines. */
    public List<String> lines() {
        return projects.keySet().stream()
                .flatMap(name -> Baselines.in(folder.resolve(name).resolve("ringfence")).files().stream()
                        .flatMap(file -> linesOf(file.path())
                                .map(line -> (projects.size() == 1 ? "" : name + "/")
                                        + file.name().fileName() + ": " + line)))
                .toList();
    }

    private static Stream<String> linesOf(Path baseline) {
        try {
            return Files.readAllLines(baseline).stream().skip(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path folder() {
        return folder;
    }
}
