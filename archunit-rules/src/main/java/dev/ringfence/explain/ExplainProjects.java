package dev.ringfence.explain;

import dev.ringfence.edges.Code;
import dev.ringfence.edges.EdgeJudge;
import dev.ringfence.explain.answer.Answer;
import dev.ringfence.explain.answer.NoAnswer;
import dev.ringfence.explain.answer.UsesBetween;
import dev.ringfence.files.OrdinaryFile;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.Problem;
import dev.ringfence.map.Remedy;
import dev.ringfence.map.TypeName;
import dev.ringfence.map.edit.MapSource;
import dev.ringfence.map.yaml.MapFiles;
import dev.ringfence.map.yaml.ModuleMapReader;
import dev.ringfence.map.yaml.ModuleMapReading;
import dev.ringfence.project.CodeKind;
import dev.ringfence.project.ProjectCode;
import dev.ringfence.project.ReadBefore;
import dev.ringfence.scan.classfile.Nest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Runs {@code explain} on the projects of a build, once its map is read.
 *
 * <ol>
 *   <li>Where the question names a module that the map does not have, say so.
 *   <li>Read the code of every project, as far as the question needs it; where it cannot be relied on, stop.
 *   <li>Note a project that is missing, where the question asks who uses what.
 *   <li>Read the other map, where the question is about one.
 *   <li>Answer.
 * </ol>
 *
 * <p>It writes nothing.
 */
public final class ExplainProjects {

    private final ModuleMap map;
    private final Path file;
    private final Build build;
    private final LocalDate today;

    /**
     * Explains by a map.
     *
     * @param file where the map lies
     * @param build whose code is asked of
     * @param today the day, UTC, by which exceptions expire
     */
    public ExplainProjects(ModuleMap map, Path file, Build build, LocalDate today) {
        this.map = map;
        this.file = file;
        this.build = build;
        this.today = today;
    }

    /** Tells what a build knows of its projects. */
    public interface Build {

        /** Returns the main code of each project, and its test code where that is judged. */
        List<CodeOfBuild> projects();

        /** Says which project of the tree the build does not know, where there is such a project. */
        Optional<String> unknownProject();

        /** Returns the file that a person means by a path. */
        Path resolved(String path);

        /** Returns the command that runs a goal, such as {@code mvn ringfence:baseline}. */
        String command(Remedy.Goal goal);
    }

    /**
     * Describes code of a build.
     *
     * @param before what an earlier run read of the code; asked for once
     */
    public record CodeOfBuild(ProjectCode code, Supplier<ReadBefore> before) {}

    /**
     * Says what came out.
     *
     * @param notes what is to be said beside the answer
     */
    public record Answered(Answer answer, List<String> notes) {

        /** Returns no answer, with nothing else to say. */
        public static Answered no(NoAnswer answer) {
            return new Answered(answer, List.of());
        }
    }

    /** Answers a question. */
    public Answered to(Question question) {
        Optional<NoAnswer> none = withoutCode(question);
        if (none.isPresent()) {
            return Answered.no(none.get());
        }
        CodeReading reading = CodeReading.forQuestion(question, build::command);
        if (question.asksForLeaks()) {
            reading.findLeaks(new Judge(map));
        }
        List<CodeOfBuild> projects = build.projects();
        projects.forEach(each -> reading.add(each.code(), each.before().get()));
        if (!reading.problems().isEmpty()) {
            return new Answered(new NoAnswer(reading.problems()), reading.code().notes());
        }
        if (question.takesWholeBuild().isPresent()) {
            build.unknownProject().ifPresent(reading::missProject);
        }
        Answer answer = question instanceof Question.OfTable asked
                ? onTable(asked.table(), reading, projects)
                : answer(question, explainer(reading));
        return new Answered(answer, reading.code().notes());
    }

    private Answer onTable(String table, CodeReading reading, List<CodeOfBuild> projects) {
        TableAnswers answers =
                new TableAnswers(new EdgeJudge(new Judge(map), reading.code().known(), today));
        projects.forEach(each -> answers.add(each.code()));
        return answers.on(table);
    }

    /**
     * Says which modules use which.
     *
     * @param between empty where the code cannot be relied on
     * @param problems why not
     * @param notes what is to be said beside it
     */
    public record Uses(Optional<UsesBetween> between, List<Problem> problems, List<String> notes) {}

    /** Counts the uses between all modules. */
    public Uses uses() {
        CodeReading reading = CodeReading.forQuestion(new Question.OfAll(), build::command);
        build.projects().forEach(each -> reading.add(each.code(), each.before().get()));
        if (!reading.problems().isEmpty()) {
            return new Uses(Optional.empty(), reading.problems(), reading.code().notes());
        }
        build.unknownProject().ifPresent(reading::missProject);
        EdgeJudge judge = new EdgeJudge(new Judge(map), reading.code().known(), today);
        return new Uses(
                Optional.of(PairsOfModules.of(reading.code().edges().values(), judge)),
                List.of(),
                reading.code().notes());
    }

    /**
     * Holds the main code of all projects.
     *
     * @param code empty of what cannot be read
     * @param nests its types with their class files
     * @param projects where it lies
     * @param leftOut types of which there is a class file alone, and that are none of the code
     * @param problems why it cannot be relied on
     * @param missing which project is not among them, where one is not
     */
    public record MainCode(
            Code code,
            List<Nest> nests,
            List<ProjectCode> projects,
            Set<TypeName> leftOut,
            List<Problem> problems,
            Optional<String> missing) {}

    /** Reads the main code of all projects; that of tests is left out. */
    public MainCode mainCode() {
        CodeReading reading = CodeReading.ofCodeWithSource(build::command);
        List<CodeOfBuild> projects = build.projects().stream()
                .filter(each -> each.code().kind() == CodeKind.MAIN)
                .toList();
        projects.forEach(each -> reading.add(each.code(), each.before().get()));
        reading.noteTypesOfNobody(new Judge(map));
        return new MainCode(
                reading.code(),
                reading.nests(),
                projects.stream().map(CodeOfBuild::code).toList(),
                reading.leftOut(),
                reading.problems(),
                build.unknownProject());
    }

    /** A module that is not in the map takes no look at the code. */
    private Optional<NoAnswer> withoutCode(Question question) {
        NamesAsked names = new NamesAsked(map, Collections.emptySortedSet());
        return question instanceof Question.OfModule asked
                        && names.module(asked.module()) instanceof NameLookup.Unknown<Module> unknown
                ? Optional.of(unknown.why())
                : Optional.empty();
    }

    private Explainer explainer(CodeReading reading) {
        return new Explainer(
                new Judge(map),
                new MapSource(String.valueOf(file.getFileName()), text(), MapFiles.onDisk(file)),
                reading,
                today,
                build.command(Remedy.Goal.BASELINE));
    }

    /** The map has just been read; should its file be gone by now, no edit of it can be offered. */
    private String text() {
        try {
            return OrdinaryFile.text(file, OrdinaryFile.Bound.SETTINGS);
        } catch (IOException gone) {
            return "";
        }
    }

    private Answer answer(Question question, Explainer explainer) {
        return question instanceof Question.OfOtherMap other
                ? against(other.file(), explainer)
                : explainer.answer(question);
    }

    private Answer against(String shown, Explainer explainer) {
        Path other = build.resolved(shown);
        ModuleMapReading reading = ModuleMapReader.read(other, String.valueOf(other.getFileName()));
        return reading instanceof ModuleMapReading.Readable readable
                ? explainer.against(shown, new Judge(readable.map()))
                : new NoAnswer(((ModuleMapReading.Unreadable) reading).problems());
    }
}
