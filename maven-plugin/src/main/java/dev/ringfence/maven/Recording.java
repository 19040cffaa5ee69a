package dev.ringfence.maven;

import dev.ringfence.gate.ProjectDebt;
import dev.ringfence.gate.RecordProjects;
import dev.ringfence.gate.RecordProjects.Outcome;
import dev.ringfence.map.Remedy;
import dev.ringfence.map.Rule;
import dev.ringfence.maven.console.NextSteps;
import dev.ringfence.maven.console.PrintedLog;
import dev.ringfence.maven.console.ProblemLines;
import dev.ringfence.maven.project.Invocation;
import dev.ringfence.maven.project.MapOnDisk;
import dev.ringfence.maven.project.MavenCode;
import dev.ringfence.maven.project.MavenCommands;
import dev.ringfence.maven.session.Neighbours;
import dev.ringfence.maven.session.QuietArchUnit;
import dev.ringfence.project.CodeKind;
import dev.ringfence.project.ProjectCode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;

/** Records the debt of every selected project of a Maven session, and says what came of it. */
final class Recording {

    private final Invocation invocation;
    private final String reason;
    private final boolean tests;
    private final Log log;
    private final RecordProjects record;

    private Recording(Invocation invocation, String reason, boolean tests, Log log) {
        this.invocation = invocation;
        this.reason = reason;
        this.tests = tests;
        this.log = log;
        List<Path> recorded = invocation.session().getProjects().stream()
                .map(project -> new MavenCode(project).folder())
                .toList();
        this.record = new RecordProjects(reason, recorded, invocation.today());
    }

    static void run(Invocation invocation, String reason, boolean tests, Log log)
            throws MojoExecutionException, MojoFailureException {
        QuietArchUnit.under(invocation.session());
        new Recording(invocation, reason, tests, log).run();
    }

    private void run() throws MojoExecutionException, MojoFailureException {
        List<ProjectDebt> projects = new ArrayList<>();
        for (MavenProject project : invocation.session().getProjects()) {
            debt(invocation.on(project)).ifPresent(projects::add);
        }
        say(written(projects));
    }

    /** Returns the debt of a project; empty where the project has nothing to judge. */
    private Optional<ProjectDebt> debt(Invocation ofProject) {
        MavenCode code = MavenCode.of(ofProject);
        List<CodeKind> kinds = Stream.of(CodeKind.MAIN, CodeKind.TESTS)
                .filter(kind -> isRecorded(code, kind))
                .toList();
        if (kinds.isEmpty()) {
            return Optional.empty();
        }
        MapOnDisk map = MapOnDisk.of(ofProject);
        if (map instanceof MapOnDisk.Unusable unusable) {
            return Optional.of(record.withoutMap(code(ofProject, kinds.get(0), code.folder()), unusable.problems()));
        }
        MapOnDisk.Usable usable = (MapOnDisk.Usable) map;
        return Optional.of(record.judge(
                usable.map(),
                kinds.stream()
                        .map(kind -> code(ofProject, kind, usable.folder()))
                        .toList(),
                RunsKept.beside(usable, ofProject, log)));
    }

    private boolean isRecorded(MavenCode code, CodeKind kind) {
        boolean isJudged = kind == CodeKind.MAIN || tests || code.checksTests(invocation.plugin());
        return isJudged && (code.has(kind) || code.hasBaseline(kind));
    }

    private static ProjectCode code(Invocation ofProject, CodeKind kind, Path mapFolder) {
        MavenCode code = MavenCode.of(ofProject);
        return code.code(kind, code.classRoots(kind), mapFolder, Neighbours.of(ofProject));
    }

    private Outcome written(List<ProjectDebt> projects) throws MojoExecutionException {
        try {
            Outcome outcome = record.write(projects, log::info);
            if (outcome instanceof Outcome.Written && !log.isInfoEnabled()) {
                projects.forEach(Recording::printMoved);
            }
            return outcome;
        } catch (IOException e) {
            throw new MojoExecutionException("could not run: " + e.getMessage(), e);
        }
    }

    /** Lines that nobody edited have changed, so {@code mvn -q} tells them, too. */
    private static void printMoved(ProjectDebt project) {
        project.moved().forEach(PrintedLog::printAlways);
    }

    private void say(Outcome outcome) throws MojoExecutionException, MojoFailureException {
        if (outcome instanceof Outcome.NotJudged notJudged) {
            throw ProblemLines.nothingWritten(notJudged.problems(), invocation, log);
        }
        if (outcome instanceof Outcome.Nothing) {
            log.info("nothing to record: no class files and no sources");
        }
        if (outcome instanceof Outcome.Written written) {
            warnOfNeverKnown(written.neverKnown());
            if (!written.leftOut().isEmpty()) {
                failForWantOfReason(written);
            }
        }
    }

    private void warnOfNeverKnown(SortedMap<Rule, Integer> counts) {
        NextSteps.ofNeverKnown(counts, MavenCommands.of(invocation, Remedy.Goal.CHECK))
                .forEach(log::warn);
    }

    private void failForWantOfReason(Outcome.Written written) throws MojoFailureException {
        written.leftOut().forEach(identity -> log.error("not recorded: " + identity.text()));
        String again = MavenCommands.baselineOfSession(invocation) + " -Dringfence.reason=\"why it has to be\"";
        log.error(
                written.wasConflicted() && !reason.isEmpty()
                        ? "both sides of the conflict were taken and nothing was added; run it again"
                        : "an added line needs a reason: " + again);
        throw new MojoFailureException(
                "new violations that were not recorded: " + written.leftOut().size());
    }
}
