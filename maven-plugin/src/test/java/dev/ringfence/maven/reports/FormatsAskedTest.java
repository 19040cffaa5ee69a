package dev.ringfence.maven.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringfence.report.data.ReportFormat;
import java.nio.file.Path;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

class FormatsAskedTest {

    @Test
    void without_a_name_and_a_ci_system_there_are_none() throws MojoExecutionException {
        assertThat(Formats.of(null, Map.of("CI", "true")).areNone()).isTrue();
    }

    @Test
    void a_ci_system_gets_its_own() throws MojoExecutionException {
        assertThat(Formats.of(null, Map.of("GITHUB_ACTIONS", "true")).asked()).containsExactly("github");
        assertThat(Formats.of(null, Map.of("GITLAB_CI", "true")).asked()).containsExactly("gitlab");
        assertThat(Formats.of(null, Map.of("TF_BUILD", "True")).asked()).containsExactly("azure", "summary");
        assertThat(Formats.of(null, Map.of("GITHUB_ACTIONS", "false")).areNone())
                .isTrue();
    }

    @Test
    void names_take_the_place_of_what_the_ci_system_gets() throws MojoExecutionException {
        Map<String, String> github = Map.of("GITHUB_ACTIONS", "true", "GITHUB_STEP_SUMMARY", "/tmp/summary");

        assertThat(Formats.of(" sarif, junit,,sarif", github).asked()).containsExactly("sarif", "junit");
        assertThat(Formats.of("sarif", github).jobSummary()).isEmpty();
        assertThat(Formats.of("none", github).areNone()).isTrue();
        assertThat(Formats.of("", github).areNone()).isTrue();
    }

    @Test
    void the_page_of_the_job_is_written_with_the_marks() throws MojoExecutionException {
        assertThat(Formats.of("github", Map.of("GITHUB_STEP_SUMMARY", "/tmp/summary"))
                        .jobSummary())
                .contains(Path.of("/tmp/summary"));
        assertThat(Formats.of("github", Map.of("GITHUB_STEP_SUMMARY", " ")).jobSummary())
                .isEmpty();
    }

    @Test
    void json_is_written_for_each_project_and_never_in_its_place_for_all() throws MojoExecutionException {
        assertThat(Formats.of("json,lines", Map.of()).formats())
                .extracting(ReportFormat::id)
                .containsExactly("lines");
    }

    @Test
    void an_unknown_name_is_told_with_those_that_there_are() {
        assertThatThrownBy(() -> Formats.of("sarif,html", Map.of()))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith(
                        "could not run: there is no format html; write -Dringfence.formats=none, or any of json, sarif,");
    }
}
