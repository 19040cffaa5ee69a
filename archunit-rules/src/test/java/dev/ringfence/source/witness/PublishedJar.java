package dev.ringfence.source.witness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A jar that was published with its sources, as the build unpacks it.
 *
 * @param name its artifact
 * @param map cuts it into modules
 * @param sourceFiles how many sources it has, its module declaration apart
 */
record PublishedJar(String name, Path map, int sourceFiles) {

    private static final Path UNPACKED = Path.of("witnesses", "target");
    private static final Path RESOURCES = Path.of("src/test/resources/dev/ringfence/source/witness");
    private static final Path OF_BYTECODE = Path.of("src/test/resources/dev/ringfence/rules/witness");

    static final PublishedJar COMMONS_LANG =
            new PublishedJar("commons-lang3", OF_BYTECODE.resolve("commons-lang3.yaml"), 249);
    static final PublishedJar HIBERNATE =
            new PublishedJar("hibernate-core", OF_BYTECODE.resolve("hibernate-core.yaml"), 5_922);
    static final PublishedJar ELASTICSEARCH =
            new PublishedJar("elasticsearch", RESOURCES.resolve("elasticsearch.yaml"), 4_153);

    Path classes() {
        return UNPACKED.resolve(name);
    }

    Path sources() {
        return UNPACKED.resolve(name + "-sources");
    }

    /** The jars of what its sources name besides each other; some name nothing but the JDK. */
    List<Path> libraries() {
        Path libraries = UNPACKED.resolve(name + "-libraries");
        return Files.isDirectory(libraries) ? files(libraries, ".jar") : List.of();
    }

    /** All but its module declaration. */
    List<Path> javaFiles() {
        return files(sources(), ".java").stream()
                .filter(file -> !file.endsWith("module-info.java"))
                .toList();
    }

    /** What the readers of it agreed on when it was last looked at. */
    Path golden() {
        return RESOURCES.resolve(name + ".counts.md");
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
