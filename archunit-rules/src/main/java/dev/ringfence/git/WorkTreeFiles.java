package dev.ringfence.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.AbstractTreeIterator;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.WorkingTreeIterator;

/** Lists the files of a work tree by name alone: the index is not asked, and no content is read. */
final class WorkTreeFiles {

    private static final int DISK = 0;
    private static final int HEAD = 1;

    private final Repository repository;
    private final Optional<ObjectId> head;

    WorkTreeFiles(Repository repository, Optional<ObjectId> head) {
        this.repository = repository;
        this.head = head;
    }

    SortedSet<String> all(Predicate<String> asked) throws IOException {
        SortedSet<String> paths = new TreeSet<>();
        try (RevWalk commits = new RevWalk(repository);
                TreeWalk walk = new TreeWalk(repository, commits.getObjectReader())) {
            walk.addTree(disk());
            addHead(commits, walk);
            while (walk.next()) {
                if (walk.isSubtree()) {
                    enter(walk);
                } else if (isOurs(walk)) {
                    onDisk(walk).filter(asked).forEach(paths::add);
                }
            }
        }
        return paths;
    }

    /**
     * Ignored folders are looked into where a commit has files of them: an ignored baseline is a baseline all the same.
     */
    private FileTreeIterator disk() {
        FileTreeIterator disk = new FileTreeIterator(repository);
        disk.setWalkIgnoredDirectories(true);
        return disk;
    }

    private void addHead(RevWalk commits, TreeWalk walk) throws IOException {
        if (head.isPresent()) {
            walk.addTree(commits.parseCommit(head.get()).getTree());
        } else {
            walk.addTree((AbstractTreeIterator) new EmptyTreeIterator());
        }
    }

    private static void enter(TreeWalk walk) throws IOException {
        boolean isFolderOnDisk = FileMode.TREE.equals(walk.getRawMode(DISK));
        if (isFolderOnDisk && isOurs(walk)) {
            walk.enterSubtree();
        }
    }

    /**
     * Returns the file's path or, for a symbolic link to a folder, the paths of the files in it: whoever reads a
     * baseline follows links.
     */
    private Stream<String> onDisk(TreeWalk walk) throws IOException {
        String path = walk.getPathString();
        int type = walk.getRawMode(DISK) & FileMode.TYPE_MASK;
        if (type != FileMode.TYPE_SYMLINK) {
            return type == FileMode.TYPE_FILE ? Stream.of(path) : Stream.empty();
        }
        Path target = repository.getWorkTree().toPath().resolve(path);
        if (!Files.isDirectory(target)) {
            return Files.isRegularFile(target) ? Stream.of(path) : Stream.empty();
        }
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(Files::isRegularFile).map(file -> path + "/" + file.getFileName()).toList().stream();
        }
    }

    /** Says whether git tracks the file, or does not ignore it. */
    private static boolean isOurs(TreeWalk walk) throws IOException {
        WorkingTreeIterator onDisk = walk.getTree(DISK, WorkingTreeIterator.class);
        return onDisk != null && (walk.getRawMode(HEAD) != 0 || !onDisk.isEntryIgnored());
    }
}
