package dev.ringfence.maven;

import dev.ringfence.files.ShownPath;
import dev.ringfence.infer.code.CompiledProject;
import dev.ringfence.map.Problem;
import dev.ringfence.maven.project.Invocation;
import dev.ringfence.maven.project.MavenCode;
import dev.ringfence.project.CodeKind;
import dev.ringfence.project.SourcesOfClasses;
import dev.ringfence.scan.classfile.ClassScan;
import dev.ringfence.scan.classfile.ScannedClasses;
import dev.ringfence.scan.text.SourceFile;
import dev.ringfence.scan.text.SourceTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.project.MavenProject;

/**
 * The compiled main code of all projects of a session, and why it cannot be relied on.
 *
 * @param projects those that have code
 * @param problems class files that cannot be read, sources without one
 */
record CompiledCode(List<CompiledProject> projects, List<Problem> problems) {

    private static final String COMPILE = "Compile first: mvn compile.";

    static CompiledCode of(Invocation invocation, Path top) {
        List<CompiledProject> projects = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (MavenProject project : invocation.session().getProjects()) {
            MavenCode code = MavenCode.of(invocation.on(project));
            ScannedClasses classes = ClassScan.of(code.classRoots(CodeKind.MAIN));
            SourceTree sources = SourceTree.of(code.sourceRoots(CodeKind.MAIN));
            problems.addAll(unreadable(classes, top));
            withoutClass(classes, sources, top).ifPresent(problems::add);
            if (!classes.nests().isEmpty()) {
                projects.add(new CompiledProject(project.getArtifactId(), classes, sources));
            }
        }
        if (projects.isEmpty() && problems.isEmpty()) {
            problems.add(Problem.error("pom.xml", 0, "there are no class files to guess a map from", COMPILE));
        }
        return new CompiledCode(List.copyOf(projects), List.copyOf(problems));
    }

    private static List<Problem> unreadable(ScannedClasses classes, Path top) {
        return classes.unreadable().stream()
                .map(file -> Problem.error(
                        ShownPath.of(top, file.path()),
                        0,
                        "this class file cannot be read: " + file.reason(),
                        "Compile it again: mvn clean compile."))
                .toList();
    }

    private static Optional<Problem> withoutClass(ScannedClasses classes, SourceTree sources, Path top) {
        List<SourceFile> missing = new SourcesOfClasses(classes, sources).sourcesWithoutClass();
        return missing.stream()
                .findFirst()
                .map(first -> Problem.error(
                        ShownPath.of(top, first.path()),
                        0,
                        "this source declares a type, and there is no class file of it"
                                + (missing.size() > 1 ? ", nor of " + (missing.size() - 1) + " others" : ""),
                        COMPILE));
    }
}
