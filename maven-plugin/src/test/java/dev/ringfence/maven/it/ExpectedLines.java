package dev.ringfence.maven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a sample's build must say, in a file beside its pom.
 *
 * @param file the golden file, one line a line of the Ringfence goals
 */
record ExpectedLines(Path file) {

    boolean exist() {
        return Files.exists(file);
    }

    /** Fails where the lines differ or were never written down; with {@code -Dringfence.accept=true} it writes them down. */
    void compareWith(List<String> lines) {
        if (Boolean.getBoolean("ringfence.accept")) {
            write(lines);
        }
        assertThat(file)
                .as(
                        "Look at what the build says, and accept it with `mvn verify -Dringfence.accept=true`:%n%s",
                        String.join("\n", lines))
                .exists();
        assertThat(String.join("\n", lines))
                .as("lines of the Ringfence goals against %s", file)
                .isEqualTo(String.join("\n", read()));
    }

    private List<String> read() {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(List<String> lines) {
        try {
            Files.writeString(file, String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
