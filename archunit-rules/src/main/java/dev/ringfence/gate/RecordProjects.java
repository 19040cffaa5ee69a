package dev.ringfence.gate;

import dev.ringfence.baseline.Additions;
import dev.ringfence.baseline.Adopted;
import dev.ringfence.baseline.BaselineFile;
import dev.ringfence.baseline.BaselineUpdate;
import dev.ringfence.baseline.Baselines;
import dev.ringfence.baseline.Debt;
import dev.ringfence.files.AtomicFile;
import dev.ringfence.files.SlashPath;
import dev.ringfence.gate.ClaimsThatMoved.Moved;
import dev.ringfence.ledger.Reasons;
import dev.ringfence.map.Judge;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.Problem;
import dev.ringfence.map.Rule;
import dev.ringfence.project.CodeKind;
import dev.ringfence.project.ProjectCode;
import dev.ringfence.scan.classfile.Thoroughness;
import dev.ringfence.verdict.Judged;
import dev.ringfence.verdict.JudgedViolation;
import dev.ringfence.violation.Identity;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Runs {@code baseline} on the projects of a build, once their maps are read.
 *
 * <ol>
 *   <li>Judge them all; where one could not be judged, write nothing at all.
 *   <li>Write the baselines of each; a line that goes to another project is there before it is dropped where it was.
 *   <li>Leave the mark from which on reasons are asked.
 *   <li>Name the folders to commit, where any file in them is another one now.
 *   <li>Tell what was left out for want of a reason, and how much no baseline may hold.
 * </ol>
 */
public final class RecordProjects {

    private final String reason;
    private final List<Path> recorded;
    private final LocalDate today;

    /**
     * Begins a recording.
     *
     * @param reason why the added lines have to be; empty where none is given, and one that nobody sees is none
     * @param recorded the folders of the projects that are recorded together
     * @param today the day, UTC, by which exceptions expire
     */
    public RecordProjects(String reason, List<Path> recorded, LocalDate today) {
        this.reason = Reasons.isSeen(reason) ? reason : "";
        this.recorded = List.copyOf(recorded);
        this.today = today;
    }

    /** Says what came of the recording. */
    public sealed interface Outcome {

        /** Some project could not be judged, so nothing was written. */
        record NotJudged(List<Problem> problems) implements Outcome {}

        /** No project has anything to judge. */
        record Nothing() implements Outcome {}

        /**
         * Says that the baselines are written.
         *
         * @param leftOut what was left out for want of a reason, or because a conflict comes first
         * @param neverKnown how much no baseline may hold, of each rule
         */
        record Written(List<Identity> leftOut, boolean wasConflicted, SortedMap<Rule, Integer> neverKnown)
                implements Outcome {}
    }

    /**
     * Judges a project.
     *
     * @param kinds its main code, its test code or both
     * @param memory what earlier runs read of files
     */
    public ProjectDebt judge(ModuleMap map, List<ProjectCode> kinds, Memory memory) {
        Judge judge = new Judge(map);
        Memory read = Memory.ofFiles(code -> memory.look(code).readBefore());
        Gate gate = new Gate(judge, Thoroughness.SUSPECTS, today, Optional.empty(), read);
        List<Debt> debt = new ArrayList<>();
        List<Debt> waiting = new ArrayList<>();
        List<JudgedViolation> neverKnown = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (ProjectCode code : kinds) {
            Judged judged = gate.judge(code);
            judged.code().problems().stream().filter(Problem::isError).forEach(problems::add);
            problems.addAll(judged.damage());
            Renamed.claims(code, map, judged).forEach(moved -> problems.add(followFirst(moved)));
            debt.addAll(judged.debt(judge, code.kind()));
            waiting.addAll(waiting(judged));
            judged.code().violations().stream()
                    .filter(violation -> violation.breaks() && !violation.isRecordable(judge))
                    .forEach(neverKnown::add);
        }
        debt.addAll(waiting);
        ProjectCode any = kinds.get(0);
        Baselines baselines = Baselines.in(any.ringfenceFolder());
        Adopted.damageBeside(any.mapFolder(), any::shown).ifPresent(problems::add);
        BaselineUpdate update = BaselineUpdate.plan(baselines, debt, additions(any.mapFolder()), filesOf(kinds));
        return new ProjectDebt(
                any.id(),
                any.mapFolder(),
                update,
                baselines.conflicted(),
                waiting.size(),
                neverKnown,
                List.copyOf(problems));
    }

