package dev.ringfence.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jgit.util.FS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("a test moves the home of the user")
final class GitHistoryTest {

    @TempDir
    Path temp;

    @Test
    void without_a_repository_there_is_no_history() {
        assertThat(GitHistory.above(temp)).isEmpty();
    }

    @Test
    void a_folder_inside_the_work_tree_leads_to_it() throws IOException {
        try (Repo repo = Repo.in(temp.resolve("shop")).write("a/b.txt", "1").commit("first");
                GitHistory history = GitHistory.above(temp.resolve("shop/a")).orElseThrow()) {
            assertThat(history.workTree()).isEqualTo(repo.folder);
            assertThat(history.head()).contains(repo.head());
            assertThat(history.isShallow()).isFalse();
        }
    }

    @Test
    void before_the_first_commit_there_is_no_head() {
        try (Repo repo = Repo.in(temp);
                GitHistory history = GitHistory.above(repo.folder).orElseThrow()) {
            assertThat(history.head()).isEmpty();
            assertThat(history.lastWithAny(List.of("x"))).isEqualTo(new LastSeen.Never());
        }
    }

    @Test
    void a_name_that_is_none_is_no_revision() {
        try (Repo repo = Repo.in(temp).commit("first");
                GitHistory history = GitHistory.above(repo.folder).orElseThrow()) {
            assertThat(Stream.of("nobody", "main^^^", "@{-x", "", "0123456789012345678901234567890123456789", "a b")
                            .map(history::revision))
                    .allMatch(Optional::isEmpty);
            assertThat(history.revision("main")).contains(repo.head());
            assertThat(history.revision(repo.head().shortSha())).contains(repo.head());
        }
    }

    @Test
    void branches_part_where_they_last_agreed() {
        try (Repo repo = Repo.in(temp).write("a", "1").commit("first");
                GitHistory history = GitHistory.above(repo.folder).orElseThrow()) {
            Revision parting = repo.head();
            Revision main = repo.write("b", "1").commit("main").head();
            Revision topic = repo.checkout(parting.sha())
                    .branch("topic")
                    .write("c", "1")
                    .commit("topic\n\nRingfence-Reason: x")
                    .head();

            assertThat(history.mergeBases(main, topic)).containsExactly(parting);
            assertThat(history.messages(parting, topic)).containsExactly("topic\n\nRingfence-Reason: x");
            assertThat(history.paths(topic, path -> true)).containsExactly("a", "c");
            assertThat(new String(history.content(topic, "a").orElseThrow(), StandardCharsets.UTF_8))
                    .isEqualTo("1\n");
            assertThat(history.content(topic, "b")).isEmpty();
        }
    }

    @Test
    void the_newest_commit_with_a_path_is_found_along_all_parents() {
        try (Repo repo = Repo.in(temp).write("a/x", "1").commit("first");
                GitHistory history = GitHistory.above(repo.folder).orElseThrow()) {
            Revision last = repo.branch("side").write("a/y", "1").commit("side").head();
            repo.checkout("main")
                    .delete("a/x")
                    .commit("main")
                    .merge("side")
                    .delete("a/y")
                    .commit("gone");

            assertThat(history.lastWithAny(List.of("a/y")).found()).isPresent();
            assertThat(history.lastWithAny(List.of("a/x")).found()).contains(last);
            assertThat(history.lastWithAny(List.of("a/z"))).isEqualTo(new LastSeen.Never());
        }
    }

    @Test
    void the_commit_that_took_a_path_away_is_found_along_all_parents_and_a_merge_that_gave_it_up_is_not() {
        try (Repo repo = Repo.in(temp).write("a/x", "1").commit("first");
                GitHistory history = GitHistory.above(repo.folder).orElseThrow()) {
            Revision first = repo.head();
            repo.branch("side").write("a/y", "1").commit("side");
            Revision without =
                    repo.checkout("main").delete("a/x").commit("main").head();
            repo.merge("side");
            Revision merge = repo.head();
            Revision gone = repo.delete("a/y").commit("gone").head();

            assertThat(history.takenAway(List.of("a/y")))
                    .isEqualTo(new LastSeen.In(merge, "a/y", List.of(gone)))
                    .isEqualTo(history.newestWithAny(List.of("a/y"), path -> true));
            assertThat(history.takenAway(List.of("a/x")))
                    .isEqualTo(new LastSeen.In(first, "a/x", List.of(without)))
                    .isEqualTo(history.newestWithAny(List.of("a/x"), path -> true));
            assertThat(history.takenAway(List.of("a/z"))).isEqualTo(new LastSeen.Never());
        }
    }

    @Test
    void a_path_that_only_a_merge_gave_up_was_last_seen_before_the_merge() {
        try (Repo repo = Repo.in(temp).write("a/x", "1").commit("first");
                GitHistory history = GitHistory.above(repo.folder).orElseThrow()) {
            Revision side = repo.branch("side").write("a/y", "1").commit("side").head();
            repo.checkout("main")
                    .write("a/z", "1")
                    .commit("main")
                    .git("merge", "-q", "-s", "ours", "--no-edit", "side");

            assertThat(history.takenAway(List.of("a/y")))
                    .isEqualTo(new LastSeen.In(side, "a/y", List.of(repo.head())))
                    .isEqualTo(history.newestWithAny(List.of("a/y"), path -> true));
        }
    }

