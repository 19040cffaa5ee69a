package dev.ringfence.files;

import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Lists the files below a folder, links followed, by relative path.
 *
 * @param files what could be visited, sorted by relative path
 * @param failures folders that could not be looked into
 */
public record FileTree(List<Entry> files, List<Failure> failures) {

    /**
     * Describes a file.
     *
     * @param relative the path below the folder, with forward slashes on every system
     */
    public record Entry(Path path, String relative, BasicFileAttributes attributes) {

        /** Says whether the file is regular: pipes, and links to nothing, are not. */
        public boolean isRegular() {
            return attributes.isRegularFile();
        }
    }

    public record Failure(Path path, String reason) {}

    /** Returns the files whose relative path is wanted; none where the folder does not exist. */
    public static FileTree below(Path folder, Predicate<String> wanted) {
        if (!Files.isDirectory(folder)) {
            return new FileTree(List.of(), List.of());
        }
        Visit visit = new Visit(folder, wanted);
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visit);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the files below " + folder, e);
        }
        visit.files.sort(Comparator.comparing(Entry::relative));
        visit.failures.sort(Comparator.comparing(Failure::path));
        return new FileTree(List.copyOf(visit.files), List.copyOf(visit.failures));
    }

    /** Says what went wrong, as a clause that follows the name of the file. */
    public static String reasonOf(IOException e) {
        if (e instanceof NoSuchFileException || e instanceof FileNotFoundException) {
            return "leads nowhere: a link whose target is gone, or a file deleted meanwhile";
        }
        if (e instanceof AccessDeniedException) {
            return "may not be read: access denied";
        }
        return "cannot be read: " + e;
    }

    private static final class Visit extends SimpleFileVisitor<Path> {

        private final Path folder;
        private final Predicate<String> wanted;
        private final List<Entry> files = new ArrayList<>();
        private final List<Failure> failures = new ArrayList<>();

        Visit(Path folder, Predicate<String> wanted) {
            this.folder = folder;
            this.wanted = wanted;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String relative = folder.relativize(file).toString().replace(File.separatorChar, '/');
            if (wanted.test(relative)) {
                files.add(new Entry(file, relative, attributes));
            }
            return FileVisitResult.CONTINUE;
        }

        /** A link back to a folder around it adds nothing: what is in there is visited anyway. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException reason) {
            if (!(reason instanceof FileSystemLoopException)) {
                failures.add(new Failure(file, reasonOf(reason)));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException reason) {
            if (reason != null) {
                failures.add(new Failure(visited, reasonOf(reason)));
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
