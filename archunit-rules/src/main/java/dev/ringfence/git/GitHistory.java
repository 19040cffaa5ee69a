package dev.ringfence.git;

import static dev.ringfence.git.Damage.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/**
 * Reads the git repository around a folder through JGit: no git has to be installed.
 *
 * <p>It never writes, starts no other program, fetches nothing, and reads no configuration but the repository's own.
 * All paths begin at {@link #workTree()} and have forward slashes. Every method throws
 * {@link UnreadableHistoryException}, with a remedy, where the repository is damaged or lacks objects. Not for several
 * threads at once.
 */
public final class GitHistory implements AutoCloseable {

    private final Repository repository;
    private Optional<NewestOfPaths> newest = Optional.empty();

    private GitHistory(Repository repository) {
        this.repository = repository;
    }

    /**
     * Returns the repository whose work tree holds the folder; empty where no repository is there. Worktrees and
     * submodules are repositories too.
     */
    public static Optional<GitHistory> above(Path folder) {
        NoConfiguration.install();
        FileRepositoryBuilder builder = new FileRepositoryBuilder()
                .findGitDir(folder.toAbsolutePath().normalize().toFile())
                .setMustExist(true);
        if (builder.getGitDir() == null) {
            return Optional.empty();
        }
        Repository repository = reading(builder::build);
        Optional<UnreadableHistoryException> unknown = Damage.unknownFormat(repository.getConfig());
        if (unknown.isPresent()) {
            repository.close();
            throw unknown.get();
        }
        return Optional.of(new GitHistory(repository)).filter(GitHistory::hasWorkTree);
    }

    private boolean hasWorkTree() {
        boolean bare = repository.isBare();
        if (bare) {
            close();
        }
        return !bare;
    }

    /** Returns the folder that paths begin at. */
    public Path workTree() {
        return repository.getWorkTree().toPath();
    }

    /** Says whether commits of the history are missing here, as CI systems clone. */
    public boolean isShallow() {
        return !shallowCommits().isEmpty();
    }

    private Set<ObjectId> shallowCommits() {
        return reading(() -> repository.getObjectDatabase().getShallowCommits());
    }

    /** Returns the commit that is checked out; empty before the first commit. */
    public Optional<Revision> head() {
        return revision("HEAD");
    }

    /**
     * Returns the commit of a branch, a tag or a hash, whole or shortened; empty where nothing here has that name. A name
     * that begins with {@code refs/} is the whole name, and a hash is never the name of a branch or a tag.
     */
    public Optional<Revision> revision(String name) {
        return reading(() -> {
            try {
                return new NamedCommit(repository)
                        .find(name)
                        .filter(this::isHere)
                        .map(GitHistory::revision);
            } catch (RevisionSyntaxException | MissingObjectException | IncorrectObjectTypeException none) {
                return Optional.empty();
            }
        });
    }

    private boolean isHere(ObjectId id) {
        return reading(() -> repository.getObjectDatabase().has(id));
    }

    private static Revision revision(ObjectId id) {
        return new Revision(id.name());
    }

    /**
     * Returns the commits where the two histories part: several where each has merged the other, and none where they share
     * no commit, which in a shallow clone says nothing.
     */
    public List<Revision> mergeBases(Revision one, Revision other) {
        return reading(() -> between().mergeBases(id(one), id(other)));
    }

    /** Returns the commits that {@code head} has and {@code base} has not. */
    public Set<Revision> commits(Revision base, Revision head) {
        return reading(() -> between().commits(id(base), id(head)));
    }

    /** Returns the messages of the commits that {@code head} has and {@code base} has not, the newest first. */
    public List<String> messages(Revision base, Revision head) {
        return reading(() -> between().messages(id(base), id(head)));
    }

    private CommitsBetween between() {
        return new CommitsBetween(repository);
    }

    /**
     * Returns the newest commit that has any of the paths, from {@link #head()} along all parents. {@link LastSeen}
     * says what it means where no commit has one. History is walked once for all of them.
     */
    public LastSeen lastWithAny(Collection<String> paths) {
        return head().map(head -> lastWithAny(head, paths)).orElseGet(LastSeen.Never::new);
    }