    @Test
    void what_the_newest_commit_has_and_an_earlier_one_has_not_is_counted_on_the_way() {
        try (Repo repo = Repo.in(temp).write("a/x", "1").write("a/gone", "1").commit("first");
                GitHistory history = GitHistory.above(repo.folder).orElseThrow()) {
            Revision first = repo.head();
            Revision side = repo.branch("side").write("b/y", "1").commit("side").head();
            Revision main = repo.checkout("main")
                    .delete("a/gone")
                    .write("c", "1")
                    .write("soon", "1")
                    .commit("main")
                    .head();
            Revision last = repo.merge("side").delete("soon").commit("last").head();

            assertThat(history.mostAddedSince(first)).isEmpty();
            assertThat(history.newestWithAny(List.of("a/gone"), path -> true))
                    .isEqualTo(new LastSeen.In(first, "a/gone", List.of(main)));
            assertThat(history.newestWithAny(List.of("never"), path -> true)).isEqualTo(new LastSeen.Never());
            assertThat(history.mostAddedSince(last)).hasValue(0);
            assertThat(history.mostAddedSince(main).orElseThrow()).isBetween(1, 2);
            assertThat(history.mostAddedSince(side).orElseThrow()).isBetween(1, 2);
            assertThat(history.mostAddedSince(first)).hasValue(2);
            assertThat(history.added(first, last, path -> true)).containsExactlyInAnyOrder("b/y", "c");
            assertThat(history.pathsWithoutLinks(last, path -> true)).containsExactlyInAnyOrder("a/x", "b/y", "c");
            assertThat(history.has(side, "a/gone")).isTrue();
            assertThat(history.has(last, "a/gone")).isFalse();
            assertThat(history.has(last, "a")).isFalse();
        }
    }

    @Test
    void the_commits_right_after_the_newest_one_with_a_path_are_known_and_what_they_added() {
        try (Repo repo = Repo.in(temp).write("a/x", "1").commit("first");
                GitHistory history = GitHistory.above(repo.folder).orElseThrow()) {
            Revision first = repo.head();
            Revision here = repo.branch("side")
                    .move("a/x", "b/x")
                    .write("b/y", "2")
                    .commit("moved here")
                    .head();
            Revision there = repo.checkout("main")
                    .move("a/x", "c/x")
                    .commit("moved there")
                    .head();
            repo.merge("side").write("d", "3").commit("later");

            assertThat(history.lastWithAny(List.of("a/x"))).isInstanceOfSatisfying(LastSeen.In.class, in -> {
                assertThat(in.revision()).isEqualTo(first);
                assertThat(in.next()).containsExactlyInAnyOrder(here, there);
            });
            assertThat(history.newestWithAny(List.of("a/x"), path -> true))
                    .isEqualTo(history.takenAway(List.of("a/x")))
                    .isEqualTo(history.lastWithAny(List.of("a/x")));
            assertThat(history.added(first, here, path -> true)).containsExactly("b/x", "b/y");
            assertThat(history.added(first, there, path -> true)).containsExactly("c/x");
            assertThat(history.added(first, here, path -> path.endsWith("y"))).containsExactly("b/y");
        }
    }

    @Test
    void a_shallow_clone_says_that_more_may_be_there() {
        try (Repo repo = Repo.in(temp.resolve("all"))
                        .write("x", "1")
                        .commit("first")
                        .delete("x")
                        .commit("second")
                        .commit("third");
                Repo clone = repo.shallowClone(temp.resolve("part"), 1, "main");
                GitHistory history = GitHistory.above(clone.folder).orElseThrow()) {
            assertThat(history.isShallow()).isTrue();
            assertThat(history.lastWithAny(List.of("x"))).isEqualTo(new LastSeen.NotFoundYet());
            assertThat(history.newestWithAny(List.of("x"), path -> true)).isEqualTo(new LastSeen.NotFoundYet());
        }
    }

    @Test
    void a_worktree_has_the_history_of_its_repository() {
        try (Repo repo = Repo.in(temp.resolve("shop"))
                .write("x", "1")
                .commit("first")
                .branch("topic")
                .commit("more")) {
            Path second = repo.worktree(temp.resolve("second"), "topic");
            try (GitHistory history = GitHistory.above(second).orElseThrow()) {
                assertThat(history.workTree()).isEqualTo(second);
                assertThat(history.head()).contains(repo.head());
                assertThat(history.revision("main")).isPresent().isNotEqualTo(history.head());
            }
        }
    }

