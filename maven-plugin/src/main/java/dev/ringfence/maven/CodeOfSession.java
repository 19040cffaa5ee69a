package dev.ringfence.maven;

import dev.ringfence.explain.ExplainProjects;
import dev.ringfence.explain.ExplainProjects.CodeOfBuild;
import dev.ringfence.gate.Memory;
import dev.ringfence.map.Remedy;
import dev.ringfence.maven.project.Invocation;
import dev.ringfence.maven.project.MapOnDisk;
import dev.ringfence.maven.project.MavenCode;
import dev.ringfence.maven.project.MavenCommands;
import dev.ringfence.maven.session.UnknownProjects;
import dev.ringfence.project.CodeKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;

/** Knows the projects of a Maven session, for goals that read the code of all of them. */
final class CodeOfSession implements ExplainProjects.Build {

    private final Invocation invocation;
    private final MapOnDisk.Usable map;
    private final Log log;

    CodeOfSession(Invocation invocation, MapOnDisk.Usable map, Log log) {
        this.invocation = invocation;
        this.map = map;
        this.log = log;
    }

    @Override
    public List<CodeOfBuild> projects() {
        return invocation.session().getAllProjects().stream()
                .flatMap(this::code)
                .toList();
    }

    private Stream<CodeOfBuild> code(MavenProject project) {
        Invocation ofProject = invocation.on(project);
        MavenCode code = MavenCode.of(ofProject);
        Memory runs = RunsKept.beside(map, ofProject, log);
        boolean asksMain = code.has(CodeKind.MAIN) || code.hasBaseline(CodeKind.MAIN);
        boolean asksTests = code.checksTests(invocation.plugin()) && code.has(CodeKind.TESTS);
        return Stream.of(CodeKind.MAIN, CodeKind.TESTS)
                .filter(kind -> kind == CodeKind.MAIN ? asksMain : asksTests)
                .map(kind -> code.code(kind, code.classRoots(kind), map.folder(), List::of))
                .map(each -> new CodeOfBuild(each, () -> runs.look(each).readBefore()));
    }

    @Override
    public Optional<String> unknownProject() {
        return UnknownProjects.of(invocation);
    }

    @Override
    public Path resolved(String path) {
        return invocation.resolved(path);
    }

    @Override
    public String command(Remedy.Goal goal) {
        return MavenCommands.of(invocation, goal);
    }
}
