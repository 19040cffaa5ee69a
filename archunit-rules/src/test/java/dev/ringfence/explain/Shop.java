package dev.ringfence.explain;

import dev.ringfence.world.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The sample {@code shop} as a world: its map, its sources and its baselines. */
final class Shop {

    private static final Path SAMPLE =
            Path.of("..", "samples", "shop").toAbsolutePath().normalize();

    private Shop() {}

    static World in(Path folder) {
        World world = World.in(folder).wholeMap(text(SAMPLE.resolve("module-map.yaml")));
        files("src/main/java").forEach(file -> world.file(relative(file), text(file)));
        files("ringfence")
                .filter(file -> file.toString().endsWith(".baseline"))
                .forEach(file -> world.file(relative(file), text(file)));
        return world.compile();
    }

    private static String relative(Path file) {
        return SAMPLE.relativize(file).toString().replace('\\', '/');
    }

    private static Stream<Path> files(String below) {
        try (Stream<Path> files = Files.walk(SAMPLE.resolve(below))) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
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
