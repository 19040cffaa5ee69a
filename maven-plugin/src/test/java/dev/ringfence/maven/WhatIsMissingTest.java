package dev.ringfence.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.advice.rules.AllRules;
import dev.ringfence.advice.rules.WordsOfRule;
import dev.ringfence.map.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Names what a rule or a goal still lacks beside its class. {@link FormatsTest} asks the same of report formats, and a test of the
 * map's reader asks it of the keys of the map.
 */
class WhatIsMissingTest {

    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
    private static final Path MOJOS = REPOSITORY.resolve("maven-plugin/src/main/java/dev/ringfence/maven");
    private static final Path REAL_BUILDS = REPOSITORY.resolve("maven-plugin/src/test/java/dev/ringfence/maven/it");
    private static final Pattern GOAL = Pattern.compile("@Mojo\\(\\s*name = \"([^\"]+)\"");
    private static final Pattern SAMPLE = Pattern.compile("samples/((?:fail|pass)-[a-z-]+)");

    @Test
    void no_rule_lacks_anything() {
        assertThat(Stream.of(Rule.values()).flatMap(WhatIsMissingTest::missingOf))
                .isEmpty();
    }

    private static Stream<String> missingOf(Rule rule) {
        WordsOfRule words = AllRules.wordsOf(rule);
        String page = textOrNothing(REPOSITORY.resolve(words.page()));
        return Stream.of(
                        missing(words.rule() == rule, "words of its own in AllRules"),
                        missing(page.startsWith("# " + rule.id() + "\n"), "its page, " + words.page()),
                        missing(
                                page.toLowerCase(Locale.ROOT).contains("**" + words.title() + ".**"),
                                "its title, in bold, on its page"),
                        missing(hasRow(rule, words), "a row with its title in docs/rules/README.md"),
                        missing(section("11. Judging").contains("`" + rule.id() + "`"), "its judgement in SPEC.md, 11"),
                        missing(
                                samples(page, "fail-").anyMatch(sample -> shows(sample, rule)),
                                "a sample that fails by it"),
                        missing(samples(page, "pass-").anyMatch(WhatIsMissingTest::isThere), "a sample that passes"))
                .flatMap(each -> each)
                .map(what -> rule.id() + " lacks " + what);
    }

    private static boolean hasRow(Rule rule, WordsOfRule words) {
        return text(REPOSITORY.resolve("docs/rules/README.md"))
                .lines()
                .filter(line -> line.startsWith("| [" + rule.id() + "](" + rule.id() + ".md) |"))
                .anyMatch(line -> line.endsWith("| " + words.title() + " |"));
    }

    private static String section(String heading) {
        return Stream.of(text(REPOSITORY.resolve("module-map-spec/SPEC.md")).split("\n## "))
                .filter(each -> each.startsWith(heading))
                .findFirst()
                .orElse("");
    }

    /** Finds the samples to which the page of a rule links. */
    private static Stream<String> samples(String page, String outcome) {
        return SAMPLE.matcher(page).results().map(found -> found.group(1)).filter(name -> name.startsWith(outcome));
    }

    private static boolean shows(String sample, Rule rule) {
        return textOrNothing(REPOSITORY.resolve("samples/" + sample + "/expected.txt"))
                .contains(rule.id());
    }

    private static boolean isThere(String sample) {
        return Files.exists(REPOSITORY.resolve("samples/" + sample + "/expected.txt"));
    }

    @Test
    void no_goal_lacks_anything() {
        List<String> goals = below(MOJOS)
                .flatMap(mojo -> GOAL.matcher(text(mojo)).results().map(found -> found.group(1)))
                .toList();

        assertThat(goals).contains("check", "explain");
        assertThat(goals.stream().flatMap(WhatIsMissingTest::missingOf)).isEmpty();
    }

    private static Stream<String> missingOf(String goal) {
        Pattern run =
                Pattern.compile("\"ringfence:" + goal + "\"|goal\\(\"" + goal + "\"\\)|<goal>" + goal + "</goal>");
        boolean isRun = Stream.concat(below(REAL_BUILDS), poms())
                .anyMatch(file -> run.matcher(text(file)).find());
        return Stream.of(
                        missing(
                                text(REPOSITORY.resolve("docs/goals.md")).contains("\n## " + goal + "\n"),
                                "a section in docs/goals.md"),
                        missing(isRun, "a test that runs it in a real build"))
                .flatMap(each -> each)
                .map(what -> goal + " lacks " + what);
    }

    private static Stream<Path> poms() {
        return Stream.of("samples", "maven-plugin/src/test/projects")
                .map(REPOSITORY::resolve)
                .flatMap(WhatIsMissingTest::below)
                .filter(file -> file.endsWith("pom.xml"));
    }

    private static Stream<String> missing(boolean isThere, String what) {
        return isThere ? Stream.empty() : Stream.of(what);
    }

    private static Stream<Path> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String textOrNothing(Path file) {
        return Files.exists(file) ? text(file) : "";
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
