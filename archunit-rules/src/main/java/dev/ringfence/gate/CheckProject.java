package dev.ringfence.gate;

import dev.ringfence.baseline.Baselines;
import dev.ringfence.flags.FlagsOfProject;
import dev.ringfence.gate.whole.SeamsLeft;
import dev.ringfence.gate.whole.WholeView;
import dev.ringfence.git.BaseName;
import dev.ringfence.map.Judge;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.Place;
import dev.ringfence.map.Problem;
import dev.ringfence.project.CodeKind;
import dev.ringfence.project.ProjectCode;
import dev.ringfence.scan.classfile.Thoroughness;
import dev.ringfence.tables.TablesOfProject;
import dev.ringfence.verdict.CodeAround;
import dev.ringfence.verdict.Coverage;
import dev.ringfence.verdict.Findings;
import dev.ringfence.verdict.Judged;
import dev.ringfence.verdict.OtherProjects;
import dev.ringfence.verdict.ProjectUse;
import dev.ringfence.verdict.SeamsInUse;
import dev.ringfence.verdict.Verdict;
import dev.ringfence.verdict.View;
import dev.ringfence.violation.Identity;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Runs {@code check} on one project, once its map is read.
 *
 * <ol>
 *   <li>Where there is nothing to judge, go on with the others.
 *   <li>Judge its code, and add what the map's reader warns of and what the branch added.
 *   <li>Where something keeps Ringfence from judging, stop: nothing is concluded, and nothing is left for the others.
 *   <li>Leave what the project uses of the map for the others.
 *   <li>Where this project is the last, judge what only all of them together show.
 *   <li>Make the verdict, once.
 * </ol>
 *
 * <p>It reads the project and writes nothing but what {@link Session#leave} writes.
 */
public final class CheckProject {

    private static final String NOTHING = "nothing to judge: no class files and no sources";

    private final ModuleMap map;
    private final Path mapFolder;
    private final Session session;
    private final LocalDate today;

    /**
     * Checks under a map.
     *
     * @param mapFolder the folder of the map, from which frozen resources are named
     * @param session the other projects of the build
     * @param today the day, UTC, by which exceptions expire
     */
    public CheckProject(ModuleMap map, Path mapFolder, Session session, LocalDate today) {
        this.map = map;
        this.mapFolder = mapFolder;
        this.session = session;
        this.today = today;
    }

    /** Tells what a build knows of the other projects of its session. */
    public interface Session {

        /**
         * Keeps what the project uses for the others, and what was found in its code. Returns why the session could not
         * keep it.
         *
         * @param found without what only all projects together show
         */
        Optional<Problem> leave(ProjectUse use, Findings found);

        /** Forgets what an earlier run of the project left, since this one comes to no verdict. */
        void forget();

        /** Says whether this project is the last, and what all projects leave. */
        OtherProjects others();

        /**
         * Returns what the branch added since its base; nothing where another project has told it, or there is no base.
         */
        Findings growth();

        /** Returns what the branch will be merged into, where that is known. */
        Optional<BaseName> base();

        /** Returns what earlier runs found under this map. */
        default Memory memory() {
            return Memory.none();
        }

        /** Says whether the warning is told for the first time in this session. */
        boolean isNew(Problem warning);
    }

    /**
     * Says what came out.
     *
     * @param notes what is to be said beside the verdict, and before it
     * @param isToTell whether the verdict is to be told: a project without code is silent, but for what it tells of the
     *     others and of the branch
     * @param map by which the project was judged; where a claim has moved, the map as if it had followed
     * @param around what lies around the types of the project
     * @param recorded where a baseline of the project has the line of a violation
     */
    public record Checked(
            Verdict verdict,
            View view,
            List<String> notes,
            boolean isToTell,
            ModuleMap map,
            CodeAround around,
            Function<Identity, Optional<Place>> recorded) {

        /** A verdict that is kept by itself is broken with what broke elsewhere. */
        private Checked broken() {
            return verdict instanceof Verdict.Kept kept
                    ? new Checked(new Verdict.Broken(kept.findings()), view, notes, isToTell, map, around, recorded)
                    : this;
        }

        private Checked by(Renamed.Outcome outcome) {
            return new Checked(
                    verdict,
                    view,
                    notes,
                    isToTell,
                    outcome.map(),
                    outcome.judged().around(),
                    outcome.judged().baselines()::place);
        }
    }

    /** Holds findings, how much was seen for them, and what is to be said beside them. */
    private record Seen(Findings findings, View view, List<String> notes) {

        static Seen alone(Findings findings) {
            return new Seen(findings, View.PARTIAL, List.of());
        }
    }

    /** Checks the project. */
    public Checked of(ProjectCode code, List<Problem> warnings, Thoroughness thoroughness) {
        return hasCode(code) || hasBaseline(code) || mayHoldFrozen(code) || mayHoldTables(code) || mayHoldFlags(code)
                ? judged(code, warnings, thoroughness)
                : ofNothing();
    }

    /**
     * Concludes from what the session's other projects left elsewhere, without any code: it judges what only all of them
     * together show.
     *
     * @param problems what keeps this from being judged, or is to be told
     * @param covered what was judged elsewhere
     * @param isBroken whether the verdict of any project was broken there
     */
    public Checked ofCollected(List<Problem> problems, Coverage covered, boolean isBroken) {
        Findings found =
                new Findings(covered, List.of(), List.of(), List.of(), List.copyOf(problems)).with(session.growth());
        Checked checked = concluded(found.keepFromJudging() ? Seen.alone(found) : withOthers(found));
        return isBroken ? checked.broken() : checked;
    }

    private static boolean hasCode(ProjectCode code) {
        return code.roots().holdCode();
    }

    /** The lines of a baseline are stale where the project has no such code any more. */
    private static boolean hasBaseline(ProjectCode code) {
        return Baselines.in(code.ringfenceFolder()).hasLines(code.kind() == CodeKind.TESTS);
    }

    /**
     * The project's code may have gone while its lock is there; and files that are frozen with code need not lie beside
     * any.
     */
    private boolean mayHoldFrozen(ProjectCode code) {
        try {
            return code.kind() == CodeKind.MAIN && new FrozenGate(new Judge(map), today).concerns(code);
        } catch (UncheckedIOException unreadable) {
            return true;
        }
    }

    /** Migrations may lie in a project without any code. */
    private boolean mayHoldTables(ProjectCode code) {
        return code.kind() == CodeKind.MAIN
                && map.judgesTables()
                && TablesOfProject.in(code, new Judge(map)).hasFiles();
    }

    /** Files with flags may lie in a project without any code. */
    private boolean mayHoldFlags(ProjectCode code) {
        return code.kind() == CodeKind.MAIN
                && FlagsOfProject.areWanted(map)
                && FlagsOfProject.in(code, map).hasFiles();
    }

    private Checked judged(ProjectCode code, List<Problem> warnings, Thoroughness thoroughness) {
        Renamed.Outcome outcome =
                new Renamed(map, thoroughness, today, session.base(), memory(thoroughness)).judge(code);
        Judged judged = outcome.judged();
        Findings found = judged.findings().with(Findings.onlyProblems(warnings)).with(session.growth());
        Checked checked = found.keepFromJudging() ? withoutVerdict(found) : left(withSeams(judged, code), found);
        return checked.by(outcome);
    }

    /** No seam concerns test code. */
    private ProjectUse withSeams(Judged judged, ProjectCode code) {
        return code.kind() == CodeKind.MAIN
                ? judged.use().withSeams(SeamsInUse.of(map, judged.findings()))
                : judged.use();
    }

    /** Whoever asks for everything wants to see it read. */
    private Memory memory(Thoroughness thoroughness) {
        return thoroughness == Thoroughness.EVERYTHING ? Memory.none() : session.memory();
    }

    private Checked withoutVerdict(Findings found) {
        session.forget();
        return concluded(Seen.alone(found));
    }

    /** Concludes for a project that has no code: that project may be the last all the same. */
    private Checked ofNothing() {
        Checked checked = left(ProjectUse.none(), session.growth());
        Findings findings = checked.verdict().findings();
        boolean isToTell = findings.growth().isPresent() || !findings.problems().isEmpty();
        return new Checked(
                checked.verdict(),
                checked.view(),
                Stream.concat(Stream.of(NOTHING), checked.notes().stream()).toList(),
                isToTell || !(checked.verdict() instanceof Verdict.Kept),
                map,
                checked.around(),
                checked.recorded());
    }

    private Checked left(ProjectUse use, Findings found) {
        return session.leave(use, found)
                .map(problem -> concluded(Seen.alone(Findings.onlyProblems(List.of(problem)))))
                .orElseGet(() -> concluded(withOthers(found)));
    }

    private Seen withOthers(Findings found) {
        OtherProjects others = session.others();
        if (others instanceof OtherProjects.Whole whole) {
            return new Seen(
                    found.with(WholeView.judge(map, whole.uses()))
                            .with(Findings.onlyProblems(
                                    UnmatchedGlobs.warnings(map, SeamsLeft.over(map, whole.uses()), mapFolder)))
                            .with(soonToExpire(whole.uses(), true)),
                    View.WHOLE,
                    List.of());
        }
        if (others instanceof OtherProjects.Partial partial) {
            return new Seen(
                    found.with(soonToExpire(partial.judged(), false))
                            .with(WholeView.soFar(map, found.coverage(), partial.judged())),
                    View.PARTIAL,
                    List.of("partial view: " + partial.missing()
                            + "; claims, requires and exceptions that nothing uses were not looked for"));
        }
        return Seen.alone(found);
    }

    /**
     * Only the last project of a session warns, for all judged projects; and of each exception once, though test code
     * may end after it.
     */
    private Findings soonToExpire(List<ProjectUse> uses, boolean isWhole) {
        return Findings.onlyProblems(Stream.concat(
                        SoonToExpire.warnings(map, uses, today).stream(),
                        SeamsLeft.warnings(map, uses, isWhole, today, SoonToExpire.DAYS).stream())
                .filter(session::isNew)
                .toList());
    }

    private Checked concluded(Seen seen) {
        return new Checked(
                Verdict.of(seen.findings(), map.policy()),
                seen.view(),
                seen.notes(),
                true,
                map,
                CodeAround.nothing(),
                identity -> Optional.empty());
    }
}
