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
import java.nio.file.attribute.FileTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
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

    private static final String CHANGE_TIME = "unix:ctime";

    /** Counts as just now: whoever needs the time, and did not ask for it, trusts no file. */
    private static final long NOT_ASKED = Long.MAX_VALUE;

    private static final long NOT_TOLD = Long.MIN_VALUE;

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
        private Entry(Path top, String relative, Optional<Path> exact, BasicFileAttributes attributes, long changed) {
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
        return walked(new Walk(folder, file -> true, within -> false, true));
    }

    /**
     * Returns the files whose relative path is wanted; none where the folder does not exist.
     *
     * @param passedOver which folders are not looked into
     */
    public static FileTree below(Path folder, Predicate<String> wanted, Predicate<Path> passedOver) {
        return walked(new Walk(folder, wanted, passedOver, false));
    }

    /** Returns the files whose relative path is wanted. */
    public FileTree only(Predicate<String> wanted) {
        return new FileTree(
                files.stream().filter(file -> wanted.test(file.relative())).toList(), failures);
    }

    private static FileTree walked(Walk walk) {
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
     * @param isPlain whether that path is ASCII
     * @param real where it lies, links resolved
     * @param around the folder in which it was met
     */
    private record Folder(
            Path path,
            String relative,
            boolean isPlain,
            Path real,
            @Nullable Folder around) {

        Folder in(Path child, String name, Path lying) {
            return new Folder(child, relative + name, isPlain(name), lying, this);
        }

        /** A plain loop over a short name: tens of thousands are asked before anything of this is compiled. */
        boolean isPlain(String name) {
            boolean plain = isPlain;
            for (int i = 0; i < name.length(); i++) {
                plain &= name.charAt(i) < 0x80;
            }
            return plain;
        }

        boolean isWithin(Path place) {
            for (Folder at = this; at != null; at = at.around) {
                if (at.real.equals(place)) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * Holds what lies in a folder.
     *
     * @param name with a slash at the end where it is a folder
     */
    private record Child(Folder folder, Path path, String name, BasicFileAttributes attributes)
            implements Comparable<Child> {

        String relative() {
            return folder.relative() + name;
        }

        Folder asFolder() {
            return folder.in(path, name, folder.real().resolve(path.getFileName()));
        }

        @Override
        public int compareTo(Child other) {
            return name.compareTo(other.name);
        }
    }

    private static final class Walk {

        private final Path top;
        private final Predicate<String> wanted;
        private final Predicate<Path> passedOver;
        private final boolean withChanges;
        private final List<Entry> files = new ArrayList<>();
        private final List<Failure> failures = new ArrayList<>();
        private final Deque<Folder> linked = new ArrayDeque<>();
        private final Map<Path, Integer> ways = new HashMap<>();

        Walk(Path top, Predicate<String> wanted, Predicate<Path> passedOver, boolean withChanges) {
            this.top = top;
            this.wanted = wanted;
            this.passedOver = passedOver;
            this.withChanges = withChanges;
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

        /** Links wait until the end, so that all ways with fewer links come first. */
        private void all() {
            try {
                linked.add(new Folder(top, "", true, top.toRealPath(), null));
            } catch (IOException e) {
                failures.add(new Failure(top, reasonOf(e)));
            }
            while (!linked.isEmpty()) {
                lookInto(linked.removeFirst());
            }
        }

        /** However deep folders lie in each other, no stack is needed. */
        private void lookInto(Folder folder) {
            Deque<Child> waiting = new ArrayDeque<>();
            open(folder, waiting);
            while (!waiting.isEmpty()) {
                Child child = waiting.removeFirst();
                if (child.attributes().isSymbolicLink()) {
                    follow(child);
                } else if (!child.attributes().isDirectory()) {
                    add(child, child.attributes());
                } else if (!passedOver.test(child.path())) {
                    open(child.asFolder(), waiting);
                }
            }
        }

        private void open(Folder folder, Deque<Child> waiting) {
            if (ways.merge(folder.real(), 1, Integer::sum) <= MOST_WAYS) {
                children(folder).forEach(waiting::addFirst);
            }
        }

        /** The last comes first: with their slashes, all relative paths then come in order, and hardly need be sorted. */
        private List<Child> children(Folder folder) {
            List<Child> children = new ArrayList<>();
            try (DirectoryStream<Path> found = Files.newDirectoryStream(folder.path())) {
                for (Path child : found) {
                    add(folder, child, children);
                }
            } catch (IOException e) {
                failures.add(new Failure(folder.path(), reasonOf(e)));
            } catch (DirectoryIteratorException e) {
                failures.add(new Failure(folder.path(), reasonOf(Objects.requireNonNull(e.getCause()))));
            }
            children.sort(Comparator.reverseOrder());
            return children;
        }

        private void add(Folder folder, Path child, List<Child> children) {
            try {
                BasicFileAttributes attributes =
                        Files.readAttributes(child, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                String name = child.getFileName().toString();
                children.add(new Child(folder, child, attributes.isDirectory() ? name + "/" : name, attributes));
            } catch (IOException e) {
                failures.add(new Failure(child, reasonOf(e)));
            }
        }

        /** A link that leads nowhere, or round and round, is an entry that is not regular. */
        private void follow(Child link) {
            BasicFileAttributes attributes;
            try {
                attributes = Files.readAttributes(link.path(), BasicFileAttributes.class);
            } catch (IOException leadsNowhere) {
                add(link, link.attributes());
                return;
            }
            if (attributes.isDirectory()) {
                enter(link);
            } else {
                add(link, attributes);
            }
        }

        private void enter(Child link) {
            try {
                Path real = link.path().toRealPath();
                if (!link.folder().isWithin(real) && !passedOver.test(link.path())) {
                    linked.addLast(link.folder().in(link.path(), link.name() + "/", real));
                }
            } catch (IOException e) {
                failures.add(new Failure(link.path(), reasonOf(e)));
            }
        }

        private void add(Child file, BasicFileAttributes attributes) {
            String relative = file.relative();
            if (wanted.test(relative)) {
                files.add(new Entry(
                        top,
                        relative,
                        file.folder().isPlain(file.name()) ? Optional.empty() : Optional.of(file.path()),
                        attributes,
                        withChanges ? changed(file.path()) : NOT_ASKED));
            }
        }

        private static long changed(Path file) {
            try {
                return ((FileTime) Files.getAttribute(file, CHANGE_TIME)).to(TimeUnit.NANOSECONDS);
            } catch (IOException | UnsupportedOperationException | IllegalArgumentException unknown) {
                return NOT_TOLD;
            }
        }
    }
}
