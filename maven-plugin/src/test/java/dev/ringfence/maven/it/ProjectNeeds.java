package dev.ringfence.maven.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the poms of a project make Maven fetch; equal for projects that need the same.
 *
 * @param text the parts of the poms that name plugins and libraries, or decide which of them run
 */
record ProjectNeeds(String text) {

    private static final Pattern NEED =
            Pattern.compile("(?s)<(plugin|dependency|packaging|properties|defaultGoal)>(?!pom<).*?</\\1>");

    static ProjectNeeds of(Path project) {
        return ofPoms(poms(project));
    }

    /** What the plugin under test needs to run: its own pom, and those that its own come from. */
    static ProjectNeeds ofThePlugin() {
        return ofPoms(Stream.of("../pom.xml", "pom.xml", "../archunit-rules/pom.xml", "../module-map-spec/pom.xml")
                .map(pom -> read(Path.of(pom))));
    }

    private static ProjectNeeds ofPoms(Stream<String> poms) {
        return new ProjectNeeds(poms.flatMap(pom -> NEED.matcher(pom).results().map(MatchResult::group))
                .map(need -> need.replaceAll("\\s+", ""))
                .distinct()
                .sorted()
                .collect(Collectors.joining("\n")));
    }

    private static Stream<String> poms(Path project) {
        Stream<String> own = FolderContent.of(project).files().entrySet().stream()
                .filter(file -> file.getKey().endsWith("pom.xml"))
                .map(Map.Entry::getValue);
        Path parent = SampleCopy.parentPom(project);
        return Files.exists(parent) ? Stream.concat(own, Stream.of(read(parent))) : own;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same on one line. */
    String digest() {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
