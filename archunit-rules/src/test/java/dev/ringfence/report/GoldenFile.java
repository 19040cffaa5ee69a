package dev.ringfence.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A text that a report once gave and a person has read; {@code -Dringfence.accept=true} writes it anew. */
public record GoldenFile(Path path) {

    private static final Path FOLDER = Path.of("src/test/resources/dev/ringfence/report");

    public static GoldenFile named(String name) {
        return new GoldenFile(FOLDER.resolve(name));
    }

    /** The names of the golden files of a folder, without their ending. */
    public static List<String> namesIn(String folder) {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            return files.map(file -> file.getFileName().toString().replaceFirst("\\.[a-z]+$", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void compareWith(String text) {
        try {
            if (Boolean.getBoolean("ringfence.accept")) {
                Files.createDirectories(path.getParent());
                Files.writeString(path, text);
            }
            assertThat(path)
                    .as("accept it with -Dringfence.accept=true: %s", text)
                    .exists();
            assertThat(text).as("%s", path).isEqualTo(Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
