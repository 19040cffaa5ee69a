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
 */
record PublishedJar(String name, Path map) {

    private static final Path UNPACKED = Path.of("witnesses", "target");
    private static final Path RESOURCES = Path.of("src/test/resources/dev/ringfence/source/witness");
    private static final Path MAP_OF_BYTECODE =
            Path.of("src/test/resources/dev/ringfence/rules/witness/hibernate-core.yaml");

    private static final PublishedJar HIBERNATE = new PublishedJar("hibernate-core", MAP_OF_BYTECODE);
    private static final PublishedJar ELASTICSEARCH =
            new PublishedJar("elasticsearch", RESOURCES.resolve("elasticsearch.yaml"));

    /** The one that the build was asked for with {@code -Plong} or {@code -Dwitness=elasticsearch}, else hibernate-core. */
    static PublishedJar asked() {
        return Stream.of(HIBERNATE, ELASTICSEARCH)
                .filter(jar -> jar.name.equals(System.getProperty("witness", HIBERNATE.name)))
                .findFirst()
                .orElseThrow();
    }

    Path classes() {
        return UNPACKED.resolve(name);
    }

    Path sources() {
        return UNPACKED.resolve(name + "-sources");
    }

    /** The jars of what its sources name besides each other. */
    List<Path> libraries() {
        return files(UNPACKED.resolve(name + "-libraries"), ".jar");
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
