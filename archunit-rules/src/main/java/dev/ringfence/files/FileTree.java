package dev.ringfence.files;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
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

    private static final int MOST_WAYS = 8;

    /**
     * Describes a file as it was when it was listed.
     *
     * <p>Tens of thousands are held at a time, so a path is made when it is asked for.
     */
    public static final class Entry {

        private final Path top;
        private final String relative;
        private final @Nullable Path exact;
        private final BasicFileAttributes attributes;

        /** A name that the JVM could not decode would lead elsewhere when it is encoded again. */
        private Entry(Path top, Path file, String relative, BasicFileAttributes attributes) {
            this.top = top;
            this.relative = relative;
            this.exact = relative.chars().allMatch(c -> c < 0x80) ? null : file;
            this.attributes = ListedAttributes.of(attributes);
        }

        /** Says where the file is. */
        public Path path() {
            return exact == null ? top.resolve(relative) : exact;
        }

        /** Returns the path below the folder, with forward slashes on every system. */
        public String relative() {
            return relative;
        }

        /** Says what the file system told; times of access and of creation are not kept. */
        public BasicFileAttributes attributes() {
            return attributes;
        }

        /** Says whether the file is regular: pipes, and links to nothing, are not. */
        public boolean isRegular() {
            return attributes.isRegularFile();
        }

        /** Reads the file. */
        public byte[] read(OrdinaryFile.Bound bound) throws IOException {
            return attributes.isSymbolicLink()
                    ? OrdinaryFile.read(path(), bound)
                    : OrdinaryFile.read(path(), attributes, bound);
        }
    }

    public record Failure(Path path, String reason) {}

    /** Returns the files whose relative path is wanted; none where the folder does not exist. */
    public static FileTree below(Path folder, Predicate<String> wanted) {
        return below(folder, wanted, within -> false);
    }

    /**
     * Returns the files whose relative path is wanted; none where the folder does not exist.
     *
     * @param passedOver which folders are not looked into
     */
    public static FileTree below(Path folder, Predicate<String> wanted, Predicate<Path> passedOver) {
        Walk walk = new Walk(folder, wanted, passedOver);
        walk.begin();
        walk.files.sort(Comparator.comparing(Entry::relative));
        walk.failures.sort(Comparator.comparing(Failure::path));
        return new FileTree(List.copyOf(walk.files), List.copyOf(walk.failures));
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
        return "cannot be read: " + e;
    }

    /**
     * Holds a folder that is still to be looked into.
     *
     * @param relative its path with a slash at the end; empty for the folder where the walk begins
     * @param real where it lies, links resolved
     * @param around the folder in which it was met
     */
    private record Folder(
            Path path, String relative, Path real, @Nullable Folder around) {

        boolean isWithin(Path place) {
            for (Folder at = this; at != null; at = at.around) {
                if (at.real.equals(place)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static final class Walk {

        private final Path top;
        private final Predicate<String> wanted;
        private final Predicate<Path> passedOver;
        private final List<Entry> files = new ArrayList<>();
        private final List<Failure> failures = new ArrayList<>();
        private final Deque<Folder> waiting = new ArrayDeque<>();
        private final Map<Path, Integer> ways = new HashMap<>();

        Walk(Path top, Predicate<String> wanted, Predicate<Path> passedOver) {
            this.top = top;
            this.wanted = wanted;
            this.passedOver = passedOver;
        }

        /** A folder that is not there has no files; one in a place that nobody may look at is a failure. */
        void begin() {
            try {
                if (Files.readAttributes(top, BasicFileAttributes.class).isDirectory()) {
                    all();
                }
            } catch (AccessDeniedException e) {
                failures.add(new Failure(top, reasonOf(e)));
            } catch (IOException notThere) {
                return;
            }
        }

        /** Folders go to the front and links to the end, so that all ways with fewer links come first. */
        private void all() {
            try {
                waiting.add(new Folder(top, "", top.toRealPath(), null));
            } catch (IOException e) {
                failures.add(new Failure(top, reasonOf(e)));
            }
            while (!waiting.isEmpty()) {
                Folder next = waiting.removeFirst();
                if (ways.merge(next.real(), 1, Integer::sum) <= MOST_WAYS) {
                    lookInto(next);
                }
            }
        }

        private void lookInto(Folder folder) {
            List<Path> children = new ArrayList<>();
            try (DirectoryStream<Path> found = Files.newDirectoryStream(folder.path())) {
                found.forEach(children::add);
            } catch (IOException e) {
                failures.add(new Failure(folder.path(), reasonOf(e)));
            } catch (DirectoryIteratorException e) {
                failures.add(new Failure(folder.path(), reasonOf(Objects.requireNonNull(e.getCause()))));
            }
            Collections.sort(children);
            children.forEach(child -> visit(folder, child));
        }

        private void visit(Folder folder, Path child) {
            String relative = folder.relative() + child.getFileName();
            try {
                BasicFileAttributes attributes =
                        Files.readAttributes(child, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                if (attributes.isDirectory()) {
                    Path real = folder.real().resolve(child.getFileName());
                    enter(new Folder(child, relative + "/", real, folder), true);
                } else if (attributes.isSymbolicLink()) {
                    follow(folder, child, relative, attributes);
                } else {
                    add(child, relative, attributes);
                }
            } catch (IOException e) {
                failures.add(new Failure(child, reasonOf(e)));
            }
        }

        /** A link that leads nowhere, or round and round, is an entry that is not regular. */
        private void follow(Folder folder, Path link, String relative, BasicFileAttributes ofLink) throws IOException {
            BasicFileAttributes attributes;
            try {
                attributes = Files.readAttributes(link, BasicFileAttributes.class);
            } catch (IOException leadsNowhere) {
                add(link, relative, ofLink);
                return;
            }
            if (!attributes.isDirectory()) {
                add(link, relative, attributes);
                return;
            }
            Path real = link.toRealPath();
            if (!folder.isWithin(real)) {
                enter(new Folder(link, relative + "/", real, folder), false);
            }
        }

        private void enter(Folder folder, boolean next) {
            if (passedOver.test(folder.path())) {
                return;
            }
            if (next) {
                waiting.addFirst(folder);
            } else {
                waiting.addLast(folder);
            }
        }

        private void add(Path file, String relative, BasicFileAttributes attributes) {
            if (wanted.test(relative)) {
                files.add(new Entry(top, file, relative, attributes));
            }
        }
    }
}
