package dev.ringfence.maven;

import dev.ringfence.explain.Answer;
import dev.ringfence.explain.CodeReading;
import dev.ringfence.explain.Explainer;
import dev.ringfence.explain.NoAnswer;
import dev.ringfence.explain.Question;
import dev.ringfence.files.AtomicFile;
import dev.ringfence.map.Judge;
import dev.ringfence.map.edit.MapSource;
import dev.ringfence.map.yaml.MapFiles;
import dev.ringfence.maven.console.ConsoleLines;
import dev.ringfence.maven.project.Invocation;
import dev.ringfence.maven.project.MapOnDisk;
import dev.ringfence.maven.project.MavenCode;
import dev.ringfence.maven.project.MavenCommands;
import dev.ringfence.maven.session.QuietArchUnit;
import dev.ringfence.maven.session.UnknownProjects;
import dev.ringfence.project.CodeKind;
import dev.ringfence.report.explain.ExplainJson;
import dev.ringfence.report.explain.ExplainText;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;

/**
 * Answers a question of all projects of the build.
 *
 * <ol>
 *   <li>Find and read the module map.
 *   <li>Read the code of every project, as far as the question needs it.
 *   <li>Print the answer, and fail where there is none.
 * </ol>
 */
final class Explaining {

    private static final String JSON = "json";
    private static final String TEXT = "text";

    private final Invocation invocation;
    private final Question question;
    private final CodeReading reading;

    private Explaining(Invocation invocation, Question question) {
        this.invocation = invocation;
        this.question = question;
        this.reading = CodeReading.forQuestion(question);
    }

    static void run(Invocation invocation, Question question, String output, Log log) throws MojoExecutionException {
        QuietArchUnit.under(invocation.session());
        boolean isClear = output.equals(TEXT) || output.equals(JSON);
        Question asked = isClear
                ? question
                : new Question.Unclear("there is no output " + output, "Write -Dringfence.output=text or =json.");
        Explaining explaining = new Explaining(invocation, asked);
        Answer answer = explaining.answer();
        if (output.equals(JSON)) {
            explaining.print(ExplainJson.of(answer, explaining.notes()));
        } else {
            ExplainText.of(answer, explaining.notes()).forEach(line -> ConsoleLines.log(line, log));
        }
        if (answer instanceof NoAnswer none) {
            throw new MojoExecutionException("could not answer; problems: "
                    + none.problems().size() + ", the first: "
                    + none.problems().get(0).message());
        }
    }

    private List<String> notes() {
        return reading.code().notes();
    }

    private Answer answer() {
        if (question instanceof Question.Unclear unclear) {
            return NoAnswer.because("question", unclear.message(), unclear.remedy());
        }
        MapOnDisk map = MapOnDisk.of(invocation);
        return map instanceof MapOnDisk.Usable usable
                ? answer(usable)
                : new NoAnswer(((MapOnDisk.Unusable) map).problems());
    }

    private Answer answer(MapOnDisk.Usable map) {
        invocation.session().getAllProjects().forEach(project -> read(project, map.folder()));
        if (!reading.problems().isEmpty()) {
            return new NoAnswer(reading.problems());
        }
        if (question.asksForUses()) {
            UnknownProjects.of(invocation).ifPresent(reading::missProject);
        }
        return answer(explainer(map));
    }

    private void read(MavenProject project, Path mapFolder) {
        MavenCode code = MavenCode.of(invocation.on(project));
        if (code.has(CodeKind.MAIN) || code.hasBaseline(CodeKind.MAIN)) {
            reading.add(code.code(CodeKind.MAIN, code.classRoots(CodeKind.MAIN), mapFolder, List::of));
        }
        if (code.checksTests(invocation.plugin()) && code.has(CodeKind.TESTS)) {
            reading.add(code.code(CodeKind.TESTS, code.classRoots(CodeKind.TESTS), mapFolder, List::of));
        }
    }

    private Explainer explainer(MapOnDisk.Usable map) {
        return new Explainer(
                new Judge(map.map()),
                new MapSource(String.valueOf(map.file().getFileName()), text(map.file()), MapFiles.onDisk(map.file())),
                reading.code(),
                LocalDate.now(Clock.systemUTC()),
                MavenCommands.baselineOfSession(invocation));
    }

    /** It has just been read; should it be gone by now, no edit of it can be offered. */
    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException gone) {
            return "";
        }
    }

    private Answer answer(Explainer explainer) {
        if (!(question instanceof Question.OfOtherMap other)) {
            return explainer.answer(question);
        }
        MapOnDisk otherMap = MapOnDisk.at(invocation.resolved(other.file()));
        return otherMap instanceof MapOnDisk.Usable usable
                ? explainer.against(other.file(), new Judge(usable.map()))
                : new NoAnswer(((MapOnDisk.Unusable) otherMap).problems());
    }

    /** To the process's own output, which Maven 4 does not write its prefixes before, and to a file for what runs in a daemon. */
    private void print(String json) throws MojoExecutionException {
        Path file = new MavenCode(invocation.project()).reportFolder().resolve("explain.json");
        try {
            AtomicFile.write(file, json);
            System.out.flush();
            new FileOutputStream(FileDescriptor.out).write(json.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new MojoExecutionException("could not run: the answer cannot be written to " + file + ": " + e, e);
        }
    }
}
