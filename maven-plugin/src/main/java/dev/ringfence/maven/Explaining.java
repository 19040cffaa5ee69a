package dev.ringfence.maven;

import dev.ringfence.explain.ExplainProjects;
import dev.ringfence.explain.ExplainProjects.Answered;
import dev.ringfence.explain.Question;
import dev.ringfence.explain.RuleAnswers;
import dev.ringfence.explain.answer.NoAnswer;
import dev.ringfence.map.Remedy;
import dev.ringfence.maven.console.ConsoleLines;
import dev.ringfence.maven.project.Invocation;
import dev.ringfence.maven.project.MapOnDisk;
import dev.ringfence.maven.project.MavenCommands;
import dev.ringfence.maven.session.QuietArchUnit;
import dev.ringfence.report.explain.ExplainJson;
import dev.ringfence.report.explain.ExplainText;
import java.time.LocalDate;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/** Prints the answer to a question of all projects of a Maven session, and fails where there is none. */
final class Explaining {

    private static final String JSON = "json";
    private static final String TEXT = "text";

    private final Invocation invocation;
    private final Log log;

    private Explaining(Invocation invocation, Log log) {
        this.invocation = invocation;
        this.log = log;
    }

    static void run(Invocation invocation, Question question, String output, Log log) throws MojoExecutionException {
        QuietArchUnit.under(invocation.session());
        boolean isClear = output.equals(TEXT) || output.equals(JSON);
        Question asked = isClear
                ? question
                : new Question.Unclear("there is no output " + output, "Write -Dringfence.output=text or =json.");
        Explaining explaining = new Explaining(invocation, log);
        explaining.print(explaining.answered(asked), output);
    }

    private Answered answered(Question question) {
        if (question instanceof Question.Unclear unclear) {
            return Answered.no(NoAnswer.because("question", unclear.message(), unclear.remedy()));
        }
        if (question instanceof Question.OfRule asked) {
            return new Answered(RuleAnswers.to(asked), List.of());
        }
        MapOnDisk found = MapOnDisk.of(invocation);
        if (found instanceof MapOnDisk.Unusable unusable) {
            return Answered.no(new NoAnswer(unusable.problems()));
        }
        MapOnDisk.Usable map = (MapOnDisk.Usable) found;
        LocalDate today = invocation.today();
        return new ExplainProjects(map.map(), map.file(), new CodeOfSession(invocation, map, log), today).to(question);
    }

    private void print(Answered answered, String output) throws MojoExecutionException {
        if (output.equals(JSON)) {
            JsonAnswer.print(ExplainJson.of(answered.answer(), answered.notes()), "explain.json", invocation);
        } else {
            String explain = MavenCommands.of(invocation, Remedy.Goal.EXPLAIN);
            ExplainText.of(answered.answer(), answered.notes(), explain)
                    .forEach(line -> ConsoleLines.answer(line, log));
        }
        if (answered.answer() instanceof NoAnswer none) {
            throw new MojoExecutionException("could not answer; problems: "
                    + none.problems().size() + ", the first: "
                    + none.problems().get(0).message());
        }
    }
}
