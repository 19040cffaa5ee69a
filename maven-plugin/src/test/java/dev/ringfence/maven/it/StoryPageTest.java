package dev.ringfence.maven.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.maven.it.StoryStep.Fence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds docs/story.md to the steps of samples/shop-story, which {@link ShopStoryIT} holds to real builds. */
class StoryPageTest {

    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
    private static final Path PAGE = REPOSITORY.resolve("docs/story.md");
    private static final List<StoryStep> STEPS = StoryStep.in(REPOSITORY.resolve("samples/shop-story"));
    private static final Pattern SECTION = Pattern.compile("(?ms)^## \\d+\\. ([^\n]+)\n(.*?)(?=^## |\\z)");

    @Test
    void the_page_tells_every_step() throws IOException {
        assertThat(sections().keySet())
                .containsExactlyElementsOf(STEPS.stream().map(StoryStep::title).toList());
    }

    @Test
    void what_the_page_shows_of_a_step_stands_on_the_page_of_the_step() throws IOException {
        Map<String, String> sections = sections();
        List<String> wrong = new ArrayList<>();
        for (StoryStep step : STEPS) {
            StoryStep.fences(sections.getOrDefault(step.title(), ""))
                    .forEach(
                            fence -> notIn(step.fences(), fence).forEach(part -> wrong.add(step + " has no\n" + part)));
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void lines_that_are_left_out_are_marked() {
        List<Fence> step = StoryStep.fences("```console\n$ mvn verify\n[ERROR] a\n[ERROR] b\n[ERROR] c\n```\n");

        for (String shown : List.of("a\n[ERROR] b", "b", "a\n...\n[ERROR] c", "b\n...")) {
            assertThat(notIn(step, console("$ mvn verify\n[ERROR] " + shown))).isEmpty();
        }
        for (String shown : List.of("a\n[ERROR] c", "c\n...\n[ERROR] a", "d")) {
            assertThat(notIn(step, console("$ mvn verify\n[ERROR] " + shown)))
                    .containsExactly("$ mvn verify\n[ERROR] " + shown + "\n");
        }
        assertThat(notIn(step, console("$ mvn compile\n[ERROR] a"))).containsExactly("$ mvn compile\n[ERROR] a\n");
    }

    private static Fence console(String lines) {
        return new Fence("console", "", lines + "\n");
    }

    private static Map<String, String> sections() throws IOException {
        Map<String, String> sections = new LinkedHashMap<>();
        SECTION.matcher(Files.readString(PAGE))
                .results()
                .forEach(section -> sections.put(section.group(1), section.group(2)));
        return sections;
    }

    /** The commands with their lines, or the edit, that no fence of the step has. */
    private static List<String> notIn(List<Fence> step, Fence shown) {
        return parts(shown)
                .filter(part -> step.stream()
                        .filter(fence -> fence.language().equals(shown.language()))
                        .flatMap(StoryPageTest::parts)
                        .noneMatch(whole -> whole.command().equals(part.command()) && part.isPartOf(whole.printed())))
                .map(ShownCommand::text)
                .toList();
    }

    private static Stream<ShownCommand> parts(Fence fence) {
        return fence.isConsole()
                ? ShownCommand.of(fence.content()).stream()
                : Stream.of(new ShownCommand("", fence.content().lines().toList()));
    }
}