    /** Lines of a module whose claim was left behind would be dropped with their reasons, and new ones would ask for some. */
    private static Problem followFirst(Moved moved) {
        return Problem.error(
                moved.claim().place(),
                moved.module().name() + " claims " + moved.claim().pattern().text() + ", and its types are in "
                        + moved.now() + " now",
                "Write " + moved.now()
                        + " into the claim first. Its lines then follow by themselves, with their reasons.");
    }

    /** Returns the debt of a project that cannot be judged, since its map cannot be used. */
    public ProjectDebt withoutMap(ProjectCode code, List<Problem> problems) {
        Baselines baselines = Baselines.in(code.ringfenceFolder());
        BaselineUpdate nothing = BaselineUpdate.plan(baselines, List.of(), new Additions.None(), file -> false);
        return new ProjectDebt(code.id(), code.mapFolder(), nothing, false, 0, List.of(), problems);
    }

    private static Predicate<BaselineFile> filesOf(List<ProjectCode> kinds) {
        List<CodeKind> judged = kinds.stream().map(ProjectCode::kind).toList();
        return file -> judged.contains(file.name().tests() ? CodeKind.TESTS : CodeKind.MAIN);
    }

    private Additions additions(Path mapFolder) {
        if (!Adopted.isMarked(mapFolder) && reason.isEmpty()) {
            return new Additions.Free();
        }
        return reason.isEmpty() ? new Additions.None() : new Additions.Because(reason);
    }

    /** Returns the lines of types that went to a project in which nobody writes these lines down now. */
    private List<Debt> waiting(Judged judged) {
        return judged.movedAway().stream()
                .filter(type -> !recorded.contains(type.project()))
                .flatMap(type -> type.lines().stream())
                .map(line -> new Debt(line.line().identity(), line.file().name()))
                .toList();
    }

    /**
     * Writes the baselines of the projects.
     *
     * @param told takes a line for each project that is written, and what to commit
     * @throws IOException where a file cannot be written; the message names it
     */
    public Outcome write(List<ProjectDebt> projects, Consumer<String> told) throws IOException {
        List<Problem> problems = projects.stream()
                .flatMap(project -> project.problems().stream())
                .distinct()
                .toList();
        if (!problems.isEmpty()) {
            return new Outcome.NotJudged(problems);
        }
        if (projects.isEmpty()) {
            return new Outcome.Nothing();
        }
        Set<Path> mapFolders = new LinkedHashSet<>();
        SortedSet<Path> written = new TreeSet<>();
        for (ProjectDebt project : thoseThatTakeFirst(projects)) {
            written.addAll(write(project));
            mapFolders.add(project.mapFolder());
            told.accept(project.summary());
        }
        for (Path folder : mapFolders) {
            mark(folder).ifPresent(written::add);
        }
        toCommit(written, projects.get(0).mapFolder()).ifPresent(told);
        return new Outcome.Written(
                projects.stream()
                        .flatMap(project -> project.update().refused().stream())
                        .toList(),
                projects.stream().anyMatch(ProjectDebt::wasConflicted),
                neverKnown(projects));
    }

    private static Optional<String> toCommit(SortedSet<Path> written, Path mapFolder) {
        String folders = written.stream()
                .map(file -> SlashPath.from(mapFolder, file.resolveSibling("")))
                .distinct()
                .map(folder -> folder + "/")
                .collect(Collectors.joining(", "));
        return folders.isEmpty() ? Optional.empty() : Optional.of("commit these: " + folders);
    }

    /** A cycle is a finding of each project; it counts once. */
    private static SortedMap<Rule, Integer> neverKnown(List<ProjectDebt> projects) {
        SortedMap<Rule, Integer> counts = new TreeMap<>();
        projects.stream()
                .flatMap(project -> project.neverKnown().stream())
                .collect(Collectors.toMap(JudgedViolation::identity, JudgedViolation::rule, (one, other) -> one))
                .values()
                .forEach(rule -> counts.merge(rule, 1, Integer::sum));
        return counts;
    }

    private static List<ProjectDebt> thoseThatTakeFirst(List<ProjectDebt> projects) {
        return projects.stream()
                .sorted(Comparator.comparing(project -> !project.update().takesFromOthers()))
                .toList();
    }

    private static List<Path> write(ProjectDebt project) throws IOException {
        try {
            return project.update().write();
        } catch (IOException e) {
            throw new IOException(
                    "a baseline of " + project.id() + " cannot be written, and is as it was: " + AtomicFile.told(e), e);
        }
    }

    private static Optional<Path> mark(Path mapFolder) throws IOException {
        try {
            return Adopted.mark(mapFolder) ? Optional.of(Adopted.in(mapFolder)) : Optional.empty();
        } catch (IOException e) {
            throw new IOException(Adopted.in(mapFolder) + " cannot be written: " + AtomicFile.told(e), e);
        }
    }
}
