package dev.ringfence.maven;

import dev.ringfence.gate.FreezePlan;
import dev.ringfence.gate.FreezeProjects;
import dev.ringfence.gate.FreezeProjects.Outcome;
import dev.ringfence.gate.FrozenGate;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Problem;
import dev.ringfence.maven.console.ProblemLines;
import dev.ringfence.maven.project.Invocation;
import dev.ringfence.maven.project.MapOnDisk;
import dev.ringfence.maven.project.MavenCode;
import dev.ringfence.maven.project.MavenCommands;
import dev.ringfence.maven.session.Neighbours;
import dev.ringfence.project.CodeKind;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Records the frozen code of every selected project of a Maven session, and says what came of it. */
final class Freezing {

    private final Invocation invocation;
    private final Optional<String> reason;
    private final Log log;

    private Freezing(Invocation invocation, Optional<String> reason, Log log) {
        this.invocation = invocation;
        this.reason = reason;
        this.log = log;
    }

    static void run(Invocation invocation, String reason, Log log) throws MojoExecutionException, MojoFailureException {
        new Freezing(invocation, Optional.of(reason).filter(text -> !text.isEmpty()), log).run();
    }

    private void run() throws MojoExecutionException, MojoFailureException {
        List<FreezePlan> plans = invocation.session().getProjects().stream()
                .map(project -> plan(invocation.on(project)))
                .toList();
        Set<Problem> problems = new LinkedHashSet<>();
        plans.forEach(plan -> problems.addAll(plan.problems()));
        ProblemLines.tell(problems, invocation, log);
        say(written(plans));
    }

    private FreezePlan plan(Invocation ofProject) {
        MavenCode code = MavenCode.of(ofProject);
        MapOnDisk map = MapOnDisk.of(ofProject);
        if (map instanceof MapOnDisk.Unusable unusable) {
            return FreezePlan.refused(
                    code.code(CodeKind.MAIN, List.of(), code.folder(), List::of), unusable.problems());
        }
        MapOnDisk.Usable usable = (MapOnDisk.Usable) map;
        return new FrozenGate(new Judge(usable.map()), invocation.today())
                .plan(
                        code.code(
                                CodeKind.MAIN,
                                code.classRoots(CodeKind.MAIN),
                                usable.folder(),
                                Neighbours.of(ofProject)),
                        reason);
    }

    private Outcome written(List<FreezePlan> plans) throws MojoExecutionException {
        try {
            return FreezeProjects.write(plans, log::info);
        } catch (IOException e) {
            throw new MojoExecutionException("could not run: " + e.getMessage(), e);
        }
    }

    private void say(Outcome outcome) throws MojoExecutionException, MojoFailureException {
        if (outcome instanceof Outcome.NotPlanned notPlanned) {
            throw ProblemLines.nothingWritten(notPlanned.problems());
        }
        if (outcome instanceof Outcome.ReasonMissing missing) {
            missing.lines().forEach(log::error);
            log.error("a change of frozen code needs a reason: " + MavenCommands.freezeOfSession(invocation)
                    + " -Dringfence.reason=\"why it has to be\"");
            throw new MojoFailureException(
                    "changes of frozen code without a reason: " + missing.changes() + "; nothing was written");
        }
        if (outcome instanceof Outcome.Nothing) {
            log.info("nothing to freeze: these projects have no code of a module that is frozen or extracting");
        }
    }
}
