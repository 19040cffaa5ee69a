package dev.ringfence.maven.project;

import dev.ringfence.baseline.Baselines;
import dev.ringfence.maven.sources.SourceFolders;
import dev.ringfence.project.CodeKind;
import dev.ringfence.project.CodeRoots;
import dev.ringfence.project.OtherProject;
import dev.ringfence.project.ProjectCode;
import dev.ringfence.project.Surroundings;
import dev.ringfence.scan.text.SourceRoot;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
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
        BuildFolder build = BuildFolder.of(project);
        return SourceFolders.of(
                project,
                kind,
                classRoots(kind),
                build.subfoldersOf(kind == CodeKind.TESTS ? "generated-test-sources" : "generated-sources"),
                folder -> !generatedSources && build.holdsGenerated(folder));
    }

    /** Returns the folders of the sources that people write, so that every checkout has them. */
    public List<SourceRoot> writtenRoots(CodeKind kind) {
        BuildFolder build = BuildFolder.of(project);
        return sourceRoots(kind).stream()
                .filter(root ->
                        !build.holdsGenerated(root.folder().toAbsolutePath().normalize()))
                .toList();
    }

    /** Returns the folder that builds fill. */
    public Path buildFolder() {
        return BuildFolder.of(project).path();
    }

    /** Returns the folders below which the sources of the kind lie. */
    public List<Path> sourceFolders(CodeKind kind) {
        return sourceRoots(kind).stream().map(SourceRoot::folder).toList();
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

    /** Says whether the build runs {@code check} on the project. */
    public boolean checks() {
        return new GateConfiguration(project).runs("check");
    }

    /** Says whether the build runs {@code report} on the project, which judges it where {@code check} has not. */
    public boolean reports() {
        return new GateConfiguration(project).runs("report");
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
                new Surroundings(
                        folder(), BuildFolder.of(project).holdingNothingElse(), tree, VariantsOfProject.of(project)));
    }
}
