package dev.ringfence.git;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.MergeCommand.FastForwardMode;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;

/** A real git repository below a folder, in a few words; it belongs to tests, and is the only one that writes. */
public final class Repo implements AutoCloseable {

    private static final AtomicLong CLOCK = new AtomicLong(1_800_000_000);

    public final Path folder;
    private final Git git;

    private Repo(Path folder, Git git) {
        this.folder = folder;
        this.git = git;
    }

    public static Repo in(Path folder) {
        NoConfiguration.install();
        return of(() -> {
            Files.createDirectories(folder);
            return new Repo(
                    folder,
                    Git.init()
                            .setDirectory(folder.toFile())
                            .setInitialBranch("main")
                            .call());
        });
    }

    /** A clone of it as CI systems make one. */
    public Repo shallowClone(Path target, int depth, String branch) {
        return of(() -> new Repo(
                target,
                Git.cloneRepository()
                        .setURI(folder.toUri().toString())
                        .setDirectory(target.toFile())
                        .setBranch(branch)
                        .setBranchesToClone(List.of("refs/heads/" + branch))
                        .setDepth(depth)
                        .call()));
    }

    public Repo write(String path, String... lines) {
        return of(() -> {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, lines.length == 0 ? "" : String.join("\n", lines) + "\n");
            return this;
        });
    }

    public Repo delete(String path) {
        return of(() -> {
            Files.delete(folder.resolve(path));
            return this;
        });
    }

    public Repo link(String path, String target) {
        return of(() -> {
            Files.createSymbolicLink(folder.resolve(path), folder.resolve(target));
            return this;
        });
    }

    /** A link as a person makes it: its target is written from its own folder. */
    public Repo linkTo(String path, String target) {
        return of(() -> {
            Files.createSymbolicLink(folder.resolve(path), Path.of(target));
            return this;
        });
    }

    public Repo move(String from, String to) {
        return of(() -> {
            Path target = folder.resolve(to);
            Files.createDirectories(target.getParent());
            Files.move(folder.resolve(from), target);
            return this;
        });
    }

    public Repo commit(String message) {
        return commit(message, someone());
    }

    /** A commit of that day, at noon. */
    public Repo commitOn(LocalDate day, String message) {
        return commit(message, someone(day.atTime(12, 0).toInstant(ZoneOffset.UTC)));
    }

    private Repo commit(String message, PersonIdent committer) {
        return of(() -> {
            git.add().addFilepattern(".").call();
            git.add().addFilepattern(".").setUpdate(true).call();
            git.commit()
                    .setMessage(message)
                    .setAuthor(someone())
                    .setCommitter(committer)
                    .setAllowEmpty(true)
                    .call();
            return this;
        });
    }

    public Repo branch(String name) {
        return of(() -> {
            git.checkout().setCreateBranch(true).setName(name).call();
            return this;
        });
    }

    /** The other branch now ends where this one does. */
    public Repo moveBranch(String name) {
        return of(() -> {
            git.branchCreate().setName(name).setForce(true).call();
            return this;
        });
    }

    /** A clone with the last commits of every branch. */
    public Repo shallowCloneOfAll(Path target, int depth, String branch) {
        return of(() -> new Repo(
                target,
                Git.cloneRepository()
                        .setURI(folder.toUri().toString())
                        .setDirectory(target.toFile())
                        .setCloneAllBranches(true)
                        .setBranch(branch)
                        .setDepth(depth)
                        .call()));
    }

    /** A tag on what is checked out. */
    public Repo tag(String name) {
        return of(() -> {
            git.tag().setName(name).setAnnotated(false).call();
            return this;
        });
    }

    /** Any reference to what is checked out, by its whole name. */
    public Repo reference(String name) {
        return of(() -> {
            var update = git.getRepository().updateRef(name);
            update.setNewObjectId(git.getRepository().resolve("HEAD"));
            update.forceUpdate();
            return this;
        });
    }

    public Repo checkout(String name) {
        return of(() -> {
            git.checkout().setName(name).call();
            return this;
        });
    }

    /** The next commit goes onto the other branch, with the files that are here then. */
    public Repo standOn(String branch) {
        return of(() -> {
            git.getRepository().updateRef("HEAD").link("refs/heads/" + branch);
            return this;
        });
    }

    /** The next commit has a second parent as well; what came of merging the two is up to the files. */
    public Repo mergingBy(String commit) {
        return of(() -> {
            git.getRepository().writeMergeCommitMsg("merge");
            git.getRepository()
                    .writeMergeHeads(
                            List.of(Objects.requireNonNull(git.getRepository().resolve(commit))));
            return this;
        });
    }

    public Repo merge(String branch) {
        return of(() -> {
            git.merge()
                    .include(git.getRepository().resolve(branch))
                    .setFastForward(FastForwardMode.NO_FF)
                    .setMessage("merge " + branch)
                    .call();
            return this;
        });
    }

    /** The last commit taken back, by another. */
    public Repo revert() {
        return of(() -> {
            git.revert().include(git.getRepository().resolve("HEAD")).call();
            return this;
        });
    }

    public Revision head() {
        return of(() -> new Revision(
                Objects.requireNonNull(git.getRepository().resolve("HEAD")).name()));
    }

    public Repo detach() {
        return checkout(head().sha());
    }

    /** A second work tree of it, as {@code git worktree add} lays one out. */
    public Path worktree(Path target, String branch) {
        return of(() -> {
            Path administration = folder.resolve(".git/worktrees").resolve(target.getFileName());
            Files.createDirectories(administration);
            Files.createDirectories(target);
            Files.writeString(administration.resolve("commondir"), "../..\n");
            Files.writeString(administration.resolve("gitdir"), target.resolve(".git") + "\n");
            Files.writeString(administration.resolve("HEAD"), "ref: refs/heads/" + branch + "\n");
            Files.writeString(target.resolve(".git"), "gitdir: " + administration + "\n");
            return target;
        });
    }

    /** What only git itself does, without the configuration of whoever runs the tests. */
    public Repo git(String... arguments) {
        List<String> command =
                new ArrayList<>(List.of("git", "-c", "user.name=Someone", "-c", "user.email=a@acme.com"));
        command.addAll(List.of("-c", "protocol.file.allow=always", "-c", "commit.gpgsign=false"));
        command.addAll(List.of(arguments));
        return of(() -> {
            ProcessBuilder builder =
                    new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
            builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
            builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
            Process git = builder.start();
            String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (git.onExit().join().exitValue() != 0) {
                throw new IOException(command + ": " + said);
            }
            return this;
        });
    }

    public Repo bytes(String path, byte[] content) {
        return of(() -> {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
            return this;
        });
    }

    private static PersonIdent someone() {
        return someone(Instant.ofEpochSecond(CLOCK.addAndGet(60)));
    }

    private static PersonIdent someone(Instant now) {
        return new PersonIdent("Someone", "someone@acme.com", now, ZoneOffset.UTC);
    }

    @Override
    public void close() {
        git.close();
    }

    private interface Act<T> {
        T run() throws IOException, GitAPIException;
    }

    private static <T> T of(Act<T> act) {
        try {
            return act.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GitAPIException e) {
            throw new IllegalStateException(e);
        }
    }
}