    @Test
    void a_damaged_repository_is_a_problem_with_a_remedy() throws IOException {
        try (Repo repo = Repo.in(temp).write("x", "1").commit("first")) {
            try (Stream<Path> objects = Files.walk(temp.resolve(".git/objects"))) {
                for (Path object : objects.filter(Files::isRegularFile).toList()) {
                    object.toFile().setWritable(true);
                    Files.write(object, new byte[] {1, 2, 3});
                }
            }
            try (GitHistory history = GitHistory.above(temp).orElseThrow()) {
                assertThatThrownBy(() -> history.paths(repo.head(), path -> true))
                        .isInstanceOf(UnreadableHistoryException.class)
                        .extracting(e -> ((UnreadableHistoryException) e).remedy())
                        .isEqualTo("See what `git fsck` says, or clone it again.");
            }
        }
    }

    @Test
    void reading_leaves_every_file_as_it_was() throws IOException {
        Path home = Files.createDirectory(temp.resolve("home"));
        String before = System.getProperty("user.home");
        System.setProperty("user.home", home.toString());
        try (Repo repo = Repo.in(temp.resolve("shop"))
                .write("a.txt", "1")
                .commit("first")
                .branch("topic")
                .write("b.txt", "2")) {
            Map<Path, String> then = files(temp);
            try (GitHistory history = GitHistory.above(repo.folder).orElseThrow()) {
                history.mergeBases(
                        history.head().orElseThrow(), history.revision("main").orElseThrow());
                history.pathsOnDisk(path -> true);
                history.paths(history.head().orElseThrow(), path -> true);
                history.content(history.head().orElseThrow(), "a.txt");
                history.contentOnDisk("b.txt");
                history.lastWithAny(List.of("none"));
                history.isShallow();
            }
            assertThat(files(temp)).isEqualTo(then);
        } finally {
            System.setProperty("user.home", before);
        }
    }

    @Test
    void one_walk_finds_the_newest_commits_of_many_paths() {
        try (Repo repo = Repo.in(temp).write("a/One.java").write("a/b/Two.java").commit("first")) {
            Revision first = repo.head();
            Revision second = repo.delete("a/One.java")
                    .write("a/Three.java")
                    .commit("second")
                    .head();
            Revision third = repo.delete("a/b/Two.java")
                    .write("a/Four.java")
                    .commit("third")
                    .head();
            try (GitHistory history = GitHistory.above(temp).orElseThrow()) {
                assertThat(newest(history, "a/One.java")).contains(first);
                assertThat(newest(history, "a/b/Two.java", "a/One.java")).contains(second);
                assertThat(newest(history, "a/Three.java", "none")).contains(third);
                assertThat(newest(history, "a/b", "none")).isEmpty();
                assertThat(history.newestWithAny(List.of("none"), path -> true)).isEqualTo(new LastSeen.Never());
            }
        }
    }

    private static Optional<Revision> newest(GitHistory history, String... paths) {
        return history.newestWithAny(List.of(paths), path -> path.endsWith(".java"))
                .found();
    }

    @Test
    void the_names_of_a_file_are_those_that_git_follows() throws IOException {
        Path folder = temp.resolve("names");
        String[] lines = {"one", "two", "three", "four", "five", "six"};
        String[] edited = {"one", "two", "three", "four", "another", "line"};
        String[] other = {"one", "two", "x", "y", "z", "u"};
        try (Repo repo = Repo.in(folder)
                .write("a.yaml", lines)
                .write("other.yaml", other)
                .commit("written")) {
            repo.move("a.yaml", "sub/b.yaml").commit("renamed");
            repo.write("unrelated.txt", "text").commit("nothing of it");
            repo.write("sub/b.yaml", edited)
                    .move("sub/b.yaml", "c.yaml")
                    .delete("other.yaml")
                    .commit("renamed and edited, and another like it is gone");
            repo.move("c.yaml", "sub/b.yaml").commit("back");

            try (GitHistory history = GitHistory.above(folder).orElseThrow()) {
                assertThat(history.namesOf("sub/b.yaml")).isEqualTo(followed(folder, "sub/b.yaml"));
                assertThat(history.namesOf("sub/b.yaml")).containsExactly("sub/b.yaml", "c.yaml", "a.yaml");
                assertThat(history.namesOf("unrelated.txt")).isEqualTo(followed(folder, "unrelated.txt"));
                assertThat(history.namesOf("none.yaml")).containsExactly("none.yaml");
            }
        }
    }

    private static List<String> followed(Path folder, String path) throws IOException {
        String log = new GitBinary(folder).run("", "log", "--follow", "--format=", "--name-only", "--", path);
        return log.lines().filter(line -> !line.isBlank()).distinct().toList();
    }

    @Test
    void nobody_measures_the_clock_of_the_disk_by_writing() {
        NoConfiguration.install();

        assertThat(FS.getFileStoreAttributes(temp).getFsTimestampResolution()).isEqualTo(Duration.ofSeconds(2));
    }

    private static Map<Path, String> files(Path folder) throws IOException {
        Map<Path, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) all::iterator) {
                files.put(
                        file,
                        Files.getLastModifiedTime(file)
                                + (Files.isRegularFile(file) ? " " + List.of(Files.size(file)) : ""));
            }
        }
        return files;
    }
}
