package dev.ringfence.maven.session;

import dev.ringfence.gate.CheckProject.OtherProjects;
import dev.ringfence.maven.project.Invocation;
import dev.ringfence.maven.project.MavenCode;
import dev.ringfence.maven.project.PomModules;
import dev.ringfence.maven.project.ProjectIds;
import dev.ringfence.maven.project.ReactorTop;
import dev.ringfence.project.CodeKind;
import dev.ringfence.results.ProjectResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/**
 * What the projects of a session show together.
 *
 * <ol>
 *   <li>Only the last project looks: the one that leaves none which Maven has not finished or Ringfence not judged.
 *   <li>A project that was judged in this session counts as it was judged; another counts where its result still fits its files.
 *   <li>The view is whole where every project with classes or sources counts, and Maven knows every project that the poms name.
 *   <li>The same results are judged once.
 * </ol>
 */
public final class SharedView {

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
    private final Results results;
    private final SessionMemory memory;

    public SharedView(Invocation invocation, Results results) {
        this.invocation = invocation;
        this.results = results;
        this.memory = SessionMemory.of(invocation.session());
    }

    /** One project's main or test code. */
    private record Part(MavenProject project, CodeKind kind) {

        String name() {
            return project.getBasedir() + " " + kind;
        }

        String shown() {
            return ProjectIds.of(project) + (kind == CodeKind.TESTS ? " (tests)" : "");
        }
    }

    /** What the project sees that has just judged its code of that kind. */
    public OtherProjects afterJudging(CodeKind kind) {
        memory.note(new Part(invocation.project(), kind).name());
        if (!isLast(kind)) {
            return new OtherProjects.NotLast();
        }
        List<Part> parts = parts(kind);
        Optional<String> unknown = projectUnknownToMaven();
        if (parts.isEmpty()) {
            return new OtherProjects.NotLast();
        }
        return unknown.isPresent() ? partial(unknown.get(), parts) : look(kind, parts);
    }

    private List<Part> parts(CodeKind now) {
        List<Part> parts = new ArrayList<>();
        for (MavenProject project : invocation.session().getAllProjects()) {
            MavenCode code = new MavenCode(project);
            if (code.has(CodeKind.MAIN)) {
                parts.add(new Part(project, CodeKind.MAIN));
            }
            boolean testsJudged = now == CodeKind.TESTS || code.checksTests(invocation.plugin());
            if (testsJudged && code.has(CodeKind.TESTS)) {
                parts.add(new Part(project, CodeKind.TESTS));
            }
        }
        return parts;
    }

    private boolean isLast(CodeKind now) {
        return invocation.session().getProjects().stream()
                .filter(project -> !project.equals(invocation.project()))
                .allMatch(project -> isDone(project, now));
    }

    /** Maven has finished it, or its code has been judged; also one whose code is generated only when its turn comes. */
    private boolean isDone(MavenProject project, CodeKind now) {
        boolean finished = invocation.session().getResult().getBuildSummary(project) != null;
        boolean testsWait = now == CodeKind.TESTS
                && new MavenCode(project).checksTests(invocation.plugin())
                && !memory.knows(new Part(project, CodeKind.TESTS).name());
        return finished || memory.knows(new Part(project, CodeKind.MAIN).name()) && !testsWait;
    }

    private OtherProjects look(CodeKind kind, List<Part> parts) {
        Map<Part, ProjectResult> found = new LinkedHashMap<>();
        List<Part> missing = new ArrayList<>();
        for (Part part : parts) {
            resultOf(part).ifPresentOrElse(result -> found.put(part, result), () -> missing.add(part));
        }
        if (!missing.isEmpty() && testsComeLater(kind, missing)) {
            return new OtherProjects.NotLast();
        }
        if (!missing.isEmpty()) {
            return partial(
                    "no result of " + missing.stream().map(Part::shown).collect(Collectors.joining(", ")), parts);
        }
        String keys = found.values().stream().map(ProjectResult::key).collect(Collectors.joining());
        return memory.note(keys)
                ? new OtherProjects.Whole(
                        found.values().stream().map(ProjectResult::use).toList())
                : new OtherProjects.NotLast();
    }

    private OtherProjects partial(String missing, List<Part> parts) {
        return new OtherProjects.Partial(
                missing,
                parts.stream()
                        .filter(part -> memory.knows(part.name()))
                        .flatMap(part -> resultOf(part).stream())
                        .map(ProjectResult::use)
                        .toList());
    }

    /** Only test code is missing, and this very build goes on to it. */
    private boolean testsComeLater(CodeKind now, List<Part> missing) {
        return now == CodeKind.MAIN
                && missing.stream().allMatch(part -> part.kind() == CodeKind.TESTS)
                && goals().anyMatch(PHASES_WITH_TESTS::contains);
    }

    /** Those that were asked for, or the pom's own where none was. */
    private Stream<String> goals() {
        MavenSession session = invocation.session();
        String byDefault = session.getTopLevelProject().getDefaultGoal();
        return session.getGoals().isEmpty() && byDefault != null
                ? Stream.of(byDefault.split("\\s+"))
                : session.getGoals().stream();
    }

    private Optional<ProjectResult> resultOf(Part part) {
        MavenCode code = MavenCode.of(invocation.on(part.project()));
        return memory.knows(part.name()) ? results.fresh(code, part.kind()) : results.fitting(code, part.kind());
    }

    /** A build that was started in a submodule, or a module that no active profile brings in. */
    public Optional<String> projectUnknownToMaven() {
        List<Path> known = invocation.session().getAllProjects().stream()
                .map(project -> new MavenCode(project).folder())
                .toList();
        Path top = ReactorTop.of(known.get(0));
        if (!known.contains(top)) {
            return Optional.of("the reactor's top pom is in " + top + ", and the build did not start there");
        }
        return leftOutByParent(known).or(() -> leftOutByModules(known));
    }

    /** Parents need not lie above: a flat layout has them beside their modules. */
    private Optional<String> leftOutByParent(List<Path> known) {
        return Stream.iterate(invocation.project(), Objects::nonNull, MavenProject::getParent)
                .skip(1)
                .filter(parent -> parent.getFile() != null && !known.contains(new MavenCode(parent).folder()))
                .filter(parent -> PomModules.of(parent.getFile().toPath()).stream()
                        .anyMatch(module -> known.contains(folderOf(parent, module))))
                .map(parent -> ProjectIds.of(parent) + " is not part of this build")
                .findFirst();
    }

    private Optional<String> leftOutByModules(List<Path> known) {
        return invocation.session().getAllProjects().stream()
                .flatMap(project -> PomModules.of(project.getFile().toPath()).stream()
                        .filter(module -> !known.contains(folderOf(project, module)))
                        .map(module -> "the module " + module + " of " + ProjectIds.of(project)
                                + " is not part of this build"))
                .findFirst();
    }

    private static Path folderOf(MavenProject project, String module) {
        Path named = new MavenCode(project).folder().resolve(module).normalize();
        return named.toString().endsWith(".xml") ? Objects.requireNonNull(named.getParent()) : named;
    }
}
