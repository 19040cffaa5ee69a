package dev.ringfence.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.git.Repo;
import dev.ringfence.project.CodeKind;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DebtHistoryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final String HEAD = "# ringfence-baseline/1, written by: mvn ringfence:baseline";
    private static final String BILLING = "ringfence/billing.baseline";

    @TempDir
    Path temp;

    private Repo repo;

    @BeforeEach
    void begin() {
        repo = Repo.in(temp.resolve("shop"))
                .write("module-map.yaml", "version: 1")
                .commitOn(ago(400), "a map");
    }

    @AfterEach
    void end() {
        repo.close();
    }

    private static LocalDate ago(int days) {
        return TODAY.minusDays(days);
    }

    private Repo record(String path, String... lines) {
        return repo.write(path, Stream.concat(Stream.of(HEAD), Stream.of(lines)).toArray(String[]::new));
    }

    private DebtHistory history() {
        return history(CodeKind.MAIN);
    }

    private DebtHistory history(CodeKind kind) {
        return DebtHistory.of(repo.folder.resolve("module-map.yaml"), kind, TODAY);
    }

    /** Each point as a day and what was known by module. */
    private static List<String> trend(DebtHistory history) {
        return history.trend().stream()
                .map(point -> point.commit().day() + " " + point.known())
                .toList();
    }

    private static Map<String, LocalDate> since(DebtHistory history) {
        return history.since().entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().text(),
                        entry -> entry.getValue().day(),
                        (one, other) -> one,
                        TreeMap::new));
    }

    @Test
    void the_trend_has_the_last_commit_of_each_week_the_first_and_the_last() {
        LocalDate monday = LocalDate.of(2026, 11, 2);
        record(BILLING, "a.A -> b.B").commitOn(monday, "recorded");
        record(BILLING, "a.A -> b.B", "a.A -> b.C").commitOn(monday.plusDays(1), "more");
        record("ringfence/orders.baseline", "b.B -> a.A").commitOn(monday.plusDays(6), "on Sunday");
        repo.write("readme.txt", "no debt").commitOn(monday.plusDays(8), "a commit without debt");
        record(BILLING, "a.A -> b.C").commitOn(monday.plusDays(14), "paid off");

        DebtHistory history = history();

        assertThat(trend(history))
                .containsExactly(
                        "2026-11-02 {billing=1}",
                        "2026-11-08 {billing=2, orders=1}",
                        "2026-11-16 {billing=1, orders=1}");
        assertThat(history.trend().get(2).commit().sha()).isEqualTo(repo.head().shortSha());
        assertThat(history.note()).isEmpty();
    }

    @Test
    void what_stood_when_the_twelve_months_began_is_the_first_point() {
        record(BILLING, "a.A -> b.B", "a.A -> b.C").commitOn(ago(390), "recorded");
        record(BILLING, "a.A -> b.B").commitOn(ago(10), "paid off");

        assertThat(trend(history())).containsExactly("2025-11-30 {billing=2}", "2026-11-20 {billing=1}");
        assertThat(since(history())).containsExactly(Map.entry("a.A -> b.B", ago(390)));
    }

    @Test
    void a_year_of_daily_commits_has_at_most_53_points() {
        for (int days = 380; days >= 0; days -= 2) {
            record(BILLING, "a.A -> b.B", "a.A -> b.B" + days).commitOn(ago(days), "work");
        }

        List<DebtHistory.Point> trend = history().trend();

        assertThat(trend).hasSize(53);
        assertThat(trend.get(0).commit().day()).isEqualTo(LocalDate.of(2025, 11, 30));
        assertThat(trend.get(52).commit().day()).isEqualTo(TODAY);
    }

    @Test
    void debt_that_is_all_paid_off_goes_down_to_nothing() {
        record(BILLING, "a.A -> b.B").commitOn(ago(20), "recorded");
        repo.delete(BILLING).commitOn(ago(3), "paid off");

        assertThat(trend(history())).containsExactly("2026-11-10 {billing=1}", "2026-11-27 {}");
        assertThat(history().since()).isEmpty();
    }

    @Test
    void a_line_stands_since_it_came_in_last() {
        record(BILLING, "a.A -> b.B", "a.A -> b.C").commitOn(ago(30), "recorded");
        record(BILLING, "a.A -> b.B").commitOn(ago(20), "one paid off");
        record(BILLING, "a.A -> b.B # a reason", "a.A -> b.C").commitOn(ago(10), "taken again");
        record(BILLING, "a.A -> b.B", "a.A -> b.C", "a.A -> b.D");

        assertThat(since(history()))
                .as("a reason does not count, nor does what is not committed")
                .containsExactly(Map.entry("a.A -> b.B", ago(30)), Map.entry("a.A -> b.C", ago(10)));
    }

    @Test
    void files_that_are_renamed_moved_or_put_together_keep_their_lines() {
        repo.move("module-map.yaml", "backend/module-map.yaml").commitOn(ago(60), "a folder");
        record("backend/core/ringfence/billing.baseline", "a.A -> b.B").commitOn(ago(50), "recorded");
        record("backend/core/ringfence/orders.baseline", "b.B -> a.A").commitOn(ago(40), "recorded");
        repo.move("backend/core/ringfence/billing.baseline", "backend/ringfence/money.baseline")
                .commitOn(ago(30), "renamed");
        record("backend/ringfence/money.baseline", "a.A -> b.B", "b.B -> a.A")
                .delete("backend/core/ringfence/orders.baseline")
                .commitOn(ago(20), "put together");
        repo.move("backend/ringfence/money.baseline", BILLING)
                .move("backend/module-map.yaml", "module-map.yaml")
                .commitOn(ago(10), "out of the folder");

        assertThat(since(history()))
                .containsExactly(Map.entry("a.A -> b.B", ago(50)), Map.entry("b.B -> a.A", ago(40)));
        assertThat(trend(history()))
                .containsExactly(
                        "2026-10-11 {billing=1}",
                        "2026-10-21 {billing=1, orders=1}",
                        "2026-10-31 {money=1, orders=1}",
                        "2026-11-10 {money=2}",
                        "2026-11-20 {billing=2}");
    }

    @Test
    void code_of_the_other_kind_and_projects_of_other_maps_do_not_count() {
        record(BILLING, "a.A -> b.B")
                .write("ringfence/billing.tests.baseline", HEAD, "a.ATest -> b.B", "a.A -> b.B")
                .write("ringfence/unmapped.baseline", HEAD, "x.X")
                .write("ringfence/billing.lock", "nothing")
                .write("billing.baseline", HEAD, "y.Y -> z.Z")
                .write("other/module-map.yaml", "version: 1")
                .write("other/core/ringfence/core.baseline", HEAD, "c.C -> d.D");
        repo.commitOn(ago(5), "recorded");

        assertThat(trend(history())).containsExactly("2026-11-25 {billing=1, unmapped=1}");
        assertThat(trend(history(CodeKind.TESTS))).containsExactly("2026-11-25 {billing=2}");
        assertThat(trend(DebtHistory.of(repo.folder.resolve("other/module-map.yaml"), CodeKind.MAIN, TODAY)))
                .containsExactly("2026-11-25 {core=1}");
    }

    @Test
    void a_branch_counts_when_it_was_merged() {
        record(BILLING, "a.A -> b.B").commitOn(ago(30), "recorded").branch("topic");
        record(BILLING, "a.A -> b.B", "a.A -> b.C").commitOn(ago(20), "on the branch");
        repo.checkout("main").write("readme.txt", "main").commitOn(ago(15), "main goes on");
        repo.git("merge", "-q", "--no-ff", "--no-commit", "topic").commitOn(ago(5), "merged");

        assertThat(since(history())).containsExactly(Map.entry("a.A -> b.B", ago(30)), Map.entry("a.A -> b.C", ago(5)));
        assertThat(trend(history())).containsExactly("2026-10-31 {billing=1}", "2026-11-25 {billing=2}");
    }

    @Test
    void days_never_go_back_from_one_commit_to_the_next() {
        record(BILLING, "a.A -> b.B").commitOn(ago(5), "a wrong clock");
        record(BILLING, "a.A -> b.B", "a.A -> b.C").commitOn(ago(15), "recorded");
        record(BILLING, "a.A -> b.B", "a.A -> b.C", "a.A -> b.D").commitOn(TODAY.plusDays(90), "from the future");

        assertThat(trend(history()))
                .containsExactly("2026-11-15 {billing=1}", "2026-11-15 {billing=2}", "2026-11-30 {billing=3}");
    }

    @Test
    void of_a_damaged_baseline_counts_what_can_be_read() {
        repo.write(
                        BILLING,
                        "<<<<<<< ours",
                        HEAD,
                        "a.A -> b.B",
                        "=======",
                        "a.A -> b.C",
                        ">>>>>>> theirs",
                        "what is this")
                .commitOn(ago(20), "a conflict");
        record(BILLING, "a.A -> b.B").commitOn(ago(10), "mended");

        assertThat(trend(history())).containsExactly("2026-11-10 {billing=2}", "2026-11-20 {billing=1}");
        assertThat(since(history())).containsExactly(Map.entry("a.A -> b.B", ago(20)));
    }

    @Test
    void without_a_repository_or_a_commit_one_line_says_so() throws IOException {
        Path map = Files.createDirectories(temp.resolve("plain")).resolve("module-map.yaml");
        assertThat(DebtHistory.of(map, CodeKind.MAIN, TODAY))
                .isEqualTo(nothing("there is no git repository around the module map"));

        try (Repo unborn = Repo.in(temp.resolve("unborn"))) {
            assertThat(DebtHistory.of(unborn.folder.resolve("module-map.yaml"), CodeKind.MAIN, TODAY))
                    .isEqualTo(nothing("nothing is committed yet"));
        }
        Files.createSymbolicLink(repo.folder.resolve("link.yaml"), Files.writeString(map, "version: 1\n"));
        assertThat(DebtHistory.of(repo.folder.resolve("link.yaml"), CodeKind.MAIN, TODAY))
                .isEqualTo(nothing("the module map lies outside the git repository"));
    }

    private static DebtHistory nothing(String why) {
        return new DebtHistory(List.of(), Map.of(), Optional.of("without the debt over time: " + why));
    }

    @Test
    void a_shallow_clone_has_what_is_there_and_says_where_it_ends() {
        record(BILLING, "a.A -> b.B").commitOn(ago(30), "recorded");
        record(BILLING, "a.A -> b.B", "a.A -> b.C").commitOn(ago(20), "more");
        record(BILLING, "a.A -> b.B", "a.A -> b.C", "a.A -> b.D").commitOn(ago(10), "more");
        String second = new ArrayList<>(history().trend()).get(1).commit().sha();

        try (Repo clone = repo.shallowClone(temp.resolve("clone"), 2, "main")) {
            DebtHistory history = DebtHistory.of(clone.folder.resolve("module-map.yaml"), CodeKind.MAIN, TODAY);

            assertThat(trend(history)).containsExactly("2026-11-10 {billing=2}", "2026-11-20 {billing=3}");
            assertThat(since(history)).containsExactly(Map.entry("a.A -> b.D", ago(10)));
            assertThat(history.note())
                    .contains("the debt over time ends at " + second + ", 2026-11-10: this clone is shallow; the rest"
                            + " comes by `git fetch --unshallow`");
        }
    }

    @Test
    void a_worktree_has_the_history_of_its_branch() throws IOException {
        record(BILLING, "a.A -> b.B")
                .commitOn(ago(30), "recorded")
                .branch("topic")
                .checkout("main");
        record(BILLING, "a.A -> b.B", "a.A -> b.C").commitOn(ago(20), "main goes on");
        Path other = repo.worktree(temp.resolve("other"), "topic");
        Files.writeString(other.resolve("module-map.yaml"), "version: 1\n");

        assertThat(trend(DebtHistory.of(other.resolve("module-map.yaml"), CodeKind.MAIN, TODAY)))
                .containsExactly("2026-10-31 {billing=1}");
    }

    @Test
    void a_damaged_repository_has_what_can_be_read() throws IOException {
        record(BILLING, "a.A -> b.B").commitOn(ago(30), "recorded");
        String lost = repo.head().sha();
        record(BILLING, "a.A -> b.B", "a.A -> b.C").commitOn(ago(20), "more");
        String left = repo.head().shortSha();
        Files.delete(repo.folder.resolve(".git/objects/" + lost.substring(0, 2) + "/" + lost.substring(2)));

        DebtHistory history = history();

        assertThat(trend(history)).containsExactly("2026-11-10 {billing=2}");
        assertThat(history.since()).isEmpty();
        assertThat(history.note())
                .contains("the debt over time ends at " + left + ", 2026-11-10: the git repository lacks the object "
                        + lost);

        try (DirectoryStream<Path> objects = Files.newDirectoryStream(repo.folder.resolve(".git/objects"), "??")) {
            for (Path folder : objects) {
                try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
                    for (Path file : files) {
                        file.toFile().setWritable(true);
                        Files.writeString(file, "damaged");
                    }
                }
            }
        }
        DebtHistory none = history();
        assertThat(none.trend()).isEmpty();
        assertThat(none.note().orElseThrow())
                .startsWith("without the debt over time: the git repository ")
                .doesNotContain("\n");
    }
}
