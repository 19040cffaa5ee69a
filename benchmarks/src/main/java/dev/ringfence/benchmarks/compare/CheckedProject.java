package dev.ringfence.benchmarks.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** A small Maven project with the code of a corpus, in which one class file changes and comes back. */
final class CheckedProject {

    private static final Duration UNTIL_AT_REST = Duration.ofSeconds(3);

    private final Path folder;
    private final Maven maven;
    private final Start start;
    private final int exitCode;
    private boolean isSettled;
    private int edits;

    private CheckedProject(Path folder, Maven maven, int exitCode) {
        this.folder = folder;
        this.maven = maven;
        this.start = new Start(folder);
        this.exitCode = exitCode;
    }

    /**
     * Makes a project of a corpus in a folder of that name, unless it is there.
     *
     * @param exitCode with which a check of it ends
     */
    static CheckedProject of(Corpus corpus, String name, String map, int exitCode) throws IOException {
        Path folder = corpus.folder().resolve(name);
        if (!Files.exists(folder.resolve("pom.xml"))) {
            Folders.delete(folder);
            Folders.copy(corpus.classes(), folder.resolve("target/classes"));
            Folders.copy(corpus.sources(), folder.resolve("src/main/java"));
        }
        Files.writeString(folder.resolve("pom.xml"), pom(name, corpus.maven().pluginVersion()));
        Files.writeString(folder.resolve("module-map.yaml"), map);
        return new CheckedProject(folder, corpus.maven(), exitCode);
    }

    static String pom(String name, String version) {
        return """
                <project>
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>corpus</groupId>
                  <artifactId>%s</artifactId>
                  <version>1</version>
                  <properties>
                    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
                  </properties>
                  <build>
                    <plugins>
                      <plugin>
                        <groupId>dev.ringfence</groupId>
                        <artifactId>ringfence-maven-plugin</artifactId>
                        <version>%s</version>
                      </plugin>
                    </plugins>
                  </build>
                </project>
                """.formatted(name, version);
    }

    Path baselines() {
        return folder.resolve("ringfence");
    }

    /** Fetches what the plugin needs beside what is staged. */
    void fetchPlugin() throws IOException, InterruptedException {
        start.run(maven.online(folder, "ringfence:help", "validate"), 0);
    }

    /** Records all debt. */
    void record() throws IOException, InterruptedException {
        Folders.delete(baselines());
        start.run(maven.offline(folder, "ringfence:baseline"), 0);
    }

    Cost validate() throws IOException, InterruptedException {
        return start.run(maven.offline(folder, "validate"), 0);
    }

    /** Records the locks of all modules that are frozen. */
    void freeze() throws IOException, InterruptedException {
        if (!Files.exists(baselines())) {
            start.run(maven.offline(folder, "ringfence:freeze"), 0);
        }
    }

    Cost check(List<String> options) throws IOException, InterruptedException {
        Cost cost = start.run(maven.offline(folder, goals(options)), exitCode);
        isSettled = true;
        return cost;
    }

    /** Checks with other flags of the JVM, and says what came of it, whatever that is. */
    Start.Ended checkWith(List<String> jvm, List<String> options) throws IOException, InterruptedException {
        isSettled = false;
        return start.run(maven.with(jvm).offline(folder, goals(options)));
    }

    private static String[] goals(List<String> options) {
        return Stream.concat(Stream.of("ringfence:check"), options.stream()).toArray(String[]::new);
    }

    /** The option that names the folder in which results outlive the build folder. */
    String cache() {
        return "-Dringfence.cache=" + folder.resolve("kept");
    }

    /** Leaves results of the code as it is in that folder. */
    void keepResults() throws IOException, InterruptedException {
        Folders.delete(folder.resolve("kept"));
        forget();
        check(List.of(cache()));
    }

    /** Gives all files the times of a checkout, and takes away what no checkout brings. */
    void checkOutAnew() throws IOException {
        forget();
        FileTime now = FileTime.from(Instant.now());
        for (Path below : List.of(classes(), folder.resolve("src"))) {
            for (Path file : Folders.files(below, "")) {
                Files.setLastModifiedTime(file, now);
            }
        }
    }

    /** Brings it where nothing is remembered of any check. */
    void forget() throws IOException {
        Folders.delete(folder.resolve("target/ringfence"));
        isSettled = false;
    }

    /** Brings it where the last check saw it as it is, and at rest: a file that has just been written is read again. */
    void settle() throws IOException, InterruptedException {
        if (!isSettled) {
            Thread.sleep(UNTIL_AT_REST.toMillis());
            check(List.of());
        }
    }

    /** Puts a class file back as it was published. */
    void restore(Corpus corpus, String type) throws IOException {
        byte[] original = Files.readAllBytes(classFile(corpus.classes(), type));
        if (Files.mismatch(classFile(classes(), type), classFile(corpus.classes(), type)) >= 0) {
            write(type, original);
        }
    }

    /** Rewrites the class file of a type so that it holds another text, and names another type which it does not use. */
    void change(Corpus corpus, String type, String named) throws IOException {
        byte[] original = Files.readAllBytes(classFile(corpus.classes(), type));
        byte[] withCounter = ClassFileEdit.holding(original, "edit " + ++edits);
        write(type, ClassFileEdit.naming(withCounter, named.replace('.', '/')));
    }

    private void write(String type, byte[] bytes) throws IOException {
        Files.write(classFile(classes(), type), bytes);
        isSettled = false;
    }

    private Path classes() {
        return folder.resolve("target/classes");
    }

    private static Path classFile(Path classes, String type) {
        return classes.resolve(type.replace('.', '/') + ".class");
    }
}
