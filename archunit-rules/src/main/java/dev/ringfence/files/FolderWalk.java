package dev.ringfence.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
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

/** Walks the files below a folder, as {@link FileTree} says. It is for one walk, and not safe for several threads. */
final class FolderWalk {

    private static final int MOST_WAYS = 8;

    private static final String CHANGE_TIME = "unix:ctime";

    /** Counts as just now: whoever needs the time, and did not ask for it, trusts no file. */
    private static final long NOT_ASKED = Long.MAX_VALUE;

    private static final long NOT_TOLD = Long.MIN_VALUE;

    private final Path top;
    private final Predicate<String> wanted;
    private final Predicate<Path> passedOver;
    private final Predicate<String> unasked;
    private final boolean withChanges;
    private final List<FileTree.Entry> files = new ArrayList<>();
    private final List<FileTree.Failure> failures = new ArrayList<>();
    private final Deque<Folder> linked = new ArrayDeque<>();
    private final Map<Path, Integer> ways = new HashMap<>();

    FolderWalk(Path top, Predicate<String> wanted, Predicate<Path> passedOver, boolean withChanges) {
        this(top, wanted, passedOver, name -> false, withChanges);
    }

    /**
     * Walks without asking the file system of what has certain names, folders among them.
     *
     * @param unasked which names these are
     */
    FolderWalk(
            Path top,
            Predicate<String> wanted,
            Predicate<Path> passedOver,
            Predicate<String> unasked,
            boolean withChanges) {
        this.top = top;
        this.wanted = wanted;
        this.passedOver = passedOver;
        this.unasked = unasked;
        this.withChanges = withChanges;
    }

    /** Walks, and returns what was found, sorted. */
    FileTree tree() {
        begin();
        files.sort(Comparator.comparing(FileTree.Entry::relative));
        failures.sort(Comparator.comparing(FileTree.Failure::path));
        return new FileTree(List.copyOf(files), List.copyOf(failures));
    }

    /** A folder that is not there has no files; one in a place that nobody may look at is a failure. */
    private void begin() {
        try {
            if (Files.readAttributes(top, BasicFileAttributes.class).isDirectory()) {
                all();
            }
        } catch (AccessDeniedException e) {
            failures.add(new FileTree.Failure(top, FileTree.reasonOf(e)));
        } catch (IOException notThere) {
            return;
        }
    }

    /** Links wait until the end, so that all ways with fewer links come first. */
    private void all() {
        try {
            linked.add(new Folder(top, "", true, top.toRealPath(), null));
        } catch (IOException e) {
            failures.add(new FileTree.Failure(top, FileTree.reasonOf(e)));
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
                if (!unasked.test(child.getFileName().toString())) {
                    add(folder, child, children);
                }
            }
        } catch (IOException e) {
            failures.add(new FileTree.Failure(folder.path(), FileTree.reasonOf(e)));
        } catch (DirectoryIteratorException e) {
            failures.add(new FileTree.Failure(folder.path(), FileTree.reasonOf(Objects.requireNonNull(e.getCause()))));
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
            failures.add(new FileTree.Failure(child, FileTree.reasonOf(e)));
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
            failures.add(new FileTree.Failure(link.path(), FileTree.reasonOf(e)));
        }
    }

    private void add(Child file, BasicFileAttributes attributes) {
        String relative = file.relative();
        if (wanted.test(relative)) {
            files.add(new FileTree.Entry(
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
}
