package dev.ringfence.maven;

import dev.ringfence.files.AtomicFile;
import dev.ringfence.infer.InferMap;
import dev.ringfence.infer.InferMap.Outcome;
import dev.ringfence.infer.SchemaOfMap;
import dev.ringfence.maven.console.AgentsParagraph;
import dev.ringfence.maven.console.NextSteps;
import dev.ringfence.maven.console.ProblemLines;
import dev.ringfence.maven.project.Invocation;
import dev.ringfence.maven.project.MapToWrite;
import dev.ringfence.maven.project.MavenCode;
import dev.ringfence.maven.project.MavenCommands;
import dev.ringfence.maven.session.QuietArchUnit;
import dev.ringfence.project.CodeKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;

/**
 * Writes what is guessed from the projects of a Maven session, a first map or an addition to one, and says what comes
 * next.
 */
final class Inferring {

    private final Invocation invocation;
    private final Consumer<String> step;
    private final Log log;

    private Inferring(Invocation invocation, Consumer<String> step, Log log) {
        this.invocation = invocation;
        this.step = step;
        this.log = log;
    }

    static void run(Invocation invocation, boolean merge, Consumer<String> step, Log log)
            throws MojoExecutionException {
        QuietArchUnit.under(invocation.session());
        new Inferring(invocation, step, log).run(merge);
    }

    private void run(boolean merge) throws MojoExecutionException {
        MapToWrite target = MapToWrite.of(invocation, merge);
        if (target instanceof MapToWrite.Refused refused) {
            throw ProblemLines.nothingWritten(List.of(refused.problem()), invocation, log);
        }
        if (target instanceof MapToWrite.Existing existing) {
            conclude(existing.file(), inference().more(existing.file()));
        } else {
            Path file = ((MapToWrite.Fresh) target).file();
            Outcome outcome = inference().first(file);
            conclude(file, outcome);
            if (outcome instanceof Outcome.Guessed) {
                addSchemaBeside(file);
                AgentsParagraph.of(invocation).forEach(log::info);
            }
        }
    }

    private InferMap inference() {
        Path top = new MavenCode(invocation.project()).folder();
        List<InferMap.Project> projects =
                invocation.session().getProjects().stream().map(this::project).toList();
        return new InferMap(
                projects, top, MapToWrite.repositoryOf(top), goal -> MavenCommands.of(invocation, goal), step);
    }

    private InferMap.Project project(MavenProject project) {
        MavenCode code = MavenCode.of(invocation.on(project));
        return new InferMap.Project(
                project.getArtifactId(),
                code.code(CodeKind.MAIN, code.classRoots(CodeKind.MAIN), code.folder(), List::of),
                dependsOn(project));
    }

    /** Returns the projects of the build that the pom names as dependencies, whatever their scope. */
    private Set<String> dependsOn(MavenProject project) {
        Set<String> named = project.getDependencies().stream()
                .map(dependency -> dependency.getGroupId() + ":" + dependency.getArtifactId())
                .collect(Collectors.toSet());
        return invocation.session().getProjects().stream()
                .filter(other -> named.contains(other.getGroupId() + ":" + other.getArtifactId()))
                .map(MavenProject::getArtifactId)
                .collect(Collectors.toSet());
    }

    private void conclude(Path file, Outcome outcome) throws MojoExecutionException {
        if (outcome instanceof Outcome.Refused refused) {
            throw ProblemLines.nothingWritten(refused.problems(), invocation, log);
        }
        if (outcome instanceof Outcome.Guessed guessed) {
            write(file, guessed.text());
            guessed.told().forEach(log::info);
            NextSteps.after(invocation).forEach(log::info);
        } else {
            ((Outcome.Complete) outcome).told().forEach(log::info);
        }
    }

    /** One that is there already may be that of a newer version. */
    private void addSchemaBeside(Path map) throws MojoExecutionException {
        Path schema = map.resolveSibling(SchemaOfMap.FILE);
        if (Files.notExists(schema)) {
            write(schema, SchemaOfMap.text());
            log.info("written: " + SchemaOfMap.FILE + ", by which editors complete the map");
        }
    }

    private static void write(Path file, String text) throws MojoExecutionException {
        try {
            AtomicFile.write(file, text);
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "could not run: " + file.getFileName() + " cannot be written, and is as it was: "
                            + AtomicFile.told(e),
                    e);
        }
    }
}
