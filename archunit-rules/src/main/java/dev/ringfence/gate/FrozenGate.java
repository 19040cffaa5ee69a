package dev.ringfence.gate;

import dev.ringfence.frozen.FrozenChange;
import dev.ringfence.frozen.FrozenCode;
import dev.ringfence.frozen.FrozenDifferences;
import dev.ringfence.frozen.FrozenModules;
import dev.ringfence.frozen.FrozenProject;
import dev.ringfence.frozen.LockUpdate;
import dev.ringfence.frozen.lock.Locks;
import dev.ringfence.frozen.traces.TracesOfTypes;
import dev.ringfence.ledger.Reasons;
import dev.ringfence.map.Judge;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.Place;
import dev.ringfence.map.Problem;
import dev.ringfence.map.Remedy;
import dev.ringfence.project.ClassesWithoutSource;
import dev.ringfence.project.CodeKind;
import dev.ringfence.project.CodeOnDisk;
import dev.ringfence.project.OtherProject;
import dev.ringfence.project.ProjectCode;
import dev.ringfence.project.ReadBefore;
import dev.ringfence.project.SourcesOutOfSight;
import dev.ringfence.project.Surroundings;
import dev.ringfence.scan.text.SourceTree;
import dev.ringfence.standing.KnownDebt;
import dev.ringfence.standing.Standing;
import dev.ringfence.standing.Standing.Settled;
import dev.ringfence.verdict.FrozenFindings;
import dev.ringfence.verdict.JudgedChange;
import dev.ringfence.verdict.Stale;
import dev.ringfence.violation.Identity;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Judges the frozen code of one project.
 *
 * <ol>
 *   <li>Locks that cannot be relied on are problems, and then nothing is compared.
 *   <li>A frozen module with code here and without a lock anywhere is a problem too.
 *   <li>What differs from the locks is a change; it breaks the verdict unless the map excuses it.
 *   <li>A lock of a module that is not frozen any more is stale.
 * </ol>
 *
 * <p>It reads and never writes. Safe for use by several threads.
 */
public final class FrozenGate {

    private final Judge judge;
    private final FrozenProblems problems;
    private final Standing standing;

    /**
     * Judges by the map's judge, on a day.
     *
     * @param judge who owns what
     * @param today the day, UTC, by which exceptions expire
     */
    public FrozenGate(Judge judge, LocalDate today) {
        this.judge = judge;
        this.problems = new FrozenProblems(judge.map());
        this.standing = new Standing(judge, KnownDebt.none(), today);
    }

    /**
     * Says whether a project has anything frozen, be it only a lock or a resource. Such a project is judged also
     * without a class or a source.
     */
    public boolean concerns(ProjectCode code) {
        try {
            FrozenProject project = project(code, SourceTree.whole(code.roots().sources()));
            boolean hasLock = !project.locks().files().isEmpty()
                    || !project.locks().problems().isEmpty();
            return hasLock
                    || !problems.ofGlobs().isEmpty()
                    || !new FrozenModules(project).toCompare().isEmpty();
        } catch (UncheckedIOException toBeTold) {
            return true;
        }
    }

    /**
     * Plans how the locks of a project are to be written. Sources are enough, compiled or not; but a class file of a
     * frozen module whose source is nowhere is code that no lock could hold.
     *
     * @param reason why the changes have to be; one that nobody sees is none
     */
    public FreezePlan plan(ProjectCode code, Optional<String> reason) {
        try {
            FrozenProject project = project(code, SourceTree.whole(code.roots().sources()));
            List<Problem> damage = damage(project, code);
            return damage.isEmpty()
                    ? plan(code, LockUpdate.plan(project, reason.filter(Reasons::isSeen)))
                    : FreezePlan.refused(code, damage);
        } catch (UncheckedIOException e) {
            return FreezePlan.refused(code, List.of(FrozenProblems.ofReading(code, e)));
        }
    }

    private FreezePlan plan(ProjectCode code, LockUpdate update) {
        List<Problem> found = Stream.concat(
                        problems.ofSources(code, update.byTokens()).stream(),
                        FrozenProblems.ofUnseen(code, update.unseen()).stream())
                .toList();
        return found.stream().anyMatch(Problem::isError)
                ? FreezePlan.refused(code, found)
                : new FreezePlan(code, Optional.of(update), found);
    }

    private List<Problem> damage(FrozenProject project, ProjectCode code) {
        return Stream.of(
                        problems.ofGlobs().stream(),
                        project.locks().problems().stream().filter(problem -> !problem.isMendedBy(Remedy.Goal.FREEZE)),
                        classesWithoutSource(project, code).stream())
                .flatMap(each -> each)
                .sorted()
                .toList();
    }

