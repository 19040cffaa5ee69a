package dev.ringfence.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * Reads the files of a commit as a checkout shows them: a symbolic link stands for what it leads to.
 *
 * <p>A link that leads out of the commit, to nothing or in a circle stands for nothing. Paths of links to folders begin with
 * the path of the link. Files of submodules are not among them.
 */
final class FilesOfCommit {

    private static final int MOST_LINKS = 40;

    private final ObjectReader reader;
    private final ObjectId tree;

    FilesOfCommit(ObjectReader reader, ObjectId tree) {
        this.reader = reader;
        this.tree = tree;
    }

    /** Names what stands at a path, once no link leads further. */
    private record Entry(String path, ObjectId id, boolean isFolder) {}

    /** Returns the files that are asked for, and that no link leads to, by path. */
    SortedMap<String, ObjectId> withoutLinks(Predicate<String> asked) throws IOException {
        SortedMap<String, ObjectId> files = new TreeMap<>();
        addBelow(tree, "", asked, files, new LinkedHashMap<>());
        return files;
    }

    /** Returns the files that are asked for, by path. */
    SortedMap<String, ObjectId> all(Predicate<String> asked) throws IOException {
        SortedMap<String, ObjectId> files = new TreeMap<>();
        Map<String, ObjectId> links = new LinkedHashMap<>();
        addBelow(tree, "", asked, files, links);
        for (String link : links.keySet()) {
            addLinked(link, asked, files);
        }
        return files;
    }

    private void addBelow(
            ObjectId folder,
            String prefix,
            Predicate<String> asked,
            Map<String, ObjectId> files,
            Map<String, ObjectId> links)
            throws IOException {
        try (TreeWalk walk = new TreeWalk(reader)) {
            walk.addTree(folder);
            walk.setRecursive(true);
            while (walk.next()) {
                String path = prefix + walk.getPathString();
                int type = walk.getRawMode(0) & FileMode.TYPE_MASK;
                if (type == FileMode.TYPE_SYMLINK) {
                    links.put(path, walk.getObjectId(0));
                } else if (type == FileMode.TYPE_FILE && asked.test(path)) {
                    files.put(path, walk.getObjectId(0));
                }
            }
        }
    }

    private void addLinked(String link, Predicate<String> asked, Map<String, ObjectId> files) throws IOException {
        Optional<Entry> target = entry(link, 0);
        if (target.isEmpty()) {
            return;
        }
        if (target.get().isFolder()) {
            addBelow(target.get().id(), link + "/", asked, files, new LinkedHashMap<>());
        } else if (asked.test(link)) {
            files.put(link, target.get().id());
        }
    }

    /** Says whether a file is there. */
    boolean has(String path) throws IOException {
        return entry(path, 0).filter(found -> !found.isFolder()).isPresent();
    }

    /** Returns what the file holds; empty where no file is there. */
    Optional<byte[]> content(String path) throws IOException {
        Optional<Entry> entry = entry(path, 0).filter(found -> !found.isFolder());
        return entry.isPresent() ? Optional.of(reader.open(entry.get().id()).getBytes()) : Optional.empty();
    }

    private Optional<Entry> entry(String path, int links) throws IOException {
        Optional<Entry> direct = links > MOST_LINKS ? Optional.empty() : direct(path);
        return direct.isPresent() ? direct : throughLinks(path, links);
    }

    /** Most paths lead through no link. */
    private Optional<Entry> direct(String path) throws IOException {
        try (TreeWalk walk = TreeWalk.forPath(reader, path, tree)) {
            boolean isFile = walk != null && (walk.getRawMode(0) & FileMode.TYPE_MASK) == FileMode.TYPE_FILE;
            return isFile ? Optional.of(new Entry(path, walk.getObjectId(0), false)) : Optional.empty();
        }
    }

    private Optional<Entry> throughLinks(String path, int links) throws IOException {
        for (int end = path.indexOf('/'); ; end = path.indexOf('/', end + 1)) {
            boolean isWhole = end < 0;
            String part = isWhole ? path : path.substring(0, end);
            try (TreeWalk walk = TreeWalk.forPath(reader, part, tree)) {
                if (walk == null || links > MOST_LINKS) {
                    return Optional.empty();
                }
                int type = walk.getRawMode(0) & FileMode.TYPE_MASK;
                if (type == FileMode.TYPE_SYMLINK) {
                    Optional<String> target = target(part, walk.getObjectId(0));
                    return target.isPresent()
                            ? entry(isWhole ? target.get() : target.get() + path.substring(end), links + 1)
                            : Optional.empty();
                }
                if (isWhole) {
                    boolean isKnown = type == FileMode.TYPE_FILE || type == FileMode.TYPE_TREE;
                    return isKnown
                            ? Optional.of(new Entry(path, walk.getObjectId(0), type == FileMode.TYPE_TREE))
                            : Optional.empty();
                }
            }
        }
    }

    /** Returns the path that a link leads to; empty where that path is not in the commit. */
    private Optional<String> target(String link, ObjectId text) throws IOException {
        String written = new String(reader.open(text).getBytes(), StandardCharsets.UTF_8);
        if (written.isEmpty() || written.startsWith("/") || written.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        String folder = link.substring(0, link.lastIndexOf('/') + 1);
        String path = Path.of(folder + written).normalize().toString().replace('\\', '/');
        return path.isEmpty() || path.equals("..") || path.startsWith("../") ? Optional.empty() : Optional.of(path);
    }
}
