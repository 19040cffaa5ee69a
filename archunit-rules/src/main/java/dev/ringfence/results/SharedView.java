package dev.ringfence.results;

import dev.ringfence.project.CodeKind;
import dev.ringfence.verdict.OtherProjects;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Judges what the projects of a build show together.
 *
 * <ol>
 *   <li>Only the last project looks: the one that leaves none which the build has not finished or Ringfence not judged.
 *   <li>A part that was judged in this session counts as it was judged; another counts where its result still fits its
 *       files.
 *   <li>The view is whole where every part counts, and the build knows every project of the tree.
 *   <li>The same results are judged once.
 * </ol>
 */
public final class SharedView {

    private final Build build;
    private final Results results;

    /** Looks at a build through the results that its projects leave. */
    public SharedView(Build build, Results results) {
        this.build = build;
        this.results = results;
    }

    /** Tells what a build knows of its projects. */
    public interface Build {

        /** Says whether no project comes after the project that has just been judged. */
        boolean isLast(CodeKind now);

        /** Returns the parts that have classes or sources; parts of tests only where tests are judged. */
        List<Part> parts(CodeKind now);

        /** Says which project of the tree the build does not know, where there is such a project. */
        Optional<String> unknownProject();

        /** Says whether the part was judged in this session. */
        boolean hasJudged(Part part);

        /** Says whether this very build goes on to judge test code. */
        boolean goesOnToTests();

        /** Says whether these results are looked at for the first time in this session. */
        boolean isNew(String results);
    }

    /** Returns what the project sees that has just judged its code of that kind. */
    public OtherProjects afterJudging(CodeKind kind) {
        List<Part> parts = build.isLast(kind) ? build.parts(kind) : List.of();
        if (parts.isEmpty()) {
            return new OtherProjects.NotLast();
        }
        return build.unknownProject().map(unknown -> partial(unknown, parts)).orElseGet(() -> look(kind, parts));
    }

    private OtherProjects look(CodeKind kind, List<Part> parts) {
        Map<Part, ProjectResult> found = new LinkedHashMap<>();
        List<Part> missing = new ArrayList<>();
        for (Part part : parts) {
            resultOf(part).ifPresentOrElse(result -> found.put(part, result), () -> missing.add(part));
        }
        if (!missing.isEmpty()) {
            return testsComeLater(kind, missing)
                    ? new OtherProjects.NotLast()
                    : partial(
                            "no result of " + missing.stream().map(Part::shown).collect(Collectors.joining(", ")),
                            parts);
        }
        String keys =
                found.values().stream().map(result -> result.key().toString()).collect(Collectors.joining());
        return build.isNew(keys)
                ? new OtherProjects.Whole(
                        found.values().stream().map(ProjectResult::use).toList())
                : new OtherProjects.NotLast();
    }

    private OtherProjects partial(String missing, List<Part> parts) {
        return new OtherProjects.Partial(
                missing,
                parts.stream()
                        .filter(build::hasJudged)
                        .flatMap(part -> results.fresh(part).stream())
                        .map(ProjectResult::use)
                        .toList());
    }

    /** Says whether only test code is missing, and this very build goes on to it. */
    private boolean testsComeLater(CodeKind now, List<Part> missing) {
        return now == CodeKind.MAIN
                && missing.stream().allMatch(part -> part.kind() == CodeKind.TESTS)
                && build.goesOnToTests();
    }

    private Optional<ProjectResult> resultOf(Part part) {
        return build.hasJudged(part) ? results.fresh(part) : results.fitting(part);
    }
}
