package dev.ringfence.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.map.yaml.ModuleMapReader;
import dev.ringfence.map.yaml.ModuleMapReading;
import dev.ringfence.maven.MarkdownPage.Found;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the docs to what a newcomer finishes: short lines and sentences, links that lead somewhere, and nothing left out. */
class DocsTest {

    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
    private static final Path DOCS = REPOSITORY.resolve("docs");
    private static final Path GOALS = Path.of("src/main/java/dev/ringfence/maven");
    private static final Pattern GOAL = Pattern.compile("@Mojo\\(\\s*name = \"([^\"]+)\"");
    private static final Pattern PROPERTY = Pattern.compile("property = \"(ringfence\\.[^\"]+)\"");

    @Test
    void readme_has_at_most_110_lines() {
        assertThat(page("README.md").lines()).hasSizeLessThanOrEqualTo(110);
    }

    @Test
    void no_line_has_more_than_120_characters() throws IOException {
        assertThat(pages().flatMap(page -> page.linesOver(120).stream())).isEmpty();
    }

    @Test
    void no_sentence_has_more_than_25_words() throws IOException {
        assertThat(pages().flatMap(page -> page.sentencesOver(25).stream())).isEmpty();
    }

    @Test
    void every_link_leads_to_a_file_and_to_a_heading_of_it() throws IOException {
        assertThat(pages().flatMap(page -> page.links().stream()).filter(link -> !leadsSomewhere(link)))
                .isEmpty();
    }

    @Test
    void the_index_links_every_page_of_docs() throws IOException {
        List<Path> linked = page("docs/README.md").links().stream()
                .map(link -> DOCS.resolve(link.text().replaceFirst("#.*", "")).normalize())
                .toList();

        assertThat(linked)
                .containsAll(below(DOCS)
                        .filter(page -> !page.equals(DOCS.resolve("README.md")))
                        .toList());
    }

    @Test
    void the_page_of_goals_names_every_goal_and_every_property() throws IOException {
        String page = Files.readString(DOCS.resolve("goals.md"));

        assertThat(inMojos(GOAL))
                .contains("check")
                .allSatisfy(goal -> assertThat(page).contains("\n## " + goal + "\n"));
        assertThat(inMojos(PROPERTY))
                .contains("ringfence.map")
                .allSatisfy(property -> assertThat(page).contains("`" + property + "`"));
    }

    @Test
    void every_whole_map_in_docs_is_read_without_a_word() throws IOException {
        assertThat(pages().filter(page -> page.file().startsWith("docs"))
                        .flatMap(page -> page.code("yaml").stream())
                        .filter(map -> map.startsWith("version: 1\nroot:")))
                .isNotEmpty()
                .allSatisfy(map -> assertThat(
                                ModuleMapReader.read(map.getBytes(StandardCharsets.UTF_8), "module-map.yaml"))
                        .isInstanceOfSatisfying(
                                ModuleMapReading.Readable.class,
                                reading -> assertThat(reading.warnings()).isEmpty()));
    }

    /** Those that a reader meets; the pages of single samples are read beside their code. */
    private static Stream<MarkdownPage> pages() throws IOException {
        Stream<Path> others = Stream.of(
                        "README.md",
                        "CONTRIBUTING.md",
                        "module-map-spec/SPEC.md",
                        "samples/README.md",
                        "benchmarks/README.md")
                .map(REPOSITORY::resolve);
        return Stream.concat(others, below(DOCS)).map(DocsTest::read);
    }

    private static Stream<Path> below(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
        }
    }

    private static MarkdownPage page(String path) {
        return read(REPOSITORY.resolve(path));
    }

    private static MarkdownPage read(Path file) {
        return MarkdownPage.of(REPOSITORY.relativize(file), text(file));
    }

    private static boolean leadsSomewhere(Found link) {
        String[] parts = link.text().split("#", 2);
        Path from = REPOSITORY.resolve(link.file());
        Path to = parts[0].isEmpty() ? from : from.resolveSibling(parts[0]).normalize();
        return Files.exists(to) && (parts.length == 1 || read(to).anchors().contains(parts[1]));
    }

    private static List<String> inMojos(Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.walk(GOALS)) {
            return files.filter(file -> file.getFileName().toString().endsWith("Mojo.java"))
                    .flatMap(file -> pattern.matcher(text(file)).results())
                    .map(found -> found.group(1))
                    .distinct()
                    .toList();
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
