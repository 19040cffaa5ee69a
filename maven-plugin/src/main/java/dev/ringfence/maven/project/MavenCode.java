package dev.ringfence.maven.project;

import dev.ringfence.baseline.Baselines;
import dev.ringfence.project.CodeKind;
import dev.ringfence.project.CodeRoots;
import dev.ringfence.project.OtherProject;
import dev.ringfence.project.ProjectCode;
import dev.ringfence.project.Surroundings;
import dev.ringfence.scan.text.SourceRoot;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;

/**
 * Says where the code of a Maven project lies.
 *
 * @param generatedSources whether the sources below the build directory are read as closely as the others
 */
public record MavenCode(MavenProject project, boolean generatedSources) {

    public static final String RINGFENCE_FOLDER = "ringfence";

    /** Serves all but judging, where the closeness with which sources are read does not matter. */
    public MavenCode(MavenProject project) {
        this(project, false);
    }

    public static MavenCode of(Invocation invocation) {
        return new MavenCode(invocation.project(), invocation.generatedSources());
    }

    public Path folder() {
        return project.getBasedir().toPath().toAbsolutePath().normalize();
    }

    /** Says where the files of one project lie that Ringfence keeps in the repository. */
    public Path ringfenceFolder() {
        return folder().resolve(RINGFENCE_FOLDER);
    }

    /** Returns the only folder below which {@code check} writes. */
    public Path reportFolder() {
        return Path.of(project.getBuild().getDirectory(), "ringfence");
    }

    /** Returns the folders of class files that the plugin's configuration names, otherwise Maven's own. */
    public List<Path> classRoots(CodeKind kind) {
        List<Path> named = new GateConfiguration(project)
                .classRoots(kind).stream()
                        .map(root -> folder().resolve(root).normalize())
                        .toList();
        return named.isEmpty() ? List.of(ownClassRoot(kind)) : named;
    }

    private Path ownClassRoot(CodeKind kind) {
        return Path.of(
                kind == CodeKind.TESTS
                        ? project.getBuild().getTestOutputDirectory()
                        : project.getBuild().getOutputDirectory());
    }

    /** Test code may name the types of the main code without an import. */
    private List<Path> otherClassRoots(CodeKind kind) {
        return kind == CodeKind.TESTS ? classRoots(CodeKind.MAIN) : List.of();
    }

    public List<SourceRoot> sourceRoots(CodeKind kind) {
        Predicate<String> compiled = CompilerFilter.of(project, kind);
        Charset charset = CompilerEncoding.of(project, kind);
        Set<Path> declared = declaredFolders(kind);
        return Stream.concat(
                        declared.stream(), lookedForFolders(kind).stream().filter(folder -> !declared.contains(folder)))
                .map(folder ->
                        new SourceRoot(folder, compiled, charset, declared.contains(folder), isLeftToBytecode(folder)))
                .toList();
    }

    private boolean isLeftToBytecode(Path sources) {
        return !generatedSources && isBelowBuildDirectory(sources);
    }

    /** A pom may have the project's own folder as its build directory, and then the build directory says nothing. */
    private boolean isBelowBuildDirectory(Path sources) {
        return buildFolder().filter(sources::startsWith).isPresent();
    }

    private Optional<Path> buildFolder() {
        return Optional.of(buildDirectory()).filter(build -> !folder().startsWith(build));
    }

    private Path buildDirectory() {
        return folder().resolve(project.getBuild().getDirectory()).normalize();
    }

    /** Returns the folders that the project compiles, as far as Maven has been told of these. */
    private Set<Path> declaredFolders(CodeKind kind) {
        List<String> declared =
                kind == CodeKind.TESTS ? project.getTestCompileSourceRoots() : project.getCompileSourceRoots();
        Set<Path> folders = new LinkedHashSet<>();
        declared.stream()
                .map(Path::of)
                .map(path -> folder().resolve(path).normalize())
                .forEach(folders::add);
        return folders;
    }

    /**
     * Folders of generated sources join the compiled folders only while a build runs their plugins. So they are looked
     * for where these plugins put them. Not all that lies there is compiled.
     */
    private List<Path> lookedForFolders(CodeKind kind) {
        String generated = kind == CodeKind.TESTS ? "generated-test-sources" : "generated-sources";
        return subfolders(buildDirectory().resolve(generated));
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

    /** Says whether there is anything of the kind to judge. */
    public boolean has(CodeKind kind) {
        return roots(kind, classRoots(kind)).holdCode();
    }

    /**
     * Says whether lines of the kind stand in the project's baselines; such lines are stale where the project has no
     * such code any more.
     */
    public boolean hasBaseline(CodeKind kind) {
        return Baselines.in(ringfenceFolder()).hasLines(kind == CodeKind.TESTS);
    }

    /** Says whether the build runs {@code check-tests} on the project. */
    public boolean checksTests(PluginDescriptor plugin) {
        Plugin declared = project.getPlugin(plugin.getGroupId() + ":" + plugin.getArtifactId());
        return declared != null
                && declared.getExecutions().stream()
                        .map(PluginExecution::getGoals)
                        .anyMatch(goals -> goals.contains("check-tests"));
    }

    /** Returns the folders of the project's code, with these folders of class files. */
    public CodeRoots roots(CodeKind kind, List<Path> classRoots) {
        return new CodeRoots(
                classRoots,
                otherClassRoots(kind),
                sourceRoots(kind),
                kind == CodeKind.MAIN ? sourceRoots(CodeKind.TESTS) : List.of());
    }

    public ProjectCode code(CodeKind kind, List<Path> classRoots, Path mapFolder, Supplier<List<OtherProject>> tree) {
        return new ProjectCode(
                ProjectIds.of(project),
                kind,
                mapFolder,
                roots(kind, classRoots),
                ringfenceFolder(),
                kind == CodeKind.MAIN ? "mvn compile" : "mvn test-compile -Dringfence.skip",
                new Surroundings(folder(), buildFolder(), tree));
    }
}
