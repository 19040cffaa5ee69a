package dev.ringfence.git;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names the base of a branch, and says who named it. Nothing is looked up, so git is not needed yet.
 *
 * @param names those to try, the best first
 * @param source {@code ringfence.base}, or the variable of the CI system
 * @param byHand whether a person asked for it: then it has to be found
 */
public record BaseName(List<String> names, String source, boolean byHand) {

    /** Turns the comparison off, whatever the CI system says. */
    public static final String NONE = "none";

    private static final String PROPERTY = "ringfence.base";
    private static final String BRANCHES = "refs/heads/";
    private static final String ORIGIN = "refs/remotes/origin/";

    /** Splits {@code main~2} into the name and what goes on from there. */
    private static final Pattern STEM_AND_REST = Pattern.compile("([^~^@:]+)(.*)");

    private static final Pattern WHOLE = Pattern.compile("refs/.*|[A-Z_]*HEAD");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{4,40}([~^].*)?");
    private static final Pattern WHOLE_HASH = Pattern.compile("[0-9a-f]{40}([~^].*)?");

    /** Matches what git itself would write of a commit; shorter words of such letters are names of branches. */
    private static final Pattern SHORT_HASH = Pattern.compile("[0-9a-f]{7,39}([~^].*)?");

    /**
     * Returns the base that was asked for or, in a pull request, the base that the CI system names; empty where nobody
     * names one.
     *
     * @param asked the value of {@code ringfence.base}
     * @param environment the variables of the environment
     */
    public static Optional<BaseName> of(Optional<String> asked, Map<String, String> environment) {
        Optional<String> given = asked.map(String::strip).filter(name -> !name.isEmpty());
        if (given.isPresent()) {
            return given.filter(name -> !name.equals(NONE)).map(name -> new BaseName(List.of(name), PROPERTY, true));
        }
        Function<String, Optional<String>> variable = name ->
                Optional.ofNullable(environment.get(name)).map(String::strip).filter(value -> !value.isEmpty());
        return pullRequests(variable).filter(base -> !base.names().isEmpty()).findFirst();
    }

    private static Stream<BaseName> pullRequests(Function<String, Optional<String>> variable) {
        return Stream.of(
                named(variable, "GITHUB_BASE_REF"),
                named(variable, "CI_MERGE_REQUEST_DIFF_BASE_SHA", "CI_MERGE_REQUEST_TARGET_BRANCH_NAME"),
                named(variable, "CHANGE_TARGET"),
                named(variable, "BITBUCKET_PR_DESTINATION_BRANCH"),
                named(variable, "SYSTEM_PULLREQUEST_TARGETBRANCH"),
                named(variable, "BUILDKITE_PULL_REQUEST_BASE_BRANCH"),
                onlyWith(variable, "TRAVIS_PULL_REQUEST", "TRAVIS_BRANCH"),
                onlyWith(variable, "DRONE_PULL_REQUEST", "DRONE_TARGET_BRANCH"),
                onlyWith(variable, "APPVEYOR_PULL_REQUEST_NUMBER", "APPVEYOR_REPO_BRANCH"));
    }

    private static BaseName named(Function<String, Optional<String>> variable, String... variables) {
        List<String> names = new ArrayList<>();
        Stream.of(variables)
                .flatMap(name -> variable.apply(name).stream())
                .map(name -> name.startsWith(BRANCHES) ? name.substring(BRANCHES.length()) : name)
                .forEach(names::add);
        return new BaseName(List.copyOf(names), variables[variables.length - 1], false);
    }

    private static BaseName onlyWith(Function<String, Optional<String>> variable, String pullRequest, String branch) {
        boolean isPullRequest = variable.apply(pullRequest)
                .filter(value -> !value.equals("false"))
                .isPresent();
        return isPullRequest ? named(variable, branch) : new BaseName(List.of(), branch, false);
    }

    /** Returns the base as messages name it: the branch rather than a hash. */
    public String shown() {
        return names.get(names.size() - 1);
    }

    /**
     * Returns what to look up, the best first, each by its whole name: git itself takes a tag before a branch, and whoever
     * may push may push a tag. A CI system names a branch, never a tag. It may keep an old local branch of the name in its
     * clone, so there the one that was fetched goes first.
     */
    List<String> candidates() {
        return names.stream().flatMap(this::candidates).distinct().toList();
    }

    private Stream<String> candidates(String name) {
        Matcher parts = STEM_AND_REST.matcher(name);
        if (!parts.matches() || WHOLE.matcher(parts.group(1)).matches()) {
            return Stream.of(name);
        }
        Stream<String> branches = (byHand ? Stream.of("refs/remotes/", BRANCHES, ORIGIN) : Stream.of(ORIGIN, BRANCHES))
                .map(folder -> folder + name);
        Stream<String> hash = HASH.matcher(name).matches() ? Stream.of(name) : Stream.empty();
        Stream<String> commits =
                WHOLE_HASH.matcher(name).matches() ? Stream.concat(hash, branches) : Stream.concat(branches, hash);
        return byHand ? Stream.concat(commits, Stream.of("refs/tags/" + name)) : commits;
    }

    /**
     * Returns the names between which a short name does not choose: a local branch and one of a remote, or a commit and the
     * branch that was found.
     *
     * @param found what the name was taken for
     */
    List<String> rivals(String found) {
        String name = shown();
        if (byHand && SHORT_HASH.matcher(name).matches()) {
            return List.of(found, name);
        }
        return byHand && name.indexOf('/') > 0 && !name.startsWith("refs/")
                ? List.of("refs/remotes/" + name, BRANCHES + name)
                : List.of();
    }

    /** Returns the branch as the remote knows it. */
    String branch() {
        String name = shown();
        for (String prefix : List.of("refs/remotes/", BRANCHES, "origin/")) {
            name = name.startsWith(prefix) ? name.substring(prefix.length()) : name;
        }
        return name;
    }
}
