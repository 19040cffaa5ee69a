package dev.ringfence.maven;

import dev.ringfence.scan.SourceRoot;
import dev.ringfence.scan.SourceTree;
import dev.ringfence.verdict.CodeKind;
import dev.ringfence.verdict.ProjectCode;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;

/** Where the code of a Maven project lies. */
record MavenCode(MavenProject project) {

    Path folder() {
        return project.getBasedir().toPath().toAbsolutePath().normalize();
    }

    /** Where the files of one project lie that Ringfence keeps in the repository. */
    Path ringfenceFolder() {
        return folder().resolve("ringfence");
    }

    /** The one folder below which {@code check} writes. */
    Path reportFolder() {
        return Path.of(project.getBuild().getDirectory(), "ringfence");
    }

    List<Path> classRoots(CodeKind kind) {
        return List.of(Path.of(
                kind == CodeKind.TESTS
                        ? project.getBuild().getTestOutputDirectory()
                        : project.getBuild().getOutputDirectory()));
    }

    List<SourceRoot> sourceRoots(CodeKind kind) {
        Predicate<String> compiled = CompilerFilter.of(project, kind);
        return sourceFolders(kind).stream()
                .map(folder -> new SourceRoot(folder, compiled))
                .toList();
    }

    /**
     * The folders that the project compiles. Those of generated sources join only while a build runs their plugins, so they are
     * looked for where these put them.
     */
    private Set<Path> sourceFolders(CodeKind kind) {
        List<String> declared =
                kind == CodeKind.TESTS ? project.getTestCompileSourceRoots() : project.getCompileSourceRoots();
        Set<Path> folders = new LinkedHashSet<>();
        declared.stream()
                .map(Path::of)
                .map(path -> folder().resolve(path).normalize())
                .forEach(folders::add);
        String generated = kind == CodeKind.TESTS ? "generated-test-sources" : "generated-sources";
        folders.addAll(subfolders(Path.of(project.getBuild().getDirectory(), generated)));
        return folders;
    }

    private static List<Path> subfolders(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder, Files::isDirectory)) {
            Set<Path> found = new LinkedHashSet<>();
            children.forEach(found::add);
            return found.stream().sorted().toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    /** Whether there is anything of the kind to judge. */
    boolean has(CodeKind kind, List<Path> classRoots) {
        return classRoots.stream().anyMatch(Files::isDirectory)
                || !SourceTree.of(sourceRoots(kind)).all().isEmpty();
    }

    /** Whether the build runs {@code check-tests} on the project. */
    boolean checksTests(PluginDescriptor plugin) {
        Plugin declared = project.getPlugin(plugin.getGroupId() + ":" + plugin.getArtifactId());
        return declared != null
                && declared.getExecutions().stream()
                        .map(PluginExecution::getGoals)
                        .anyMatch(goals -> goals.contains("check-tests"));
    }

    ProjectCode code(CodeKind kind, List<Path> classRoots, Path mapFolder) {
        return new ProjectCode(
                ProjectIds.of(project),
                kind,
                mapFolder,
                classRoots,
                sourceRoots(kind),
                kind == CodeKind.MAIN ? sourceRoots(CodeKind.TESTS) : List.of(),
                ringfenceFolder(),
                kind == CodeKind.MAIN ? "mvn compile" : "mvn test-compile");
    }
}
