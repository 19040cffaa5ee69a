package dev.ringfence.source.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sources beside what their fingerprints have always been. Where a new parser changes one, the canonical form has to be mended; where the
 * canonical form changes on purpose, it needs a new {@link Fingerprints#VERSION}, and {@code -Dringfence.accept=true} rewrites them.
 */
class GoldenFingerprintsTest {

    private static final Path FOLDER = Path.of("src/test/resources/dev/ringfence/source/fingerprint/golden");

    @TempDir
    private Path folder;

    static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> !file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sources")
    void fingerprintsStayWhatTheyAre(Path source) throws IOException {
        Path golden = source.resolveSibling(source.getFileName() + ".txt");
        Fingerprinted found = Fingerprinted.of(new Fingerprinted.Reader(folder)
                .read(source.getFileName().toString().replace(".java.golden", ".java"), Files.readAllBytes(source)));
        TreeSet<String> lines = new TreeSet<>(found.elements());
        lines.addAll(found.starImports());
        String text = Fingerprints.VERSION + "\n" + String.join("\n", lines) + "\n";
        if (Boolean.getBoolean("ringfence.accept")) {
            Files.writeString(golden, text);
        }
        assertThat(text).isEqualTo(Files.readString(golden).replace("\r\n", "\n"));
    }
}
