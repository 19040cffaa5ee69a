package dev.ringfence.gate;

import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.Problem;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/** Finds the globs of frozen modules that name no file: what they were meant for is not frozen. */
final class UnmatchedGlobs {

    private static final String GIT = ".git";

    private final Path mapFolder;
    private final List<Glob> open = new ArrayList<>();

    private UnmatchedGlobs(Path mapFolder) {
        this.mapFolder = mapFolder;
    }

    private record Glob(Module module, String text, PathMatcher matcher) {

        Problem warning() {
            return Problem.warning(
                    module.place(),
                    "no file is frozen by the glob `" + text + "` of " + module.name(),
                    "Correct it, from the map's folder and with forward slashes, or take it out of `resources`.");
        }
    }

    /** A warning for each; nothing is walked where no map names a glob, and no further than until each has a file. */
    public static List<Problem> warnings(ModuleMap map, Path mapFolder) {
        UnmatchedGlobs globs = new UnmatchedGlobs(mapFolder.toAbsolutePath().normalize());
        map.modules().values().forEach(globs::add);
        if (!globs.open.isEmpty()) {
            globs.walk();
        }
        return globs.open.stream().map(Glob::warning).toList();
    }

    private void add(Module module) {
        for (String text : module.freeze().resources()) {
            try {
                open.add(new Glob(module, text, mapFolder.getFileSystem().getPathMatcher("glob:" + text)));
            } catch (PatternSyntaxException unreadable) {
                // The gate tells which glob cannot be read.
            }
        }
    }

    private void walk() {
        try {
            Files.walkFileTree(mapFolder, new Visit());
        } catch (IOException unreadable) {
            open.clear();
        }
    }

    private final class Visit extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return String.valueOf(folder.getFileName()).equals(GIT)
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            Path fromMap = mapFolder.relativize(file);
            open.removeIf(glob -> glob.matcher().matches(fromMap));
            return open.isEmpty() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException reason) {
            return FileVisitResult.CONTINUE;
        }
    }
}
