package dev.ringfence.maven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The blocks of a page that show what a build prints: each stands behind a comment with its name.
 *
 * @param page the page
 */
record KeptBlocks(Path page) {

    private static final Pattern BLOCK =
            Pattern.compile("(?s)<!-- A test keeps this: ([a-z-]+) -->\n```text\n(.*?)```");

    /** Fails where a block differs or has no name among these; with {@code -Dringfence.accept=true} it writes the page. */
    void compareWith(Map<String, List<String>> printed) {
        String text = read();
        String shown = BLOCK.matcher(text)
                .replaceAll(block ->
                        Matcher.quoteReplacement("<!-- A test keeps this: " + block.group(1) + " -->\n```text\n"
                                + String.join("\n", printed.getOrDefault(block.group(1), List.of("nobody prints this")))
                                + "\n```"));
        if (Boolean.getBoolean("ringfence.accept")) {
            write(shown);
        }
        assertThat(names(text)).containsExactlyInAnyOrderElementsOf(printed.keySet());
        assertThat(read()).as("what the builds print, against %s", page).isEqualTo(shown);
    }

    private static List<String> names(String text) {
        return BLOCK.matcher(text).results().map(block -> block.group(1)).toList();
    }

    private String read() {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String text) {
        try {
            Files.writeString(page, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