    /** Returns the newest commit that has any of the paths, as {@link #lastWithAny(Collection)} does, from another one. */
    public LastSeen lastWithAny(Revision from, Collection<String> paths) {
        return reading(() -> {
            try (RevWalk walk = walk()) {
                walk.markStart(commit(walk, from));
                return new LastWithAny(walk, paths).run(isShallow());
            }
        });
    }

    /**
     * Returns the commit that has any of the paths, and after which a commit took the last of them away. That a merge gave
     * up what only one side still had says nothing where another commit took it away.
     */
    public LastSeen takenAway(Revision from, Collection<String> paths) {
        return reading(() -> {
            try (RevWalk walk = walk()) {
                return new TakenAway(walk, paths).run(id(from), isShallow());
            }
        });
    }

    /** Returns the same as seen from {@link #head()}. */
    public LastSeen takenAway(Collection<String> paths) {
        return head().map(head -> takenAway(head, paths)).orElseGet(LastSeen.Never::new);
    }

    /**
     * Returns the newest commit that has any of some sources, as {@link #takenAway} does. It is for many questions:
     * one walk answers all of them, and remembers the paths that are asked for.
     *
     * @param wanted which paths, the same each time
     */
    public LastSeen newestWithAny(Collection<String> paths, Predicate<String> wanted) {
        return reading(() -> {
            NewestOfPaths known = newest.isPresent() ? newest.get() : fromHead(wanted);
            newest = Optional.of(known);
            return known.ofAny(paths, isShallow());
        });
    }

    /**
     * Returns at most how many of the wanted paths the commit checked out has that an earlier one has not; empty where
     * {@link #newestWithAny} has not come across that one yet.
     */
    public OptionalInt mostAddedSince(Revision then) {
        return newest.map(known -> known.mostAddedSince(id(then))).orElseGet(OptionalInt::empty);
    }

    private NewestOfPaths fromHead(Predicate<String> wanted) throws IOException {
        RevWalk walk = walk();
        Optional<Revision> head = head();
        if (head.isPresent()) {
            walk.markStart(commit(walk, head.get()));
        }
        return new NewestOfPaths(walk, head.map(GitHistory::id), wanted);
    }

    /**
     * Goes back from {@link #head()} along first parents, with the files that are asked for. It begins empty before the
     * first commit, and ends with this repository.
     */
    public MainLine mainLine(Predicate<String> asked) {
        return reading(() -> new MainLine(walk(), head().map(GitHistory::id), asked));
    }

    /**
     * Returns the names that a file had, back from {@link #head()} along first parents, the newest first. The first is the
     * path itself, be it there or not. A name that git would tell as renamed is followed, and no copy. Where commits cannot
     * be read, the names until there are all.
     */
    public List<String> namesOf(String path) {
        Set<String> names = new LinkedHashSet<>(List.of(path));
        try {
            head().ifPresent(head -> addNames(names, head, path));
        } catch (UnreadableHistoryException damaged) {
            return List.copyOf(names);
        }
        return List.copyOf(names);
    }

    private void addNames(Set<String> names, Revision head, String path) {
        reading(() -> {
            try (RevWalk walk = walk()) {
                new NamesOfFile(repository, walk).addTo(names, commit(walk, head), path);
                return names;
            }
        });
    }

    /**
     * Goes over all commits of {@link #head()}, with the files before each that are asked for. It tells nothing before
     * the first commit, and ends with this repository.
     */
    public RecentChanges recentChanges(Predicate<String> asked) {
        return new RecentChanges(walk(), head().map(GitHistory::id), shallowCommits(), asked);
    }

    /** Returns the files of a commit that are asked for; files of submodules are not among them. */
    public SortedSet<String> paths(Revision revision, Predicate<String> asked) {
        return new TreeSet<>(files(revision, asked).keySet());
    }

    /** Returns the files of a commit that are asked for, but for those that a link leads to. */
    public SortedSet<String> pathsWithoutLinks(Revision revision, Predicate<String> asked) {
        return reading(() -> {
            try (RevWalk walk = walk()) {
                return new TreeSet<>(filesOf(walk, revision).withoutLinks(asked).keySet());
            }
        });
    }

