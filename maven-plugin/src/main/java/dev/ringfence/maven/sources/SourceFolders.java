package dev.ringfence.maven.sources;

import dev.ringfence.project.CodeKind;
import dev.ringfence.scan.text.SourceRoot;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.maven.project.MavenProject;

/**
 * Finds the folders of sources that a project compiles, the same whether a build has come that far or not.
 *
 * <ol>
 *   <li>Those that the project declares. Plugins that have run have added theirs.
 *   <li>Those that the compiler's own configuration names.
 *   <li>Those that the effective model names for other plugins.
 *   <li>Those of generated sources that are there.
 * </ol>
 *
 * <p>Only in the first is a class file expected of each source. Of the others it is not known whether this build, or this
 * JDK, compiles all that lies there.
 */
public final class SourceFolders {

    private final List<Path> classRoots;
    private final FolderNames names;
    private final List<CompilerRun> runs;
    private final Set<Path> declared;
    private final FoundRoots found = new FoundRoots();

    private SourceFolders(MavenProject project, CodeKind kind, List<Path> classRoots) {
        this.classRoots = classRoots;
        this.names = new FolderNames(project);
        this.runs = CompilerRun.of(kind, names);
        this.declared = new LinkedHashSet<>(names.all(
                kind == CodeKind.TESTS ? project.getTestCompileSourceRoots() : project.getCompileSourceRoots()));
    }

    /**
     * Returns the folders of a project, those that it declares first.
     *
     * @param classRoots the folders whose class files are judged
     * @param generated folders of generated sources that are there
     * @param isLeftToBytecode says of which folders only class files are judged
     */
    public static List<SourceRoot> of(
            MavenProject project,
            CodeKind kind,
            List<Path> classRoots,
            List<Path> generated,
            Predicate<Path> isLeftToBytecode) {
        SourceFolders folders = new SourceFolders(project, kind, classRoots);
        folders.declared.forEach(folders::addDeclared);
        folders.runs.forEach(folders::addOwnFoldersOf);
        SourcePlugins.of(Run.all(project), kind, folders.names).forEach(folders::addNamed);
        SourcesOfMaven4.folders(project, kind).forEach(folders::addNamed);
        generated.stream()
                .filter(folder -> !folders.found.has(folder))
                .map(NamedFolder::of)
                .forEach(folders::addNamed);
        return folders.found.roots(isLeftToBytecode);
    }

    private void addDeclared(Path folder) {
        List<CompilerRun> compiling = runs.stream()
                .filter(run -> run.ownFolders().map(own -> own.contains(folder)).orElse(true))
                .toList();
        compiling.forEach(
                run -> found.add(folder, run, run.writesBelow(classRoots), compiled(NamedFolder.of(folder), run)));
        if (compiling.isEmpty()) {
            found.add(folder, runs.get(0), false, relative -> true);
        }
    }

    private void addOwnFoldersOf(CompilerRun run) {
        run.ownFolders().orElse(List.of()).stream()
                .filter(folder -> !declared.contains(folder))
                .forEach(folder -> found.add(folder, run, false, compiled(NamedFolder.of(folder), run)));
    }

    /** The compiler takes the Java sources of a folder as soon as that folder has joined those of the project. */
    private void addNamed(NamedFolder named) {
        if (declared.contains(named.folder())) {
            return;
        }
        List<CompilerRun> ofProject =
                runs.stream().filter(run -> run.ownFolders().isEmpty()).toList();
        ofProject.forEach(run -> found.add(named.folder(), run, false, compiled(named, run)));
        if (ofProject.isEmpty()) {
            found.add(named.folder(), runs.get(0), false, named.included());
        }
    }

    private Predicate<String> compiled(NamedFolder named, CompilerRun run) {
        Patterns patterns = run.patterns();
        return relative -> run.chooses(relative)
                ? patterns.test(relative) || ClassBeside.isIn(classRoots, relative)
                : named.included().test(relative);
    }
}
