package dev.ringfence.results;

import dev.ringfence.files.FileTree;
import dev.ringfence.files.OrdinaryFile;
import dev.ringfence.files.Sha256;
import dev.ringfence.files.ShownPath;
import dev.ringfence.files.SlashPath;
import dev.ringfence.map.PathGlob;
import dev.ringfence.project.OtherProject;
import dev.ringfence.scan.text.Language;
import dev.ringfence.scan.text.SourceRoot;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;

/**
 * Stands for files by their names and contents, wherever their folder lies and whenever they were written. Line ends
 * differ between checkouts, and do not count.
 */
final class ContentOfPart {

    private static final String UNREADABLE = "unreadable";

    private final Path folder;
    private final StringBuilder text = new StringBuilder();

    /** Names files from a folder. */
    private ContentOfPart(Path folder) {
        this.folder = folder;
    }

    /** Returns what stands for the sources of a part, and for how they are read. */
    static String ofSources(Written written) {
        ContentOfPart content = new ContentOfPart(written.folder());
        content.addSources(written.sources(), true);
        content.add("others");
        content.addSources(written.otherSources(), false);
        return content.digest();
    }

    /**
     * Returns what stands for the baselines and locks of a part, and for its frozen resources.
     *
     * @param globs those of frozen resources
     */
    static String ofRecorded(Written written, Path mapFolder, List<String> globs) {
        ContentOfPart content = new ContentOfPart(written.folder());
        content.addRecorded(written.ringfenceFolder());
        content.add("resources");
        List<PathMatcher> matchers = globs.stream()
                .flatMap(glob -> matcher(mapFolder.getFileSystem(), glob).stream())
                .toList();
        if (!matchers.isEmpty()) {
            content.addResources(
                    written,
                    path -> matchers.stream().anyMatch(matcher -> matcher.matches(mapFolder.relativize(path))));
        }
        return content.digest();
    }

    /**
     * Returns what stands for the files of a part that the map names beside flags; empty where it names none.
     *
     * @param globs those of the map
     */
    static String ofFlags(Written written, Path mapFolder, List<String> globs) {
        if (globs.isEmpty()) {
            return "";
        }
        List<PathGlob> all = globs.stream().map(PathGlob::of).toList();
        Predicate<Path> isNamed = path -> all.stream().anyMatch(glob -> glob.names(SlashPath.from(mapFolder, path)));
        ContentOfPart content = new ContentOfPart(written.folder());
        content.addResources(written, isNamed);
        written.beyond().ifPresent(beyond -> content.addBeyond(beyond, isNamed));
        return content.digest();
    }

    /** Returns what stands for the projects of a tree: the names of their sources, and what they have recorded. */
    static String ofTree(Path mapFolder, List<OtherProject> projects) {
        ContentOfPart content = new ContentOfPart(mapFolder);
        projects.stream().sorted(Comparator.comparing(OtherProject::folder)).forEach(content::addProject);
        return content.digest();
    }

    private void addProject(OtherProject project) {
        add(ShownPath.of(folder, project.folder()));
        addRecorded(project.ringfenceFolder());
        addSources(written(project.sourceRoots()), false);
        addSources(written(project.testSourceRoots()), false);
    }

    private static List<SourceRoot> written(List<SourceRoot> roots) {
        return roots.stream().filter(root -> !root.leftToBytecode()).toList();
    }

    private static List<PathMatcher> matcher(FileSystem files, String glob) {
        try {
            return List.of(files.getPathMatcher("glob:" + glob));
        } catch (PatternSyntaxException toldByTheGate) {
            return List.of();
        }
    }

    private void addSources(List<SourceRoot> roots, boolean withContent) {
        roots.stream()
                .sorted(Comparator.comparing(SourceRoot::folder)
                        .thenComparing(root -> root.charset().name()))
                .forEach(root -> addSources(root, withContent));
    }

    /** A folder without a source adds nothing, since git keeps no empty folder. */
    private void addSources(SourceRoot root, boolean withContent) {
        FileTree tree = FileTree.below(
                root.folder(),
                relative ->
                        Language.ofFile(relative).isPresent() && root.included().test(relative));
        if (!tree.files().isEmpty()) {
            add(ShownPath.of(folder, root.folder()));
            add(root.charset().name());
            tree.files().forEach(file -> add(file, withContent, OrdinaryFile.Bound.SOURCE));
        }
    }

    private void addRecorded(Path ringfenceFolder) {
        FileTree.below(ringfenceFolder, relative -> relative.endsWith(".baseline") || relative.endsWith(".lock"))
                .files()
                .forEach(file -> add(file, true, OrdinaryFile.Bound.RECORD));
    }

    private void addResources(Written written, Predicate<Path> isNamed) {
        FileTree.below(
                        written.folder(),
                        relative -> isNamed.test(written.folder().resolve(relative)),
                        inside -> String.valueOf(inside.getFileName()).equals(".git")
                                || written.foreign().contains(inside))
                .files()
                .forEach(file -> add(file, true, OrdinaryFile.Bound.RESOURCE));
    }

    /** Whatever a pom lies above belongs to a project. */
    private void addBeyond(Path beyond, Predicate<Path> isNamed) {
        FileTree.below(
                        beyond,
                        relative -> isNamed.test(beyond.resolve(relative)),
                        inside -> String.valueOf(inside.getFileName()).equals(".git")
                                || Files.exists(inside.resolve("pom.xml")))
                .files()
                .forEach(file -> add(file, true, OrdinaryFile.Bound.RESOURCE));
    }

    private void add(FileTree.Entry file, boolean withContent, OrdinaryFile.Bound bound) {
        add(file.relative());
        if (withContent) {
            add(contentOf(file, bound));
        }
    }

    /** What cannot be read keeps the gate from judging, so that no result is left. */
    private static String contentOf(FileTree.Entry file, OrdinaryFile.Bound bound) {
        try {
            return Sha256.ofContent(file.read(bound));
        } catch (IOException e) {
            return UNREADABLE;
        }
    }

    /** No name holds a zero character, so no two lists of files are written alike. */
    private void add(String word) {
        text.append(word).append('\0');
    }

    private String digest() {
        return Sha256.of(text.toString());
    }
}
