package dev.ringfence.maven.reports;

import dev.ringfence.report.data.ReportFormat;
import dev.ringfence.report.formats.ReportFormats;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Says in which formats a report is wanted, besides the one that is always written.
 *
 * @param asked the formats, by name
 * @param jobSummary the file that GitHub shows on the page of the job, where there is one
 */
public record Formats(List<String> asked, Optional<Path> jobSummary) {

    static final String GITHUB = "github";
    static final String AZURE = "azure";

    /** Names the page of a pull request that a CI system shows. */
    static final String SUMMARY = "summary";

    private static final String JSON = "json";
    private static final String GITLAB = "gitlab";
    private static final String NONE = "none";

    /**
     * Returns what a person asks for, or else what the CI system shows by itself.
     *
     * @param named the names, divided by commas; {@code none} for no format
     * @param environment the variables that tell the CI system
     * @throws MojoExecutionException where there is no format of a name; the message has all names
     */
    public static Formats of(@Nullable String named, Map<String, String> environment) throws MojoExecutionException {
        List<String> names = named == null
                ? ofCi(environment)
                : Stream.of(named.split(",")).map(String::strip).toList();
        List<String> asked = names.stream()
                .filter(name -> !name.isEmpty() && !name.equals(NONE))
                .distinct()
                .toList();
        for (String name : asked) {
            if (ReportFormats.named(name).isEmpty()) {
                throw new MojoExecutionException("could not run: there is no format " + name
                        + "; write -Dringfence.formats=none, or any of " + known());
            }
        }
        Optional<Path> summary = Optional.ofNullable(environment.get("GITHUB_STEP_SUMMARY"))
                .filter(file -> !file.isBlank() && asked.contains(GITHUB))
                .map(Path::of);
        return new Formats(asked, summary);
    }

    private static List<String> ofCi(Map<String, String> environment) {
        if (isTrue(environment, "GITHUB_ACTIONS")) {
            return List.of(GITHUB);
        }
        if (isTrue(environment, "TF_BUILD")) {
            return List.of(AZURE, SUMMARY);
        }
        return isTrue(environment, "GITLAB_CI") ? List.of(GITLAB) : List.of();
    }

    private static boolean isTrue(Map<String, String> environment, String name) {
        return "true".equalsIgnoreCase(environment.get(name));
    }

    private static String known() {
        return ReportFormats.all().stream().map(ReportFormat::id).collect(Collectors.joining(", "));
    }

    boolean areNone() {
        return asked.isEmpty();
    }

    boolean has(String name) {
        return asked.contains(name);
    }

    /** Returns the formats of which each holds all projects; JSON is written for each project by itself, always. */
    List<ReportFormat> formats() {
        return asked.stream()
                .filter(name -> !name.equals(JSON))
                .flatMap(name -> ReportFormats.named(name).stream())
                .toList();
    }
}
