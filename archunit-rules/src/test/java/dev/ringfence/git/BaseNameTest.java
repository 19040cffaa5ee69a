package dev.ringfence.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class BaseNameTest {

    static Stream<Arguments> pullRequests() {
        return Stream.of(
                Arguments.of(Map.of("GITHUB_BASE_REF", "main"), "GITHUB_BASE_REF", List.of("main")),
                Arguments.of(
                        Map.of("CI_MERGE_REQUEST_DIFF_BASE_SHA", "abc", "CI_MERGE_REQUEST_TARGET_BRANCH_NAME", "main"),
                        "CI_MERGE_REQUEST_TARGET_BRANCH_NAME",
                        List.of("abc", "main")),
                Arguments.of(Map.of("CHANGE_TARGET", "main"), "CHANGE_TARGET", List.of("main")),
                Arguments.of(
                        Map.of("BITBUCKET_PR_DESTINATION_BRANCH", "main"),
                        "BITBUCKET_PR_DESTINATION_BRANCH",
                        List.of("main")),
                Arguments.of(
                        Map.of("SYSTEM_PULLREQUEST_TARGETBRANCH", "refs/heads/release/1"),
                        "SYSTEM_PULLREQUEST_TARGETBRANCH",
                        List.of("release/1")),
                Arguments.of(
                        Map.of("BUILDKITE_PULL_REQUEST_BASE_BRANCH", "main"),
                        "BUILDKITE_PULL_REQUEST_BASE_BRANCH",
                        List.of("main")),
                Arguments.of(
                        Map.of("TRAVIS_PULL_REQUEST", "12", "TRAVIS_BRANCH", "main"), "TRAVIS_BRANCH", List.of("main")),
                Arguments.of(
                        Map.of("DRONE_PULL_REQUEST", "12", "DRONE_TARGET_BRANCH", "main"),
                        "DRONE_TARGET_BRANCH",
                        List.of("main")),
                Arguments.of(
                        Map.of("APPVEYOR_PULL_REQUEST_NUMBER", "12", "APPVEYOR_REPO_BRANCH", "main"),
                        "APPVEYOR_REPO_BRANCH",
                        List.of("main")));
    }

    @ParameterizedTest
    @MethodSource("pullRequests")
    void in_a_pull_request_the_ci_system_names_the_base(
            Map<String, String> environment, String source, List<String> names) {
        assertThat(BaseName.of(Optional.empty(), environment)).contains(new BaseName(names, source, false));
    }

    static Stream<Map<String, String>> others() {
        return Stream.of(
                Map.of(),
                Map.of("GITHUB_BASE_REF", ""),
                Map.of("BUILDKITE_PULL_REQUEST_BASE_BRANCH", " "),
                Map.of("TRAVIS_PULL_REQUEST", "false", "TRAVIS_BRANCH", "main"),
                Map.of("TRAVIS_BRANCH", "main"),
                Map.of("DRONE_TARGET_BRANCH", "main"),
                Map.of("APPVEYOR_REPO_BRANCH", "main"));
    }

    @ParameterizedTest
    @MethodSource("others")
    void a_build_of_no_pull_request_has_no_base(Map<String, String> environment) {
        assertThat(BaseName.of(Optional.empty(), environment)).isEmpty();
    }

    @Test
    void what_a_person_asks_for_wins_over_the_ci_system() {
        Map<String, String> environment = Map.of("GITHUB_BASE_REF", "main");

        assertThat(BaseName.of(Optional.of("release"), environment))
                .contains(new BaseName(List.of("release"), "ringfence.base", true));
        assertThat(BaseName.of(Optional.of("none"), environment)).isEmpty();
        assertThat(BaseName.of(Optional.of(" "), environment))
                .isPresent()
                .get()
                .extracting(BaseName::byHand)
                .isEqualTo(false);
    }

    @Test
    void a_name_is_looked_for_here_and_at_the_remote() {
        assertThat(new BaseName(List.of("main"), "ringfence.base", true).candidates())
                .containsExactly("refs/remotes/main", "refs/heads/main", "refs/remotes/origin/main", "refs/tags/main");
        assertThat(new BaseName(List.of("main"), "CHANGE_TARGET", false).candidates())
                .containsExactly("refs/remotes/origin/main", "refs/heads/main");
    }

    @Test
    void a_hash_a_whole_name_and_what_git_calls_head_are_looked_up_as_they_are() {
        for (String name : List.of("refs/tags/v1", "HEAD~2", "FETCH_HEAD", "refs/heads/main^")) {
            assertThat(new BaseName(List.of(name), "ringfence.base", true).candidates())
                    .containsExactly(name);
        }
        assertThat(new BaseName(List.of("0a1b2c3"), "CHANGE_TARGET", false).candidates())
                .containsExactly("refs/remotes/origin/0a1b2c3", "refs/heads/0a1b2c3", "0a1b2c3");
        String whole = "0a1b2c3".repeat(6).substring(0, 40);
        assertThat(new BaseName(List.of(whole), "CHANGE_TARGET", false).candidates())
                .containsExactly(whole, "refs/remotes/origin/" + whole, "refs/heads/" + whole);
        assertThat(new BaseName(List.of("v1.2~3"), "ringfence.base", true).candidates())
                .contains("refs/heads/v1.2~3", "refs/tags/v1.2~3");
    }
}
