package dev.ringfence.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.ringfence.map.Edge;
import dev.ringfence.violation.Identity;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineUpdateTest {

    private static final String HEAD = "# ringfence-baseline/1, written by: mvn ringfence:baseline\n";
    private static final BaselineName BILLING = new BaselineName("billing", false);
    private static final BaselineName BILLING_TESTS = new BaselineName("billing", true);
    private static final BaselineName ORDERS = new BaselineName("orders", false);

    @TempDir
    private Path folder;

    @Test
    void the_first_baseline_records_everything_sorted_and_without_reasons() {
        BaselineUpdate update = plan(new Additions.Free(), debt("b.B", "c.C", BILLING), debt("a.A", "c.C", BILLING));

        assertThat(texts(update)).containsExactly("billing.baseline: " + HEAD + "a.A -> c.C\nb.B -> c.C\n");
        assertThat(update.added()).hasSize(2);
        assertThat(update.known()).isEqualTo(2);
    }

    @Test
    void what_is_gone_is_dropped_and_what_stays_keeps_its_reason() throws IOException {
        stands(BILLING, "a.A -> c.C # ORD-1\na.A -> c.Gone\n");

        BaselineUpdate update = plan(new Additions.None(), debt("a.A", "c.C", BILLING));

        assertThat(texts(update)).containsExactly("billing.baseline: " + HEAD + "a.A -> c.C # ORD-1\n");
        assertThat(update.dropped()).extracting(Identity::text).containsExactly("a.A -> c.Gone");
        assertThat(update.refused()).isEmpty();
    }

    @Test
    void a_file_that_empties_keeps_its_head_and_none_is_made_for_nothing() throws IOException {
        stands(BILLING, "a.A -> c.Gone\n");

        assertThat(texts(plan(new Additions.Free()))).containsExactly("billing.baseline: " + HEAD);
    }

    @Test
    void an_added_line_bears_the_reason_on_one_line() {
        BaselineUpdate update = plan(new Additions.Because("  release\n on friday "), debt("a.A", "c.C", BILLING));

        assertThat(texts(update)).containsExactly("billing.baseline: " + HEAD + "a.A -> c.C # release on friday\n");
    }

    @Test
    void what_has_moved_is_written_under_its_new_name_with_its_reason_and_needs_none() throws IOException {
        stands(BILLING, "a.Old -> c.C # ORD-1\n");

        BaselineUpdate update = plan(new Additions.None(), moved("a.New", "a.Old", BILLING));

        assertThat(texts(update)).containsExactly("billing.baseline: " + HEAD + "a.New -> c.C # ORD-1\n");
        assertThat(update.moved())
                .containsExactly(Map.entry(Identity.parse("a.New -> c.C"), Identity.parse("a.Old -> c.C")));
        assertThat(update.added()).isEmpty();
        assertThat(update.refused()).isEmpty();
        assertThat(update.dropped()).isEmpty();
        assertThat(update.takesFromOthers()).isFalse();
    }

    @Test
    void what_has_moved_bears_its_own_reason_whatever_reason_is_given() throws IOException {
        stands(BILLING, "a.Old -> c.C # ORD-1\n");

        BaselineUpdate update = plan(new Additions.Because("new"), moved("a.New", "a.Old", BILLING));

        assertThat(texts(update)).containsExactly("billing.baseline: " + HEAD + "a.New -> c.C # ORD-1\n");
    }

    @Test
    void what_has_moved_is_not_lost_where_conflict_markers_stand() throws IOException {
        stands(BILLING, "<<<<<<< ours\na.Old -> c.C # ORD-1\n=======\na.Gone -> c.C\n>>>>>>> theirs\n");

        BaselineUpdate update = plan(new Additions.Free(), moved("a.New", "a.Old", BILLING));

        assertThat(texts(update)).containsExactly("billing.baseline: " + HEAD + "a.New -> c.C # ORD-1\n");
    }

    @Test
    void what_comes_from_another_project_says_so() {
        BaselineUpdate update = plan(new Additions.None(), moved("a.New", "a.Old", BILLING));

        assertThat(texts(update)).containsExactly("billing.baseline: " + HEAD + "a.New -> c.C # ORD-1\n");
        assertThat(update.takesFromOthers()).isTrue();
    }

    @Test
    void a_line_that_moves_to_another_file_is_in_the_one_until_it_is_in_the_other() throws IOException {
        stands(BILLING, "a.Old -> c.C # ORD-1\n");
        Files.createDirectory(folder.resolve("orders.baseline"));

        BaselineUpdate update = BaselineUpdate.plan(
                Baselines.in(folder), List.of(moved("a.New", "a.Old", ORDERS)), new Additions.None(), file -> true);

        assertThatThrownBy(update::write).isInstanceOf(IOException.class);
        assertThat(Files.readString(folder.resolve("billing.baseline"))).contains("a.Old -> c.C # ORD-1\n");
    }

    private static Debt moved(String from, String was, BaselineName file) {
        BaselineLine line = new BaselineLine(Identity.of(Edge.of(was, "c.C")), Optional.of("ORD-1"));
        return new Debt(Identity.of(Edge.of(from, "c.C")), file, Optional.of(line));
    }

    @Test
    void without_leave_to_add_it_prunes_and_says_what_it_refused() throws IOException {
        stands(BILLING, "a.A -> c.Gone\n");

        BaselineUpdate update = plan(new Additions.None(), debt("a.A", "c.C", BILLING));

        assertThat(texts(update)).containsExactly("billing.baseline: " + HEAD);
        assertThat(update.refused()).extracting(Identity::text).containsExactly("a.A -> c.C");
    }

    @Test
    void a_line_moves_to_the_file_of_its_owner_without_being_added() throws IOException {
        stands(BILLING, "a.A -> c.C # why\n");

        BaselineUpdate update = plan(new Additions.None(), debt("a.A", "c.C", ORDERS));

        assertThat(texts(update))
                .containsExactly("billing.baseline: " + HEAD, "orders.baseline: " + HEAD + "a.A -> c.C # why\n");
        assertThat(update.added()).isEmpty();
        assertThat(update.dropped()).isEmpty();
    }

    @Test
    void files_of_code_that_was_not_judged_stay_as_they_are() throws IOException {
        stands(BILLING_TESTS, "t.T -> c.C\n");

        BaselineUpdate update = BaselineUpdate.plan(
                Baselines.in(folder),
                List.of(debt("t.T", "c.C", BILLING)),
                new Additions.Free(),
                file -> !file.name().tests());

        assertThat(texts(update)).isEmpty();
        assertThat(update.added()).isEmpty();
    }

    @Test
    void conflict_markers_are_mended_by_both_sides_less_what_is_gone_and_nothing_is_added() throws IOException {
        Files.writeString(
                folder.resolve("billing.baseline"),
                HEAD + "<<<<<<< ours\na.A -> c.Ours\n=======\na.A -> c.Theirs\na.A -> c.Gone\n>>>>>>> theirs\n");

        BaselineUpdate update = plan(
                new Additions.Because("sneaked in"),
                debt("a.A", "c.Ours", BILLING),
                debt("a.A", "c.Theirs", BILLING),
                debt("a.A", "c.New", BILLING));

        assertThat(texts(update)).containsExactly("billing.baseline: " + HEAD + "a.A -> c.Ours\na.A -> c.Theirs\n");
        assertThat(update.refused()).extracting(Identity::text).containsExactly("a.A -> c.New");
    }

    @Test
    void writing_twice_gives_the_same_bytes_and_the_second_time_writes_nothing() throws IOException {
        Debt[] debt = {debt("a.A", "c.C", BILLING), debt("b.B", "c.C", ORDERS)};

        assertThat(plan(new Additions.Free(), debt).write()).hasSize(2);
        assertThat(plan(new Additions.None(), debt).write()).isEmpty();
        assertThat(folder.resolve("billing.baseline")).hasContent(HEAD + "a.A -> c.C\n");
    }

    @Test
    void names_that_java_does_not_allow_are_written_so_that_they_can_be_read_back() throws IOException {
        Debt kotlin = debt("a.An odd #name -> x", "c.package-info", BILLING);

        plan(new Additions.Because("why"), kotlin).write();

        assertThat(folder.resolve("billing.baseline"))
                .hasContent(HEAD
                        + "a.An\\u0020odd\\u0020\\u0023name\\u0020\\u002d\\u003e\\u0020x -> c.package-info # why\n");
        assertThat(Baselines.in(folder).problems()).isEmpty();
        assertThat(Baselines.in(folder).contains(kotlin.identity())).isTrue();
    }

    @Test
    void any_name_of_a_class_file_and_any_reason_can_be_read_back() throws IOException {
        Debt[] debt = {
            debt("a.Smile\uD83D\uDE00", "c.C", BILLING),
            debt("a.Half\uD83D", "c.C", BILLING),
            debt("a.b-c.package-info", "c.C", BILLING),
            debt("a.B", "c.d-e.*", BILLING)
        };

        plan(new Additions.Because("one\u2028two\u2029three\u0085four\u0085"), debt)
                .write();

        assertThat(folder.resolve("billing.baseline"))
                .hasContent(HEAD
                        + "a.B -> c.d\\u002de.* # one two three four\n"
                        + "a.Half\\ud83d -> c.C # one two three four\n"
                        + "a.Smile\\ud83d\\ude00 -> c.C # one two three four\n"
                        + "a.b\\u002dc.package-info -> c.C # one two three four\n");
        Baselines written = Baselines.in(folder);
        assertThat(written.problems()).isEmpty();
        assertThat(Stream.of(debt).map(Debt::identity)).allMatch(written::contains);
    }

    @Test
    void a_line_that_moves_is_never_lost_on_a_full_disk() throws IOException {
        Configuration tiny = Configuration.unix().toBuilder()
                .setBlockSize(512)
                .setMaxSize(8 * 512)
                .build();
        try (FileSystem disk = Jimfs.newFileSystem(tiny)) {
            Path ringfence = Files.createDirectory(disk.getPath("/ringfence"));
            Path billing = Files.writeString(
                    ringfence.resolve("billing.baseline"), HEAD + "a.A -> c.C # why\na.A -> c.Gone\n");
            BaselineUpdate update = BaselineUpdate.plan(
                    Baselines.in(ringfence),
                    List.of(debt("a.A", "c.C", ORDERS), debt("a.A", "c.New", ORDERS)),
                    new Additions.Because("long".repeat(2_000)),
                    file -> true);

            assertThatThrownBy(update::write).isInstanceOf(IOException.class);

            assertThat(Files.readString(billing)).isEqualTo(HEAD + "a.A -> c.C # why\n");
        }
    }

    @Test
    void lines_that_change_places_end_in_one_file_each_and_each_file_is_told_once() throws IOException {
        stands(BILLING, "a.A -> c.C # why\n");
        stands(ORDERS, "b.B -> c.C\n");

        List<Path> written = plan(new Additions.None(), debt("a.A", "c.C", ORDERS), debt("b.B", "c.C", BILLING))
                .write();

        assertThat(written).containsExactly(folder.resolve("billing.baseline"), folder.resolve("orders.baseline"));
        assertThat(folder.resolve("billing.baseline")).hasContent(HEAD + "b.B -> c.C\n");
        assertThat(folder.resolve("orders.baseline")).hasContent(HEAD + "a.A -> c.C # why\n");
    }

    @Test
    void conflict_markers_in_a_file_of_code_that_was_not_judged_are_mended_by_both_sides_whole() throws IOException {
        stands(BILLING_TESTS, "<<<<<<< ours\nt.T -> c.Ours\n=======\nt.T -> c.Theirs # why\n>>>>>>> theirs\n");
        stands(ORDERS, "");

        BaselineUpdate update = BaselineUpdate.plan(
                Baselines.in(folder),
                List.of(),
                new Additions.None(),
                file -> !file.name().tests());

        assertThat(texts(update))
                .containsExactly(
                        "billing.tests.baseline: " + HEAD + "t.T -> c.Ours\nt.T -> c.Theirs # why\n",
                        "orders.baseline: " + HEAD);
        assertThat(update.known()).isZero();
        assertThat(update.dropped()).isEmpty();
        assertThat(update.write()).containsExactly(folder.resolve("billing.tests.baseline"));
        assertThat(Baselines.in(folder).problems()).isEmpty();
    }

    private BaselineUpdate plan(Additions additions, Debt... debt) {
        return BaselineUpdate.plan(Baselines.in(folder), Arrays.asList(debt), additions, file -> true);
    }

    private void stands(BaselineName name, String lines) throws IOException {
        Files.writeString(folder.resolve(name.fileName()), HEAD + lines);
    }

    private List<String> texts(BaselineUpdate update) {
        SortedMap<Path, String> contents = update.contents();
        return contents.entrySet().stream()
                .map(entry -> folder.relativize(entry.getKey()) + ": " + entry.getValue())
                .toList();
    }

    private static Debt debt(String from, String to, BaselineName file) {
        return new Debt(Identity.of(Edge.of(from, to)), file);
    }
}
