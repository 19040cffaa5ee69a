package dev.ringfence.results;

import dev.ringfence.map.Problem;
import dev.ringfence.project.CodeKind;
import dev.ringfence.report.ReactorTotal;
import dev.ringfence.results.WantedPart.Need;
import dev.ringfence.verdict.Coverage;
import dev.ringfence.verdict.ModulesSeen;
import dev.ringfence.verdict.OtherProjects;
import dev.ringfence.verdict.ProjectUse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Puts together what the parts of a build left on other machines.
 *
 * <ol>
 *   <li>A result counts where it was made by this version, under this map, of the files that lie here, and on a day on
 *       which the same exceptions were over.
 *   <li>Several results that count for one part must tell the same.
 *   <li>A part with code and without a result that counts is a problem: nothing is judged then.
 *   <li>What is passed over is told.
 * </ol>
 */
public final class Collected {

    private final CollectedFolders folders;
    private final Results results;
    private final Function<Path, String> shown;
    private final List<CollectedFile> counting = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<WantedPart> leftOut = new ArrayList<>();

    private Collected(CollectedFolders folders, Results results, Function<Path, String> shown) {
        this.folders = folders;
        this.results = results;
        this.shown = shown;
        problems.addAll(folders.problems());
    }

    /**
     * Finds the result of each part.
     *
     * @param known the projects that the build has, whatever map judges them
     * @param shown how messages name a file
     */
    public static Collected of(
            List<WantedPart> parts,
            Set<String> known,
            CollectedFolders folders,
            Results results,
            Function<Path, String> shown) {
        Collected collected = new Collected(folders, results, shown);
        parts.forEach(collected::find);
        folders.results().stream()
                .filter(file -> !known.contains(file.result().project()))
                .forEach(collected::tellUnknown);
        return collected;
    }

    private void find(WantedPart wanted) {
        List<CollectedFile> found = folders.results().stream()
                .filter(file -> isOf(wanted.part(), file.result()))
                .toList();
        if (found.isEmpty()) {
            tellMissing(wanted);
            return;
        }
        Map<CollectedFile, String> others = differences(found, wanted.part());
        List<CollectedFile> fitting =
                found.stream().filter(file -> !others.containsKey(file)).toList();
        others.forEach((file, difference) -> tellOther(wanted, file, difference, fitting));
        fitting.stream().findFirst().ifPresent(first -> count(first, fitting));
    }

    private static boolean isOf(Part part, ProjectResult result) {
        return result.project().equals(part.project()) && result.kind() == part.kind();
    }

    /** Returns what of the results does not count today, each with the reason. */
    private Map<CollectedFile, String> differences(List<CollectedFile> found, Part part) {
        boolean lookedAround =
                found.stream().anyMatch(file -> !file.result().key().tree().isEmpty());
        Key today = results.today(part, lookedAround);
        Map<CollectedFile, String> differences = new LinkedHashMap<>();
        for (CollectedFile file : found) {
            file.result().key().differenceTo(today).ifPresent(difference -> differences.put(file, difference));
        }
        return differences;
    }

    private void count(CollectedFile first, List<CollectedFile> fitting) {
        counting.add(first);
        fitting.stream()
                .filter(file -> !file.result().tellsTheSameAs(first.result()))
                .forEach(file -> problems.add(Problem.error(
                        shown.apply(file.path()),
                        0,
                        "two parts tell different things of " + first.result().shown() + ": this one, and "
                                + shown.apply(first.path()),
                        "Check each project in one job, or build it alike in both: with the same JDK, profiles and"
                                + " properties.")));
    }

    private void tellOther(WantedPart wanted, CollectedFile file, String difference, List<CollectedFile> fitting) {
        String what = "the result of " + wanted.part().shown() + " " + difference;
        problems.add(
                fitting.isEmpty()
                        ? Problem.error(
                                shown.apply(file.path()),
                                0,
                                what,
                                "Collect what a job has left that checked this very commit with the same profiles: `"
                                        + wanted.command() + "`.")
                        : Problem.warning(
                                shown.apply(file.path()),
                                0,
                                what + ", and is passed over",
                                "Nothing has to be done, since "
                                        + shown.apply(fitting.get(0).path()) + " fits."));
    }

