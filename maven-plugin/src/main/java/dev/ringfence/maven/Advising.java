package dev.ringfence.maven;

import dev.ringfence.explain.ExplainProjects;
import dev.ringfence.explain.ExplainProjects.MainCode;
import dev.ringfence.extract.Advice;
import dev.ringfence.extract.AdviseModules;
import dev.ringfence.extract.Candidate;
import dev.ringfence.extract.TablesHere;
import dev.ringfence.extract.move.AskWhatIf;
import dev.ringfence.extract.plan.Plan;
import dev.ringfence.extract.plan.PlanCommands;
import dev.ringfence.extract.plan.PlanModule;
import dev.ringfence.extract.plan.WhoLeaves;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.ModuleName;
import dev.ringfence.maven.console.ConsoleLines;
import dev.ringfence.maven.project.Invocation;
import dev.ringfence.maven.project.MapOnDisk;
import dev.ringfence.maven.project.MavenCommands;
import dev.ringfence.maven.session.QuietArchUnit;
import dev.ringfence.report.advise.AdviceJson;
import dev.ringfence.report.advise.AdviceText;
import dev.ringfence.report.advise.MovesText;
import dev.ringfence.report.advise.MovesTold;
import dev.ringfence.report.advise.PlanText;
import dev.ringfence.report.console.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/**
 * Prints which modules to extract first, how one of them leaves, or what comes of a move. It fails only where there is no
 * map or no code to go by, or where the question cannot be understood.
 *
 * <p>All of an answer stands in a file, whatever a screen shows of it.
 */
final class Advising {

    private static final String JSON = "json";
    private static final String TEXT = "text";
    private static final String FILE = "advice.json";

    private final Invocation invocation;
    private final Question question;
    private final Log log;

    private Advising(Invocation invocation, Question question, Log log) {
        this.invocation = invocation;
        this.question = question;
        this.log = log;
    }

    /**
     * Holds what is asked.
     *
     * @param module that this module alone is told, with its plan
     * @param moves what comes of these moves
     * @param output how to answer
     */
    record Question(Optional<String> module, Optional<String> moves, String output) {

        /** Says why it cannot be answered, whatever the map and the code have. */
        Optional<String> refusal() {
            if (!output.equals(TEXT) && !output.equals(JSON)) {
                return Optional.of("there is no output " + output + "; write -Dringfence.output=text or =json");
            }
            return module.isPresent() && moves.isPresent()
                    ? Optional.of("several questions were asked at once; ask one: -Dringfence.module= or"
                            + " -Dringfence.move=, which tells of every module that a move concerns")
                    : Optional.empty();
        }

        /** Says what is wrong by the map alone: nobody is to wait for the code to hear of it. */
        List<String> problems(ModuleMap map) {
            return Stream.concat(
                            module.flatMap(name -> WhoLeaves.refused(name, map)).stream(),
                            moves.stream().flatMap(asked -> AskWhatIf.problemsByMap(asked, map).stream()))
                    .toList();
        }
    }

    static void run(Invocation invocation, Question question, Log log) throws MojoExecutionException {
        Optional<String> refusal = question.refusal();
        if (refusal.isPresent()) {
            throw CouldNotRun.because(refusal.get());
        }
        QuietArchUnit.under(invocation.session());
        new Advising(invocation, question, log).run();
    }

    private void run() throws MojoExecutionException {
        MapOnDisk found = MapOnDisk.of(invocation);
        if (found instanceof MapOnDisk.Unusable unusable) {
            throw CouldNotRun.because(unusable.problems(), log);
        }
        MapOnDisk.Usable map = (MapOnDisk.Usable) found;
        List<String> problems = question.problems(map.map());
        if (!problems.isEmpty()) {
            throw CouldNotRun.because(problems, log);
        }
        CodeOfSession build = new CodeOfSession(invocation, map, log);
        MainCode code = new ExplainProjects(map.map(), map.file(), build, invocation.today()).mainCode();
        if (!code.problems().isEmpty()) {
            throw CouldNotRun.because(code.problems(), log);
        }
        Optional<TablesHere> tables = TablesHere.in(code, new Judge(map.map()));
        Moving moving = new Moving(invocation, map, code, tables, log);
        MovesTold moves = moves(moving, map.map());
        Advice advice = AdviseModules.of(map.map(), map.file(), code, tables);
        if (question.module().isPresent()) {
            PlanCommands commands = new PlanCommands(build::command, MavenCommands.merge(invocation));
            PlanModule plans = new PlanModule(map.map(), map.source(), code, invocation.today(), commands);
            answer(advice, module(map.map()), plans, moves);
        } else {
            answer(advice, moves);
        }
    }

    private Module module(ModuleMap map) {
        return map.module(new ModuleName(question.module().orElseThrow())).orElseThrow();
    }

    private MovesTold moves(Moving moving, ModuleMap map) throws MojoExecutionException {
        if (question.moves().isPresent()) {
            return moving.whatIf(question.moves().get());
        }
        return question.module().isPresent() ? moving.offered(module(map)) : moving.offered();
    }

    private void answer(Advice advice, MovesTold moves) throws MojoExecutionException {
        List<Line> lines = new ArrayList<>(moves.whatIf().isPresent() ? List.of() : AdviceText.of(advice));
        lines.addAll(MovesText.of(moves, lines.size()));
        answer(AdviceJson.of(advice, advice.candidates(), Optional.empty(), Optional.of(moves)), lines);
    }

    private void answer(Advice advice, Module module, PlanModule plans, MovesTold moves) throws MojoExecutionException {
        Optional<Candidate> candidate = advice.candidates().stream()
                .filter(each -> each.module().name().equals(module.name()))
                .findFirst();
        if (candidate.isEmpty() && !WhoLeaves.hasLeft(module)) {
            throw CouldNotRun.because(WhoLeaves.withoutCode(module));
        }
        Plan plan = candidate.map(plans::of).orElseGet(() -> plans.ofExtracted(module));
        String json = AdviceJson.of(advice, candidate.stream().toList(), Optional.of(plan), Optional.of(moves));
        List<Line> lines = new ArrayList<>(
                candidate.map(one -> AdviceText.of(advice, one, plan)).orElseGet(() -> PlanText.of(plan)));
        lines.addAll(MovesText.of(moves, lines.size()));
        answer(json, lines);
    }

    private void answer(String json, List<Line> lines) throws MojoExecutionException {
        if (question.output().equals(JSON)) {
            JsonAnswer.print(json, FILE, invocation);
        } else {
            JsonAnswer.write(json, FILE, invocation);
            lines.forEach(line -> ConsoleLines.answer(line, log));
        }
    }
}
