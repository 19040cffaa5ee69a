package dev.ringfence.maven;

import dev.ringfence.explain.ExplainProjects;
import dev.ringfence.explain.ExplainProjects.MainCode;
import dev.ringfence.extract.Advice;
import dev.ringfence.extract.AdviseModules;
import dev.ringfence.extract.Candidate;
import dev.ringfence.extract.plan.Plan;
import dev.ringfence.extract.plan.PlanModule;
import dev.ringfence.extract.plan.WhoLeaves;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleName;
import dev.ringfence.maven.console.ConsoleLines;
import dev.ringfence.maven.project.Invocation;
import dev.ringfence.maven.project.MapOnDisk;
import dev.ringfence.maven.session.QuietArchUnit;
import dev.ringfence.report.advise.AdviceJson;
import dev.ringfence.report.advise.AdviceText;
import dev.ringfence.report.advise.PlanText;
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
    private static final String FILE = "advice.json";

    private final Invocation invocation;
    private final Log log;

    private Advising(Invocation invocation, Log log) {
        this.invocation = invocation;
        this.log = log;
    }

    static void run(Invocation invocation, Optional<String> module, String output, Log log)
            throws MojoExecutionException {
        if (!output.equals(TEXT) && !output.equals(JSON)) {
            throw couldNotRun("there is no output " + output + "; write -Dringfence.output=text or =json");
        }
        QuietArchUnit.under(invocation.session());
        new Advising(invocation, log).run(module, output);
    }

    private void run(Optional<String> module, String output) throws MojoExecutionException {
        MapOnDisk found = MapOnDisk.of(invocation);
        if (found instanceof MapOnDisk.Unusable unusable) {
            throw couldNotRun(String.valueOf(unusable.problems().get(0)));
        }
        MapOnDisk.Usable map = (MapOnDisk.Usable) found;
        refuse(module.flatMap(name -> WhoLeaves.refused(name, map.map())));
        LocalDate today = LocalDate.now(Clock.systemUTC());
        CodeOfSession build = new CodeOfSession(invocation, map, log);
        MainCode code = new ExplainProjects(map.map(), map.file(), build, today).mainCode();
        if (!code.problems().isEmpty()) {
            throw couldNotRun(String.valueOf(code.problems().get(0)));
        }
        Advice advice = AdviseModules.of(map.map(), map.file(), code);
        if (module.isPresent()) {
            PlanModule plans = new PlanModule(map.map(), map.source(), code, today, build::command);
            print(advice, map.map().module(new ModuleName(module.get())).orElseThrow(), plans, output);
        } else {
            print(advice, output);
        }
    }

    private static void refuse(Optional<String> why) throws MojoExecutionException {
        if (why.isPresent()) {
            throw couldNotRun(why.get());
        }
    }

    private void print(Advice advice, String output) throws MojoExecutionException {
        if (output.equals(JSON)) {
            JsonAnswer.print(AdviceJson.of(advice, advice.candidates()), FILE, invocation);
        } else {
            tell(AdviceText.of(advice));
        }
    }

    /** The plan stands whole in the file, also where a screen shows some of it. */
    private void print(Advice advice, Module module, PlanModule plans, String output) throws MojoExecutionException {
        Optional<Candidate> candidate = advice.candidates().stream()
                .filter(each -> each.module().name().equals(module.name()))
                .findFirst();
        if (candidate.isEmpty() && !WhoLeaves.hasLeft(module)) {
            throw couldNotRun(WhoLeaves.withoutCode(module));
        }
        Plan plan = candidate.map(plans::of).orElseGet(() -> plans.ofExtracted(module));
        String json = AdviceJson.of(advice, candidate.stream().toList(), plan);
        if (output.equals(JSON)) {
            JsonAnswer.print(json, FILE, invocation);
        } else {
            JsonAnswer.write(json, FILE, invocation);
            tell(candidate.map(one -> AdviceText.of(advice, one, plan)).orElseGet(() -> PlanText.of(plan)));
        }
    }

    private void tell(List<Line> lines) {
        lines.forEach(line -> ConsoleLines.answer(line, log));
    }

    private static MojoExecutionException couldNotRun(String why) {
        return new MojoExecutionException("could not run: " + why);
    }
}