    private Optional<Problem> classesWithoutSource(FrozenProject project, ProjectCode code) {
        if (!isAnyFrozen()) {
            return Optional.empty();
        }
        CodeOnDisk onDisk = CodeOnDisk.of(code.roots().classes(), project.sources());
        return new ClassesThatMatter(judge, code, onDisk, ClassesWithoutSource.of(onDisk, code))
                .addFrozen()
                .problem();
    }

    /** Test code is never frozen. */
    public FrozenFindings judge(ProjectCode code, SourceTree sources) {
        if (code.kind() == CodeKind.TESTS) {
            return FrozenFindings.none();
        }
        return judge(code, sources, locks(code));
    }

    private FrozenFindings judge(ProjectCode code, SourceTree sources, Locks locks) {
        FrozenProject project = project(code, sources, locks);
        List<Problem> unreliable = new ArrayList<>(problems.ofGlobs());
        unreliable.addAll(project.locks().problems());
        return unreliable.isEmpty()
                ? judged(code, new FrozenModules(project))
                : FrozenFindings.onlyProblems(unreliable);
    }

    /**
     * Judges a project whose other code is not read; sources are listed only where anything may be frozen or locked.
     *
     * @param before what was read of them before
     */
    FrozenFindings judgeLocked(ProjectCode code, Supplier<ReadBefore> before) {
        Locks locks = locks(code);
        boolean isOpen = !isAnyFrozen()
                && locks.files().isEmpty()
                && locks.problems().isEmpty()
                && problems.ofGlobs().isEmpty();
        return isOpen || code.kind() == CodeKind.TESTS
                ? FrozenFindings.none()
                : judge(code, before.get().sourcesOf(code.roots()), locks);
    }

    private static Locks locks(ProjectCode code) {
        return Locks.in(code.ringfenceFolder(), code::shown);
    }

    private FrozenFindings judged(ProjectCode code, FrozenModules modules) {
        List<JudgedChange> changes = new ArrayList<>();
        List<Stale> stale = new ArrayList<>(StaleLocks.whole(code, modules.locksOfOthers()));
        SortedMap<ModuleName, Integer> locked = new TreeMap<>();
        List<Problem> found = new ArrayList<>();
        for (FrozenCode frozen : modules.toCompare()) {
            if (!frozen.isLocked()) {
                found.add(FrozenProblems.ofMissingLock(code, frozen.module()));
                continue;
            }
            locked.put(frozen.module().name(), frozen.countLocked());
            FrozenDifferences differences = frozen.differences();
            SortedMap<Path, SortedSet<String>> traces =
                    TracesOfTypes.in(code.surroundings().folder(), differences);
            differences.changes().forEach(change -> changes.add(judged(change, code, traces)));
            stale.addAll(StaleLocks.of(code, differences.stale()));
            FrozenProblems.ofUnseen(code, differences.unseen()).ifPresent(found::add);
            found.addAll(problems.ofSources(code, differences.byTokens()));
        }
        changes.sort(JudgedChange.ORDER);
        return new FrozenFindings(changes, stale, locked, found);
    }

    private FrozenProject project(ProjectCode code, SourceTree sources) {
        return project(code, sources, locks(code));
    }

    private FrozenProject project(ProjectCode code, SourceTree sources, Locks locks) {
        Surroundings around = code.surroundings();
        List<OtherProject> others = neighbours(around).stream()
                .filter(other -> !normal(other.folder()).equals(normal(around.folder())))
                .toList();
        return new FrozenProject(
                judge,
                normal(code.mapFolder()),
                normal(around.folder()),
                around.buildFolder().map(FrozenGate::normal),
                sources,
                locks,
                SourcesOutOfSight.around(code),
                others);
    }

    /** Nobody looks at the other projects where the map freezes nothing. */
    private List<OtherProject> neighbours(Surroundings around) {
        return isAnyFrozen() ? around.neighbours() : List.of();
    }

    private boolean isAnyFrozen() {
        return judge.map().modules().values().stream()
                .anyMatch(module -> module.state().codeIsReadOnly());
    }

    private static Path normal(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private JudgedChange judged(FrozenChange change, ProjectCode code, SortedMap<Path, SortedSet<String>> traces) {
        Settled settled = settled(change);
        Place place = new Place(code.shown(change.file()), change.line());
        return new JudgedChange(
                change,
                settled.status(),
                settled.breaks(),
                place,
                traces.getOrDefault(change.file(), Collections.emptySortedSet()));
    }

    private Settled settled(FrozenChange change) {
        return standing.settleFrozen(change.module(), change.type());
    }

    /** Adds the exception that each change is under, expired or not, for the whole view. */
    void addExceptions(FrozenFindings found, ExceptionsInUse inUse) {
        for (JudgedChange judged : found.changes()) {
            FrozenChange change = judged.change();
            settled(change).exception().ifPresent(entry -> inUse.add(entry, Identity.parse(change.element())));
        }
    }
}
