package dev.ringfence.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles the sources of a folder that is laid out like a Maven project, from nothing each time. */
record Javac(Path project, List<Path> more) {

    Javac(Path project) {
        this(project, new ArrayList<>());
    }

    void alsoFrom(Path folder) {
        more.add(folder);
    }

    /** All folders of main sources. */
    List<Path> allSources() {
        List<Path> all = new ArrayList<>(List.of(sources()));
        all.addAll(more);
        return all;
    }

    Path sources() {
        return project.resolve("src/main/java");
    }

    Path testSources() {
        return project.resolve("src/test/java");
    }

    Path classes() {
        return project.resolve("target/classes");
    }

    Path testClasses() {
        return project.resolve("target/test-classes");
    }

    void compile(String... options) {
        delete(project.resolve("target"));
        compile(allSources(), classes(), options);
        compile(List.of(testSources()), testClasses(), "-cp", classes().toString());
    }

    /** Compiles a folder of variants for a release of Java, after the classes that they vary. */
    void compileVariants(Path folder, int release) {
        Path into = classes().resolve("META-INF/versions").resolve(String.valueOf(release));
        compile(List.of(folder), into, "-cp", classes().toString());
    }

    private static void compile(List<Path> from, Path into, String... options) {
        List<Path> sources = from.stream()
                .flatMap(folder -> filesBelow(folder, ".java").stream())
                .toList();
        if (sources.isEmpty()) {
            return;
        }
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        List<String> all = new ArrayList<>(List.of("-d", into.toString(), "-proc:none"));
        all.addAll(List.of(options));
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
            boolean done = javac.getTask(messages, files, null, all, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertThat(done).as(messages.toString()).isTrue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        filesBelow(folder, "").forEach(file -> file.toFile().delete());
    }

    private static List<Path> filesBelow(Path folder, String ending) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().endsWith(ending))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
