package dev.ringfence.benchmarks.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A generated Maven project of as many types as one likes: each uses ten types of other modules, and may use none. */
final class GrowingProject {

    static final int EDGES_OF_TYPE = 10;

    private static final int MODULES = 11;

    private final Path folder;
    private final Maven maven;
    private final int types;

    private GrowingProject(Path folder, Maven maven, int types) {
        this.folder = folder;
        this.maven = maven;
        this.types = types;
    }

    /** Makes a project with compiled code, and with a map. */
    static GrowingProject in(Path folder, Maven maven, int types) throws IOException {
        GrowingProject project = new GrowingProject(folder, maven, types);
        Folders.delete(folder);
        Files.createDirectories(folder.resolve("target/classes"));
        Files.writeString(folder.resolve("pom.xml"), CheckedProject.pom("grown", maven.pluginVersion()));
        project.writeSources();
        project.compile();
        project.writeMap("active");
        return project;
    }

    int types() {
        return types;
    }

    Path folder() {
        return folder;
    }

    private void writeSources() throws IOException {
        for (int type = 0; type < types; type++) {
            Path file = sources().resolve("grown/m" + type % MODULES + "/T" + type + ".java");
            Files.createDirectories(file.resolveSibling(""));
            Files.writeString(file, source(type));
        }
    }

    private String source(int type) {
        String fields = IntStream.rangeClosed(1, EDGES_OF_TYPE)
                .map(next -> (type + next) % types)
                .mapToObj(used -> "    " + name(used) + " a" + used + ";\n")
                .collect(Collectors.joining());
        return "package grown.m" + type % MODULES + ";\n\npublic class T" + type + " {\n" + fields
                + "\n    public int sum(int a, int b) {\n        return a + b * " + type + ";\n    }\n}\n";
    }

    private static String name(int type) {
        return "grown.m" + type % MODULES + ".T" + type;
    }

    private void compile() throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
            List<String> options = List.of(
                    "-proc:none",
                    "--release",
                    "17",
                    "-d",
                    folder.resolve("target/classes").toString());
            boolean done = javac.getTask(
                            null,
                            files,
                            null,
                            options,
                            null,
                            files.getJavaFileObjectsFromPaths(Folders.files(sources(), ".java")))
                    .call();
            if (!done) {
                throw new NotMeasuredException("javac fails on what was generated.", folder.toString());
            }
        }
    }

    private Path sources() {
        return folder.resolve("src/main/java");
    }

    /** Writes a map whose modules are in a state. */
    void writeMap(String state) throws IOException {
        String modules = IntStream.range(0, MODULES)
                .mapToObj(module -> String.format(
                        Locale.ROOT, "  m%d: {packages: [.m%d], requires: [], state: %s}\n", module, module, state))
                .collect(Collectors.joining());
        Files.writeString(map(), "version: 1\nroot: grown\npolicy: {stale: warn}\nmodules:\n" + modules);
    }

    private Path map() {
        return folder.resolve("module-map.yaml");
    }

    void withoutMap() throws IOException {
        Files.deleteIfExists(map());
    }

    /** Brings it where nothing is remembered. */
    void forget() throws IOException {
        Folders.delete(folder.resolve("target/ringfence"));
    }

    void withoutLedgers() throws IOException {
        Folders.delete(folder.resolve("ringfence"));
    }

    /** From now on the baselines name users that are nowhere. */
    void renameUsersInBaselines() throws IOException {
        for (Path file : Folders.files(folder.resolve("ringfence"), ".baseline")) {
            Files.write(
                    file,
                    Files.readAllLines(file).stream()
                            .map(line -> line.replace(" -> ", "Gone -> "))
                            .toList());
        }
    }

    /** Runs a goal, which has to end as is said. */
    Cost run(int exitCode, String... goals) throws IOException, InterruptedException {
        return new Start(folder).run(maven.offline(folder, goals), exitCode);
    }

    /** Fetches what the plugin needs beside what is staged. */
    void fetchPlugin() throws IOException, InterruptedException {
        new Start(folder).run(maven.online(folder, "ringfence:help", "validate"), 0);
    }

    /** Makes a repository, in which a branch is what comes later. */
    void beginBranch() throws IOException, InterruptedException {
        Folders.delete(folder.resolve(".git"));
        Files.writeString(folder.resolve(".gitignore"), "target/\nlast.*\n");
        git("init", "-q");
        git("symbolic-ref", "HEAD", "refs/heads/main");
        git("add", ".");
        commit();
        git("checkout", "-q", "-b", "topic");
    }

    void commit() throws IOException, InterruptedException {
        git("add", ".");
        git("-c", "user.name=a", "-c", "user.email=a@b", "commit", "-q", "--allow-empty", "-m", "grown");
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        new Start(folder).run(command, 0);
    }
}
