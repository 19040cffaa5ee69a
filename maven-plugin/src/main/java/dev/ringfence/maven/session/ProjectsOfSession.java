package dev.ringfence.maven.session;

import dev.ringfence.maven.project.Invocation;
import dev.ringfence.maven.project.MavenCode;
import dev.ringfence.maven.project.ProjectIds;
import dev.ringfence.project.CodeKind;
import dev.ringfence.results.Part;
import dev.ringfence.results.SharedView;
import dev.ringfence.results.Written;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/** Tells what a Maven session knows of its projects. */
public final class ProjectsOfSession implements SharedView.Build {

    private static final Set<String> PHASES_WITH_TESTS = Set.of(
            "process-test-classes",
            "test",
            "prepare-package",
            "package",
            "pre-integration-test",
            "integration-test",
            "post-integration-test",
            "verify",
            "install",
            "deploy");

    private final Invocation invocation;
    private final SessionMemory memory;

    /** Finds the projects of a call's session. */
    public ProjectsOfSession(Invocation invocation) {
        this.invocation = invocation;
        this.memory = SessionMemory.of(invocation.session());
    }

    /** Returns the main or test code of a call's project, with these folders of class files. */
    public static Part part(Invocation invocation, CodeKind kind, List<Path> classRoots) {
        MavenCode code = MavenCode.of(invocation);
        Written written = new Written(
                code.folder(),
                code.writtenRoots(kind),
                kind == CodeKind.MAIN ? code.writtenRoots(CodeKind.TESTS) : List.of(),
                code.ringfenceFolder(),
                kind == CodeKind.MAIN ? FilesOfNoProject.of(invocation) : Optional.empty(),
                foreign(invocation, code));
        return new Part(
                ProjectIds.of(code.project()), code.reportFolder(), kind, code.roots(kind, classRoots), written);
    }

    private static List<Path> foreign(Invocation invocation, MavenCode code) {
        Stream<Path> others = invocation.session().getAllProjects().stream()
                .map(project -> new MavenCode(project).folder())
                .filter(folder -> folder.startsWith(code.folder()) && !folder.equals(code.folder()));
        return Stream.concat(others, Stream.of(code.buildFolder())).toList();
    }

    /** Notes that the code of a project has been judged in this session. */
    public void judged(MavenProject project, CodeKind kind) {
        memory.note(name(new MavenCode(project).reportFolder(), kind));
    }

    private static String name(Path reportFolder, CodeKind kind) {
        return reportFolder + " " + kind;
    }

    @Override
    public boolean hasJudged(Part part) {
        return memory.knows(name(part.folder(), part.kind()));
    }

    boolean hasJudged(MavenProject project, CodeKind kind) {
        return memory.knows(name(new MavenCode(project).reportFolder(), kind));
    }

    @Override
    public boolean isNew(String results) {
        return memory.note(results);
    }

    @Override
    public List<Part> parts(CodeKind now) {
        List<Part> parts = new ArrayList<>();
        for (MavenProject project : invocation.session().getAllProjects()) {
            Invocation on = invocation.on(project);
            MavenCode code = MavenCode.of(on);
            Part main = part(on, CodeKind.MAIN, code.classRoots(CodeKind.MAIN));
            if (code.has(CodeKind.MAIN) || hasFilesAlone(main)) {
                parts.add(main);
            }
            boolean testsJudged = now == CodeKind.TESTS || code.checksTests(invocation.plugin());
            if (testsJudged && code.has(CodeKind.TESTS)) {
                parts.add(part(on, CodeKind.TESTS, code.classRoots(CodeKind.TESTS)));
            }
        }
        return parts;
    }

    /** A project without code may have files that count, and then it has left a result. */
    private static boolean hasFilesAlone(Part part) {
        return Files.isRegularFile(part.file());
    }

    @Override
    public boolean isLast(CodeKind now) {
        return invocation.session().getProjects().stream()
                .filter(project -> !project.equals(invocation.project()))
                .allMatch(project -> isDone(project, now));
    }

    /**
     * Says whether Maven has finished the project, or its code has been judged. This includes a project whose code is
     * generated only when its turn comes.
     */
    private boolean isDone(MavenProject project, CodeKind now) {
        boolean finished = invocation.session().getResult().getBuildSummary(project) != null;
        boolean testsWait = now == CodeKind.TESTS
                && new MavenCode(project).checksTests(invocation.plugin())
                && !hasJudged(project, CodeKind.TESTS);
        return finished || hasJudged(project, CodeKind.MAIN) && !testsWait;
    }

    @Override
    public boolean goesOnToTests() {
        return goals().anyMatch(PHASES_WITH_TESTS::contains);
    }

    /** Returns the goals that were asked for, or the pom's default goals where nobody asked for any. */
    private Stream<String> goals() {
        MavenSession session = invocation.session();
        String byDefault = session.getTopLevelProject().getDefaultGoal();
        return session.getGoals().isEmpty() && byDefault != null
                ? Stream.of(byDefault.split("\\s+"))
                : session.getGoals().stream();
    }

    @Override
    public Optional<String> unknownProject() {
        return UnknownProjects.of(invocation);
    }
}
