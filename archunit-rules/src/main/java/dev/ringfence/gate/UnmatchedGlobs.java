package dev.ringfence.gate;

import dev.ringfence.files.SlashPath;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.PathGlob;
import dev.ringfence.map.Problem;
import dev.ringfence.map.Seam;
import dev.ringfence.map.SeamFlag;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;

/** Finds the globs of frozen modules and of flags that name no file: what they were meant for is not looked at. */
final class UnmatchedGlobs {

    private static final String GIT = ".git";

    private final Path mapFolder;
    private final List<Glob> open = new ArrayList<>();

    private UnmatchedGlobs(Path mapFolder) {
        this.mapFolder = mapFolder;
    }

    /** Describes a glob, with what is told where it names no file. */
    private record Glob(Problem warning, Predicate<Path> names) {}

    /**
     * Returns a warning for each such glob. Nothing is walked where no map names a glob, and no further than until each
     * glob has a file.
     *
     * @param over the seams whose module has left: their files are gone as asked
     */
    public static List<Problem> warnings(ModuleMap map, Set<Seam> over, Path mapFolder) {
        UnmatchedGlobs globs = new UnmatchedGlobs(mapFolder.toAbsolutePath().normalize());
        map.modules().values().forEach(globs::add);
        map.seams().stream()
                .filter(seam -> !over.contains(seam))
                .forEach(seam -> seam.flags().forEach(globs::add));
        if (!globs.open.isEmpty()) {
            globs.walk();
        }
        return globs.open.stream().map(Glob::warning).toList();
    }

    private void add(Module module) {
        for (String text : module.freeze().resources()) {
            try {
                PathMatcher matcher = mapFolder.getFileSystem().getPathMatcher("glob:" + text);
                open.add(new Glob(
                        Problem.warning(
                                module.place(),
                                "no file is frozen by the glob `" + text + "` of " + module.name(),
                                "Correct it, from the map's folder and with forward slashes, or take it out of"
                                        + " `resources`."),
                        matcher::matches));
            } catch (PatternSyntaxException unreadable) {
                // The gate tells which glob cannot be read.
            }
        }
    }

    private void add(SeamFlag flag) {
        for (String text : flag.in()) {
            PathGlob glob = PathGlob.of(text);
            open.add(new Glob(
                    Problem.warning(
                            flag.place(),
                            "no file is looked into for the flag " + flag.name() + " by the glob `" + text + "`",
                            "Correct it, from the map's folder and with forward slashes, or take it out of `in`."),
                    path -> glob.names(SlashPath.of(path))));
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
            open.removeIf(glob -> glob.names().test(fromMap));
            return open.isEmpty() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException reason) {
            return FileVisitResult.CONTINUE;
        }
    }
}
