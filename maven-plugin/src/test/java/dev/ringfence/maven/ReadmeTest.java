package dev.ringfence.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds what README.md shows to the sample that prints it. */
class ReadmeTest {

    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
    private static final Path README = REPOSITORY.resolve("README.md");
    private static final Path SAMPLE = REPOSITORY.resolve("samples/fail-new-dependency");
    private static final Path EXPECTED = SAMPLE.resolve("expected.txt");
    private static final Pattern MAP = Pattern.compile("(?s)```yaml\\n(.*?)```");
    private static final Pattern QUOTED = Pattern.compile("(?s)```text\\n(.*?)```");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");

    @Test
    void quotes_what_the_failing_sample_prints() throws IOException {
        String readme = Files.readString(README);
        boolean accept = Boolean.getBoolean("ringfence.accept");
        // What a sample prints is accepted later in the same build; a new one is quoted by the next.
        assumeTrue(!accept || Files.exists(EXPECTED));
        String printed = String.join("\n", printedBySample()) + "\n";
        if (accept) {
            Files.writeString(
                    README,
                    QUOTED.matcher(readme).replaceFirst(Matcher.quoteReplacement("```text\n" + printed + "```")));
            return;
        }
        Matcher quoted = QUOTED.matcher(readme);

        assertThat(quoted.find()).isTrue();
        assertThat(quoted.group(1)).isEqualTo(printed);
    }

    @Test
    void shows_the_map_of_the_failing_sample() throws IOException {
        Matcher shown = MAP.matcher(Files.readString(README));

        assertThat(shown.find()).isTrue();
        assertThat(shown.group(1)).isEqualTo(Files.readString(SAMPLE.resolve("module-map.yaml")));
    }

    @Test
    void links_only_to_what_is_there() throws IOException {
        assertThat(LINK.matcher(Files.readString(README)).results().map(link -> link.group(1)))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(REPOSITORY.resolve(link)).exists());
    }

    private static List<String> printedBySample() throws IOException {
        return Files.readAllLines(EXPECTED).stream()
                .filter(line -> !line.startsWith("---"))
                .toList();
    }
}
