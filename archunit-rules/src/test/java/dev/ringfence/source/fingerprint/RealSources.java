package dev.ringfence.source.fingerprint;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The published sources that the build has copied, and those of this repository: old Java and new. */
final class RealSources {

    private static final Path COPIED = Path.of("witnesses/target/real");
    private static final int LARGEST = 10_000;

    private RealSources() {}

    static List<RealSource> all() {
        return Stream.of(
                        published("commons-lang3-sources.jar"),
                        published("javaparser-core-sources.jar"),
                        below(Path.of("src/main/java")),
                        below(Path.of("../module-map-spec/src/main/java")))
                .flatMap(each -> each)
                .filter(source ->
                        source.text().length() < LARGEST && !source.fileName().equals("module-info.java"))
                .sorted(Comparator.comparing(RealSource::path))
                .toList();
    }

    /** What they compile against: their own classes, and those of this build. */
    static List<Path> classPath() {
        return Stream.concat(
                        Stream.of(COPIED.resolve("commons-lang3.jar")),
                        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                                .map(Path::of))
                .toList();
    }

    private static Stream<RealSource> published(String jar) {
        try (ZipFile zip = new ZipFile(COPIED.resolve(jar).toFile())) {
            return Collections.list(zip.entries()).stream()
                    .filter(entry -> entry.getName().endsWith(".java"))
                    .map(entry -> new RealSource(entry.getName(), text(zip, entry)))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(ZipFile zip, ZipEntry entry) {
        try {
            return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<RealSource> below(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .map(file -> new RealSource(root.relativize(file).toString().replace('\\', '/'), text(file)))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