    private void tellMissing(WantedPart wanted) {
        if (wanted.need() == Need.LEFT_OUT) {
            leftOut.add(wanted);
        }
        if (wanted.need() == Need.REQUIRED) {
            Part part = wanted.part();
            problems.add(Problem.error(
                    shown.apply(part.written().folder().resolve("pom.xml")),
                    0,
                    "no result of " + part.shown() + " was collected",
                    "Let a job run `" + wanted.command()
                            + "`, and collect its `target/ringfence`. A check that could not run leaves no result."));
        }
    }

    private void tellUnknown(CollectedFile file) {
        problems.add(Problem.warning(
                shown.apply(file.path()),
                0,
                "this result is passed over: " + file.result().shown() + " is no project of this build",
                "Nothing has to be done, unless a profile brings the project in: then collect with that profile."));
    }

    /** Returns what keeps Ringfence from judging, and what is passed over. */
    public List<Problem> problems() {
        return problems.stream().sorted().toList();
    }

    /**
     * Returns what all parts use.
     *
     * @param unknown which project of the tree the build does not know, where there is such a project
     */
    public OtherProjects uses(Optional<String> unknown) {
        List<ProjectUse> uses =
                counting.stream().map(file -> file.result().use()).toList();
        Optional<String> missing = leftOut.isEmpty()
                ? unknown
                : Optional.of("no result of "
                        + leftOut.stream().map(wanted -> wanted.part().shown()).collect(Collectors.joining(", ")));
        return missing.<OtherProjects>map(what -> new OtherProjects.Partial(what, uses))
                .orElseGet(() -> new OtherProjects.Whole(uses));
    }

    /** Returns the results that count. */
    public List<CollectedFile> files() {
        return List.copyOf(counting);
    }

    /** Returns the results whose verdict was broken. */
    public List<CollectedFile> broken() {
        return counting.stream()
                .filter(file -> file.result().verdict().isBroken())
                .toList();
    }

    /** Returns what a project's code of a kind uses; nothing where no result of it counts. */
    public ProjectUse use(String project, CodeKind kind) {
        return counting.stream()
                .map(CollectedFile::result)
                .filter(result -> result.kind() == kind && result.project().equals(project))
                .map(ProjectResult::use)
                .findFirst()
                .orElseGet(ProjectUse::none);
    }

    /** Says how many projects the poms leave out of the gate. */
    public long leftOut(CodeKind kind) {
        return leftOut.stream().filter(wanted -> wanted.part().kind() == kind).count();
    }

    /** Returns what was found in all code of a kind; nothing where there is none. */
    public Optional<ReactorTotal> total(CodeKind kind) {
        return counting.stream()
                .map(CollectedFile::result)
                .filter(result -> result.kind() == kind)
                .map(result -> result.verdict().total())
                .filter(total -> total.projects() > 0)
                .reduce(ReactorTotal::plus);
    }

    /** Returns what was judged of all code. */
    public Coverage coverage() {
        List<Coverage> all = counting.stream()
                .map(file -> file.result().verdict().coverage())
                .toList();
        long modules = counting.stream()
                .flatMap(file -> file.result().verdict().total().modules().stream())
                .distinct()
                .count();
        return new Coverage(
                all.stream().mapToInt(Coverage::classes).sum(),
                all.stream().mapToInt(Coverage::sources).sum(),
                (int) modules,
                all.stream().mapToInt(Coverage::mapped).sum(),
                all.stream().mapToInt(Coverage::unmapped).sum(),
                all.stream().mapToInt(Coverage::ignored).sum(),
                all.stream()
                        .flatMap(coverage -> coverage.outside().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                all.stream().mapToInt(Coverage::withoutSource).sum(),
                all.stream().map(Coverage::ofModules).reduce(ModulesSeen.none(), ModulesSeen::plus));
    }
}
