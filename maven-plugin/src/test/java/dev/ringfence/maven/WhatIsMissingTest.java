package dev.ringfence.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.advice.rules.AllRules;
import dev.ringfence.advice.rules.WordsOfRule;
import dev.ringfence.map.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Names what a rule or a goal still lacks beside its code.
 *
 * <p>{@link FormatsTest} does so for a report format, and {@code WhatAKeyLacksTest} of the module map's format for a key of the map.
 */
class WhatIsMissingTest {

    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
    private static final String SCHEMAS = "archunit-rules/src/main/resources/dev/ringfence/report/";
    private static final String MOJOS = "maven-plugin/src/main/java/dev/ringfence/maven";
    private static final String BUILDS = "maven-plugin/src/test/java/dev/ringfence/maven/it";
    private static final Pattern GOAL = Pattern.compile("@Mojo\\(\\s*name = \"([^\"]+)\"");

    @Test
    void no_rule_lacks_anything() {
        assertThat(Arrays.stream(Rule.values()).flatMap(rule -> missingOf(rule).map(what -> rule + " lacks " + what)))
                .isEmpty();
    }

    private static Stream<String> missingOf(Rule rule) {
        String page = "docs/rules/" + rule + ".md";
        return Stream.of(
                        missing(Files.isRegularFile(REPOSITORY.resolve(page)), "its page, " + page),
                        missing(
                                hasLine(
                                        "docs/rules/README.md",
                                        "| [" + rule + "](" + rule + ".md) | ",
                                        " | " + rule.because() + " |"),
                                "its row, with its title, in docs/rules/README.md"),
                        missing(isJudgedInSpec(rule), "its row, or its name, in module-map-spec/SPEC.md, section 11"),
                        missing(hasWords(rule), "its class " + classOf(rule) + " in advice.rules"),
                        missing(
                                text(SCHEMAS + "report.schema.json").contains("\"" + rule + "\""),
                                "its id in " + SCHEMAS + "report.schema.json"),
                        missing(
                                !rule.judgesEdges()
                                        || text(SCHEMAS + "explain.schema.json").contains("\"" + rule + "\""),
                                "its id in " + SCHEMAS + "explain.schema.json"),
                        missingOfSamples(rule))
                .flatMap(what -> what);
    }

    /** A rule that judges edges has a row of the table, in its place; the others are named below. */
    private static boolean isJudgedInSpec(Rule rule) {
        String section = section("module-map-spec/SPEC.md", "11. Judging");
        return rule.judgesEdges() ? section.contains("\n| `" + rule + "` | ") : section.contains("`" + rule + "`");
    }

    private static boolean hasWords(Rule rule) {
        WordsOfRule words = AllRules.wordsOf(rule);
        return words.getClass().getSimpleName().equals(classOf(rule))
                && words.title().equals(rule.because())
                && words.page().text().startsWith("# " + rule + "\n");
    }

    private static String classOf(Rule rule) {
        return Arrays.stream(rule.id().split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    /** The pair stands in the rule's row of the samples' page, and what the first prints names the rule's page. */
    private static Stream<String> missingOfSamples(Rule rule) {
        Optional<String> row = text("samples/README.md")
                .lines()
                .filter(line -> line.startsWith("| [" + rule + "](../docs/rules/" + rule + ".md) |"))
                .findFirst();
        if (row.isEmpty()) {
            return Stream.of("its row in samples/README.md");
        }
        Optional<Path> fails = sample(row.get(), "fail");
        return Stream.of(
                        missing(
                                fails.filter(sample -> printsPage(sample, rule)).isPresent(),
                                "its sample fail-..., whose expected.txt names the command for its page"),
                        missing(sample(row.get(), "pass").isPresent(), "its sample pass-..."))
                .flatMap(what -> what);
    }

    private static Optional<Path> sample(String row, String outcome) {
        Matcher link = Pattern.compile("\\]\\((" + outcome + "-[a-z0-9-]+)\\)").matcher(row);
        return link.find()
                ? Optional.of(REPOSITORY.resolve("samples").resolve(link.group(1)))
                        .filter(Files::isDirectory)
                : Optional.empty();
    }

    private static boolean printsPage(Path sample, Rule rule) {
        return text(sample + "/expected.txt").contains(" -Dringfence.rule=" + rule + "\n");
    }

    @Test
    void no_goal_lacks_anything() {
        List<String> goals = files(MOJOS, "Mojo.java")
                .flatMap(mojo -> GOAL.matcher(text(mojo.toString())).results())
                .map(found -> found.group(1))
                .toList();

        assertThat(goals).contains("check");
        assertThat(goals.stream().flatMap(goal -> missingOfGoal(goal).map(what -> goal + " lacks " + what)))
                .isEmpty();
    }

    private static Stream<String> missingOfGoal(String goal) {
        return Stream.of(
                        missing(text("docs/goals.md").contains("\n## " + goal + "\n"), "its section in docs/goals.md"),
                        missing(
                                isRunBySample(goal) || isRunByTest(goal),
                                "a test of a real Maven build in " + BUILDS + " that runs it, or a sample"))
                .flatMap(what -> what);
    }

    /** What a sample prints names each goal that ran; {@code SamplesIT} builds each. */
    private static boolean isRunBySample(String goal) {
        return Stream.of("samples", "maven-plugin/src/test/projects")
                .flatMap(folder -> files(folder, "expected.txt"))
                .anyMatch(expected ->
                        text(expected.toString()).lines().anyMatch(line -> line.startsWith("--- " + goal + " @ ")));
    }

    private static boolean isRunByTest(String goal) {
        return files(BUILDS, "IT.java").anyMatch(test -> text(test.toString()).contains("\"ringfence:" + goal + "\""));
    }

    private static Stream<String> missing(boolean isThere, String what) {
        return isThere ? Stream.empty() : Stream.of(what);
    }

    private static boolean hasLine(String file, String begin, String end) {
        return text(file).lines().anyMatch(line -> line.startsWith(begin) && line.endsWith(end));
    }

    private static String section(String file, String heading) {
        return Stream.of(text(file).split("\n## "))
                .filter(section -> section.startsWith(heading + "\n"))
                .findFirst()
                .orElse("");
    }

    private static Stream<Path> files(String folder, String ending) {
        try (Stream<Path> files = Files.walk(REPOSITORY.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String text(String file) {
        try {
            return Files.readString(REPOSITORY.resolve(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
