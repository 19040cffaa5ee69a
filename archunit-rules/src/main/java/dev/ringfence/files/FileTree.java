package dev.ringfence.files;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lists the files below a folder, links followed, by relative path.
 *
 * <p>A link back to a folder around it adds nothing: what is in there is visited anyway. Links between folders may make
 * more ways than anybody can walk, so a folder is visited on eight ways at most: those with the fewest links.
 *
 * @param files what could be visited, sorted by relative path
 * @param failures folders that could not be looked into
 */
public record FileTree(List<Entry> files, List<Failure> failures) {

    /** Says that a file is there, and that whoever runs the build may not read it. */
    public static final String ACCESS_DENIED = "may not be read: access denied";

    /**
     * Describes a file as it was when it was listed.
     *
     * <p>Tens of thousands are held at a time, so a path and attributes are made when they are asked for.
     */
    public static final class Entry {

        private final Path top;
        private final String relative;
        private final @Nullable Path exact;
        private final ListedAttributes.Kind kind;
        private final long size;
        private final long modified;
        private final long changed;
        private final int key;

        /** A name that the JVM could not decode would lead elsewhere when it is encoded again. */
        Entry(Path top, String relative, Optional<Path> exact, BasicFileAttributes attributes, long changed) {
            this.top = top;
            this.relative = relative;
            this.exact = exact.orElse(null);
            this.kind = ListedAttributes.Kind.of(attributes);
            this.size = attributes.size();
            this.modified = attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
            this.changed = changed;
            this.key = Objects.hashCode(attributes.fileKey());
        }

        /** Says where the file is. */
        public Path path() {
            return exact == null ? top.resolve(relative) : exact;
        }

        /** Returns the path below the folder, with forward slashes on every system. */
        public String relative() {
            return relative;
        }

        /** Says what the file system told of its kind, its size and the time of its content; no more is kept. */
        public BasicFileAttributes attributes() {
            return new ListedAttributes(kind, size, modified);
        }

        long size() {
            return size;
        }

        /** Says when its content was written, in nanoseconds since 1970. */
        long modified() {
            return modified;
        }

        /** Where a file system knows files by keys, two of them hardly ever have the same code. */
        int key() {
            return key;
        }

        /**
         * Says when its content or its entry was last changed, in nanoseconds since 1970. What the file system does not
         * tell counts as long past, and what it was not asked as just now.
         */
        long changed() {
            return changed;
        }

        /** Says whether the file is regular: pipes, and links to nothing, are not. */
        public boolean isRegular() {
            return kind == ListedAttributes.Kind.REGULAR;
        }

        /** Says whether it is a link that leads nowhere. */
        public boolean isLink() {
            return kind == ListedAttributes.Kind.LINK;
        }

        /** Reads the file. */
        public byte[] read(OrdinaryFile.Bound bound) throws IOException {
            return isLink() ? OrdinaryFile.read(path(), bound) : OrdinaryFile.read(path(), attributes(), bound);
        }
    }

    public record Failure(Path path, String reason) {}

    /** Returns the files whose relative path is wanted; none where the folder does not exist. */
    public static FileTree below(Path folder, Predicate<String> wanted) {
        return below(folder, wanted, within -> false);
    }

    /** Returns all files, and asks the file system when each entry was last changed. */
    public static FileTree withChanges(Path folder) {
        return new FolderWalk(folder, file -> true, within -> false, true).tree();
    }

    /**
     * Returns the files whose relative path is wanted, and asks the file system when each entry was last changed.
     *
     * @param passedOver which folders are not looked into
     * @param unasked by which names the file system is asked nothing: a thousand questions cost more than a large file
     */
    public static FileTree withChanges(
            Path folder, Predicate<String> wanted, Predicate<Path> passedOver, Predicate<String> unasked) {
        return new FolderWalk(folder, wanted, passedOver, unasked, true).tree();
    }

    /**
     * Returns the files whose relative path is wanted; none where the folder does not exist.
     *
     * @param passedOver which folders are not looked into
     */
    public static FileTree below(Path folder, Predicate<String> wanted, Predicate<Path> passedOver) {
        return new FolderWalk(folder, wanted, passedOver, false).tree();
    }

    /** Returns the files whose relative path is wanted. */
    public FileTree only(Predicate<String> wanted) {
        return new FileTree(
                files.stream().filter(file -> wanted.test(file.relative())).toList(), failures);
    }

    /** Returns these files and those of another folder. */
    public FileTree and(FileTree more) {
        return new FileTree(
                Stream.concat(files.stream(), more.files.stream())
                        .sorted(Comparator.comparing(Entry::relative))
                        .toList(),
                Stream.concat(failures.stream(), more.failures.stream())
                        .sorted(Comparator.comparing(Failure::path))
                        .toList());
    }

    /** Says what went wrong, as a clause that follows the name of the file. */
    public static String reasonOf(IOException e) {
        if (e instanceof UnfitFileException unfit) {
            return unfit.reason();
        }
        if (e instanceof NoSuchFileException || e instanceof FileNotFoundException) {
            return "leads nowhere: a link whose target is gone, or a file deleted meanwhile";
        }
        if (e instanceof AccessDeniedException) {
            return ACCESS_DENIED;
        }
        if (e instanceof FileSystemException told && told.getReason() != null) {
            return "cannot be read: " + told.getReason();
        }
        return "cannot be read: " + e;
    }
}