    private static FilesOfCommit filesOf(RevWalk walk, Revision revision) throws IOException {
        return new FilesOfCommit(walk.getObjectReader(), commit(walk, revision).getTree());
    }

    /**
     * Returns the files that are asked for, and that the later commit has and the earlier one has not; no link is
     * followed.
     */
    public Set<String> added(Revision earlier, Revision later, Predicate<String> asked) {
        return reading(() -> {
            try (RevWalk walk = walk()) {
                Optional<ObjectId> before =
                        Optional.of(commit(walk, earlier).getTree().toObjectId());
                ObjectId tree = commit(walk, later).getTree().toObjectId();
                Set<String> added = new LinkedHashSet<>();
                TwoTrees.compare(walk.getObjectReader(), before, tree, asked, gone -> {}, added::add);
                return added;
            }
        });
    }

    private SortedMap<String, ObjectId> files(Revision revision, Predicate<String> asked) {
        return reading(() -> {
            try (RevWalk walk = walk()) {
                return filesOf(walk, revision).all(asked);
            }
        });
    }

    /**
     * Returns the files of a commit that are asked for, and that hold something else on disk or are not there. What the
     * commit holds is not read.
     */
    public SortedSet<String> differing(Revision revision, Predicate<String> asked) {
        SortedSet<String> differing = new TreeSet<>();
        files(revision, asked).forEach((path, content) -> {
            if (!onDisk().hold(path, content)) {
                differing.add(path);
            }
        });
        return differing;
    }

    /**
     * Returns the files on disk that are asked for: files that git tracks, or would track since it does not ignore
     * them.
     */
    public SortedSet<String> pathsOnDisk(Predicate<String> asked) {
        return reading(() -> new WorkTreeFiles(repository, head().map(GitHistory::id)).all(asked));
    }

    /** Says whether a commit has the file, links followed. */
    public boolean has(Revision revision, String path) {
        return reading(() -> {
            try (RevWalk walk = walk()) {
                return filesOf(walk, revision).has(path);
            }
        });
    }

    /** Returns what a file of a commit holds, links followed; empty where the commit has no such file. */
    public Optional<byte[]> content(Revision revision, String path) {
        return reading(() -> {
            try (RevWalk walk = walk()) {
                return filesOf(walk, revision).content(path);
            }
        });
    }

    /**
     * Returns the newest content of a path, from {@link #head()} on, that is the wanted one; empty where no commit has
     * it, or many commits have changed the file since.
     */
    public Optional<byte[]> newestContent(String path, Predicate<byte[]> wanted) {
        Optional<Revision> head = head();
        return head.isEmpty()
                ? Optional.empty()
                : reading(() -> new ContentsOfPath(repository, path).newest(id(head.get()), wanted));
    }

    /** Returns the files that lay below a folder when {@link #head()} or a commit before it last had the folder. */
    public SortedSet<String> onceBelow(String folder) {
        Optional<Revision> head = head();
        return head.isEmpty()
                ? Collections.emptySortedSet()
                : reading(() -> new FilesOnceBelow(repository, folder).from(id(head.get())));
    }

    /** Says whether an ordinary file is there on disk, behind whatever links. */
    public boolean hasOnDisk(String path) {
        return onDisk().has(path);
    }

    /** Returns what a file holds on disk. */
    public byte[] contentOnDisk(String path) {
        return onDisk().content(path);
    }

    private FilesOnDisk onDisk() {
        return new FilesOnDisk(workTree());
    }

    private RevWalk walk() {
        RevWalk walk = new RevWalk(repository);
        walk.setRetainBody(false);
        return walk;
    }

    private static RevCommit commit(RevWalk walk, Revision revision) throws IOException {
        return walk.parseCommit(id(revision));
    }

    private static ObjectId id(Revision revision) {
        return ObjectId.fromString(revision.sha());
    }

    @Override
    public void close() {
        newest.ifPresent(NewestOfPaths::close);
        repository.close();
    }
}
