package dev.ringfence.maven;

import dev.ringfence.explain.ExplainProjects;
import dev.ringfence.explain.ExplainProjects.MainCode;
import dev.ringfence.extract.Advice;
import dev.ringfence.extract.AdviseModules;
import dev.ringfence.extract.Candidate;
import dev.ringfence.extract.TablesHere;
import dev.ringfence.map.Judge;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.yaml.Nearest;
import dev.ringfence.maven.console.ConsoleLines;
import dev.ringfence.maven.project.Invocation;
import dev.ringfence.maven.project.MapOnDisk;
import dev.ringfence.maven.session.QuietArchUnit;
import dev.ringfence.report.advise.AdviceJson;
import dev.ringfence.report.advise.AdviceText;
import dev.ringfence.report.advise.MovesText;
import dev.ringfence.report.advise.MovesTold;
import dev.ringfence.report.console.Line;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/** Prints which modules to extract first, and fails only where there is no map or no code to go by. */
final class Advising {

    private static final String JSON = "json";
    private static final String TEXT = "text";

    private final Invocation invocation;
    private final Log log;

    private Advising(Invocation invocation, Log log) {
        this.invocation = invocation;
        this.log = log;
    }

    static void run(Invocation invocation, Optional<String> module, Optional<String> moves, String output, Log log)
            throws MojoExecutionException {
        if (!output.equals(TEXT) && !output.equals(JSON)) {
            throw couldNotRun("there is no output " + output + "; write -Dringfence.output=text or =json");
        }
        QuietArchUnit.under(invocation.session());
        new Advising(invocation, log).run(module, moves, output);
    }

    private void run(Optional<String> module, Optional<String> moves, String output) throws MojoExecutionException {
        MapOnDisk found = MapOnDisk.of(invocation);
        if (found instanceof MapOnDisk.Unusable unusable) {
            throw couldNotRun(String.valueOf(unusable.problems().get(0)));
        }
        MapOnDisk.Usable map = (MapOnDisk.Usable) found;
        refuseUnknown(module, map.map());
        LocalDate today = LocalDate.now(Clock.systemUTC());
        MainCode code =
                new ExplainProjects(map.map(), map.file(), new CodeOfSession(invocation, map, log), today).mainCode();
        if (!code.problems().isEmpty()) {
            throw couldNotRun(String.valueOf(code.problems().get(0)));
        }
        Optional<TablesHere> tables = TablesHere.in(code.projects(), new Judge(map.map()));
        Moving moving = new Moving(invocation, map, code, tables, today);
        MovesTold told = moves.isPresent() ? moving.whatIf(moves.get()) : moving.offered(module);
        Advice advice = AdviseModules.of(map.map(), map.file(), code, tables);
        print(advice, module, told, output);
    }

    private static void refuseUnknown(Optional<String> module, ModuleMap map) throws MojoExecutionException {
        List<String> names =
                map.modules().keySet().stream().map(name -> name.value()).toList();
        if (module.isPresent() && !names.contains(module.get())) {
            throw couldNotRun("the map has no module " + module.get()
                    + Nearest.to(module.get(), names)
                            .map(near -> "; did you mean " + near + "?")
                            .orElse("; its modules are " + String.join(", ", names)));
        }
    }

    private void print(Advice advice, Optional<String> module, MovesTold moves, String output)
            throws MojoExecutionException {
        Optional<Candidate> one = module.isPresent() ? Optional.of(candidate(advice, module.get())) : Optional.empty();
        if (output.equals(JSON)) {
            List<Candidate> told = one.map(List::of).orElseGet(advice::candidates);
            JsonAnswer.print(AdviceJson.of(advice, told, moves), "advice.json", invocation);
        } else {
            if (moves.whatIf().isEmpty()) {
                say(one.map(each -> AdviceText.of(advice, each)).orElseGet(() -> AdviceText.of(advice)));
            }
            say(MovesText.of(moves));
        }
    }

    private void say(List<Line> lines) {
        lines.forEach(line -> ConsoleLines.answer(line, log));
    }

    private static Candidate candidate(Advice advice, String module) throws MojoExecutionException {
        return advice.candidates().stream()
                .filter(candidate -> candidate.module().name().value().equals(module))
                .findFirst()
                .orElseThrow(() -> couldNotRun("the module " + module + " is none that may leave: those are at the top"
                        + " level, have code here, are not shared, external or extracted, and do not require \"*\""));
    }

    static MojoExecutionException couldNotRun(String why) {
        return new MojoExecutionException("could not run: " + why);
    }
}
