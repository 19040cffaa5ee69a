package dev.ringfence.infer;

import dev.ringfence.files.ShownPath;
import dev.ringfence.infer.code.CompiledProject;
import dev.ringfence.map.Problem;
import dev.ringfence.map.TypeName;
import dev.ringfence.project.ClassesWithoutSource;
import dev.ringfence.project.CodeOnDisk;
import dev.ringfence.project.ProblemsOfCode;
import dev.ringfence.scan.classfile.ScannedClasses;
import dev.ringfence.scan.classfile.UnreadableClass;
import dev.ringfence.scan.text.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Holds the compiled main code of the projects of a build, and says why the code cannot be relied on.
 *
 * @param projects those that have code
 * @param leftOut types whose sources are nowhere, though their project has sources: the guess does without them
 * @param problems class files that cannot be read, sources without one
 */
record CompiledCode(List<CompiledProject> projects, List<TypeName> leftOut, List<Problem> problems) {

    private static final String COMPILE = "Compile first: mvn compile.";

    /** Reads the code of the projects, each a step; problems name files relative to the top folder. */
    static CompiledCode of(List<InferMap.Project> all, Path top, Consumer<String> step) {
        List<CompiledProject> projects = new ArrayList<>();
        List<TypeName> leftOut = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (InferMap.Project project : all) {
            step.accept("reading " + project.name() + ", " + (all.indexOf(project) + 1) + " of " + all.size());
            CodeOnDisk onDisk = CodeOnDisk.of(project.code().roots());
            problems.addAll(unreadable(onDisk.classes(), top));
            withoutClass(onDisk, top).ifPresent(problems::add);
            Set<TypeName> lost =
                    ClassesWithoutSource.below(project.folder(), onDisk).nowhere();
            leftOut.addAll(lost);
            CodeOnDisk judged = onDisk.without(lost);
            if (!judged.classes().nests().isEmpty()) {
                projects.add(new CompiledProject(project.name(), judged, project.dependsOn()));
            }
        }
        if (projects.isEmpty() && problems.isEmpty()) {
            problems.add(Problem.error("pom.xml", 0, "there are no class files to guess a map from", COMPILE));
        }
        return new CompiledCode(List.copyOf(projects), List.copyOf(leftOut), List.copyOf(problems));
    }

    private static List<Problem> unreadable(ScannedClasses classes, Path top) {
        return classes.unreadable().stream()
                .map(file -> unreadable(file, ShownPath.of(top, file.path())))
                .toList();
    }

    private static Problem unreadable(UnreadableClass file, String shown) {
        return file.isDenied()
                ? ProblemsOfCode.denied(shown)
                : Problem.error(
                        shown,
                        0,
                        "this class file cannot be read: " + file.reason(),
                        "Compile it again: mvn clean compile.");
    }

    private static Optional<Problem> withoutClass(CodeOnDisk onDisk, Path top) {
        List<SourceFile> missing = onDisk.sourcesWithoutClass();
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
