package dev.ringfence.frozen;

import dev.ringfence.files.FileTree;
import dev.ringfence.files.OrdinaryFile;
import dev.ringfence.files.SlashPath;
import dev.ringfence.map.Module;
import dev.ringfence.source.fingerprint.Fingerprints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.PatternSyntaxException;

/**
 * Finds the files of a project that the globs of a frozen module name, each by its path from the map's folder, with its
 * digest.
 */
final class ResourcesToday {

    private ResourcesToday() {}

    /**
     * Reads the files and their digests.
     *
     * @throws PatternSyntaxException where a glob is none
     * @throws UncheckedIOException where one cannot be read
     */
    static SortedMap<String, String> of(FrozenProject project, Module module) {
        List<PathMatcher> globs = globs(project, module);
        return globs.isEmpty() ? new TreeMap<>() : digests(project, globs);
    }

    /** Says whether the module's globs name the path from the map's folder. */
    static boolean isNamed(FrozenProject project, Module module, String path) {
        Path fromMap = project.folder().getFileSystem().getPath(path);
        return isNamed(globs(project, module), fromMap);
    }

    private static List<PathMatcher> globs(FrozenProject project, Module module) {
        return module.freeze().resources().stream()
                .map(glob -> project.folder().getFileSystem().getPathMatcher("glob:" + glob))
                .toList();
    }

    /** A folder or a link that cannot be looked into is passed over, unless a glob names just that. */
    private static SortedMap<String, String> digests(FrozenProject project, List<PathMatcher> globs) {
        List<Path> foreign = project.foreignFolders();
        FileTree tree = FileTree.below(
                project.folder(),
                relative -> isNamed(globs, fromMap(project, project.folder().resolve(relative))),
                folder -> String.valueOf(folder.getFileName()).equals(".git") || foreign.contains(folder));
        tree.failures().stream()
                .filter(failure -> isNamed(globs, fromMap(project, failure.path())))
                .findFirst()
                .ifPresent(failure -> {
                    throw refused(project, new IOException(failure.path() + " " + failure.reason()));
                });
        SortedMap<String, String> digests = new TreeMap<>();
        for (FileTree.Entry file : tree.files()) {
            if (!file.isLink()) {
                digests.put(SlashPath.of(fromMap(project, file.path())), digest(project, file));
            }
        }
        return digests;
    }

    private static Path fromMap(FrozenProject project, Path file) {
        return project.mapFolder().relativize(file);
    }

    private static boolean isNamed(List<PathMatcher> globs, Path fromMap) {
        return globs.stream().anyMatch(glob -> glob.matches(fromMap));
    }

    private static String digest(FrozenProject project, FileTree.Entry file) {
        try {
            return Fingerprints.contentDigest(file.read(OrdinaryFile.Bound.RESOURCE));
        } catch (IOException e) {
            throw refused(project, e);
        }
    }

    private static UncheckedIOException refused(FrozenProject project, IOException e) {
        return new UncheckedIOException("a frozen resource below " + project.folder() + " cannot be read: " + e, e);
    }
}
