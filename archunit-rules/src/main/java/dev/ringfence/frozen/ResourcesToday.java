package dev.ringfence.frozen;

import dev.ringfence.files.SlashPath;
import dev.ringfence.map.Module;
import dev.ringfence.source.fingerprint.Fingerprints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.PatternSyntaxException;

/** The files of a project that the globs of a frozen module name, each by its path from the map's folder, with its digest. */
final class ResourcesToday {

    private ResourcesToday() {}

    /**
     * Reads them.
     *
     * @throws PatternSyntaxException where a glob is none
     * @throws UncheckedIOException where one cannot be read
     */
    static SortedMap<String, String> of(FrozenProject project, Module module) {
        SortedMap<String, String> digests = new TreeMap<>();
        List<PathMatcher> globs = globs(project, module);
        if (!globs.isEmpty() && Files.isDirectory(project.folder())) {
            walk(project, new Visit(project, globs, digests));
        }
        return digests;
    }

    /** Whether the module's globs name the path from the map's folder. */
    static boolean isNamed(FrozenProject project, Module module, String path) {
        Path fromMap = project.folder().getFileSystem().getPath(path);
        return globs(project, module).stream().anyMatch(glob -> glob.matches(fromMap));
    }

    private static List<PathMatcher> globs(FrozenProject project, Module module) {
        return module.freeze().resources().stream()
                .map(glob -> project.folder().getFileSystem().getPathMatcher("glob:" + glob))
                .toList();
    }

    private static void walk(FrozenProject project, Visit visit) {
        try {
            Files.walkFileTree(project.folder(), EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visit);
        } catch (IOException e) {
            throw new UncheckedIOException("a frozen resource below " + project.folder() + " cannot be read: " + e, e);
        }
    }

    private static final class Visit extends SimpleFileVisitor<Path> {

        private final Path mapFolder;
        private final List<Path> foreign;
        private final List<PathMatcher> globs;
        private final SortedMap<String, String> digests;

        Visit(FrozenProject project, List<PathMatcher> globs, SortedMap<String, String> digests) {
            this.mapFolder = project.mapFolder();
            this.foreign = project.foreignFolders();
            this.globs = globs;
            this.digests = digests;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean isGit = String.valueOf(folder.getFileName()).equals(".git");
            return isGit || foreign.contains(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Path fromMap = mapFolder.relativize(file);
            if (attributes.isRegularFile() && globs.stream().anyMatch(glob -> glob.matches(fromMap))) {
                digests.put(SlashPath.of(fromMap), Fingerprints.contentDigest(Files.readAllBytes(file)));
            }
            return FileVisitResult.CONTINUE;
        }

        /** A folder or a link that cannot be looked into is passed over, unless a glob names just that. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException reason) throws IOException {
            if (globs.stream().anyMatch(glob -> glob.matches(mapFolder.relativize(file)))) {
                throw reason;
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
