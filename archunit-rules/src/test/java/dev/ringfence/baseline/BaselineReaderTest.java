package dev.ringfence.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringfence.map.Edge;
import dev.ringfence.map.Place;
import dev.ringfence.map.Problem;
import dev.ringfence.map.Remedy;
import dev.ringfence.map.TypeName;
import dev.ringfence.violation.Identity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineReaderTest {

    private static final String HEAD = "# ringfence-baseline/1, written by: mvn ringfence:baseline\n";

    @TempDir
    private Path folder;

    @Test
    void reads_edges_and_types_with_and_without_a_reason() throws IOException {
        BaselineFile file =
                read(HEAD + "a.A -> b.B\na.A -> b.C # until ORD-1\na.package-info -> b.B\na.Lonely\na.A -> b.*\n");

        assertThat(file.problems()).isEmpty();
        assertThat(file.lines().values())
                .extracting(known -> known.number() + ": " + known.line().text())
                .containsExactly(
                        "2: a.A -> b.B",
                        "3: a.A -> b.C # until ORD-1",
                        "4: a.package-info -> b.B",
                        "5: a.Lonely",
                        "6: a.A -> b.*");
    }

    @Test
    void a_line_of_data_needs_the_head_that_an_older_plugin_refuses() throws IOException {
        String types = "a.A -> b.B\n";
        for (String line : List.of("a.A -> reads:b", "table:b -> references:c", "table:b", "a.A -> flag:x")) {
            BaselineFile file = read(HEAD + types + line + " # why\n");

            assertThat(file.problems())
                    .extracting(Problem::toString)
                    .containsExactly(folder.resolve("a.baseline")
                            + ":3: a line of data stands under the head of format 1. Write `# ringfence-baseline/2,"
                            + " written by: mvn ringfence:baseline` into line 1, or restore the file from git.");
            assertThat(read(HEAD.replace("/1", "/2") + types + line + "\n").problems())
                    .isEmpty();
            assertThat(read(HEAD + types + line + "\n" + HEAD.replace("/1", "/2"))
                            .problems())
                    .isEmpty();
        }
    }

    @Test
    void ignores_order_repeated_heads_blank_lines_and_the_kind_of_line_ending() throws IOException {
        BaselineFile file = read("b.B -> a.A\r\n" + HEAD + "\r\na.A -> b.B\r\n" + HEAD);

        assertThat(file.problems()).isEmpty();
        assertThat(file.lines().keySet()).containsExactlyInAnyOrder(edge("b.B", "a.A"), edge("a.A", "b.B"));
    }

    @Test
    void passes_over_the_byte_order_mark_of_an_editor_and_tells_of_any_other_by_name() throws IOException {
        String mark = "\uFEFF";

        BaselineFile file = read(mark + HEAD + "a.A -> b.B # a " + mark + "mark\n");

        assertThat(file.problems()).isEmpty();
        assertThat(file.lines().keySet()).containsExactly(edge("a.A", "b.B"));
        for (String line : List.of(mark + "a.A -> b.B", "a." + mark + "A -> b.B", mark + mark + "a.A -> b.B")) {
            assertThat(read(HEAD + line + "\n").problems())
                    .extracting(Problem::toString)
                    .containsExactly(folder.resolve("a.baseline")
                            + ":2: an invisible byte order mark (U+FEFF) stands in this line: a.A -> b.B."
                            + " Delete the line and write it anew, without the mark; nothing else is wrong with it.");
        }
        assertThat(read(HEAD + "a.A -> b.B\n" + mark + HEAD).problems()).hasSize(1);
    }

    @Test
    void of_equal_edges_the_one_with_a_reason_wins_in_any_order() throws IOException {
        BaselineFile before = read(HEAD + "a.A -> b.B # why\na.A -> b.B\n");
        BaselineFile after = read(HEAD + "a.A -> b.B\na.A -> b.B # why\n");

        assertThat(reasons(before)).containsExactly("why");
        assertThat(reasons(after)).containsExactly("why");
    }

    @Test
    void conflict_markers_are_a_problem_and_both_sides_count_but_not_what_stood_before() throws IOException {
        BaselineFile file = read(
                HEAD
                        + "<<<<<<< ours\na.A -> b.B\n||||||| base\na.A -> b.Gone\n=======\na.A -> b.C\n>>>>>>> theirs\na.A -> b.D\n");

        assertThat(file.conflicted()).isTrue();
        assertThat(file.lines().keySet())
                .containsExactlyInAnyOrder(edge("a.A", "b.B"), edge("a.A", "b.C"), edge("a.A", "b.D"));
        assertThat(file.problems())
                .containsExactly(Problem.error(
                        new Place(file.path().toString(), 2, 0),
                        "git's conflict markers stand in this baseline",
                        new Remedy.Run(Remedy.Goal.BASELINE, ": it takes both sides and drops what is gone.")));
        assertThat(file.problems())
                .extracting(Problem::remedy)
                .containsExactly("Run `mvn ringfence:baseline`: it takes both sides and drops what is gone.");
    }

    @Test
    void an_unknown_version_is_a_problem_and_never_an_empty_baseline() throws IOException {
        BaselineFile file = read("# ringfence-baseline/3, written by: mvn ringfence:baseline\na.A -> b.B\n");

        assertThat(file.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.isMendedBy(Remedy.Goal.BASELINE)).isFalse();
            assertThat(problem.line()).isEqualTo(1);
            assertThat(problem.message()).contains("format that this version of Ringfence does not know");
        });
    }

    @Test
    void a_file_without_its_head_is_a_problem_since_a_part_may_be_missing() throws IOException {
        assertThat(read("").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .isEqualTo("this baseline has no head, so a part of it may be missing"));
        assertThat(read("a.A -> b.B\n").problems()).hasSize(1);
    }

    @Test
    void every_line_that_is_none_is_told_with_its_number() throws IOException {
        BaselineFile file = read(HEAD + "a.A => b.B\n# a note\na.A ->\na.A -> b.B why\n\u0000\u0000\n");

        assertThat(file.problems()).extracting(Problem::line).containsExactly(2, 3, 4, 5, 6);
        assertThat(file.problems()).noneMatch(problem -> problem.isMendedBy(Remedy.Goal.BASELINE));
    }

    @Test
    void a_damaged_line_is_a_problem_however_long_it_is() throws IOException {
        BaselineFile file = read(HEAD + "a".repeat(20_000) + "?\n" + "a.\\u0020".repeat(20_000) + "?\n" + "a.A # "
                + "why ".repeat(20_000) + "\n");

        assertThat(file.problems()).extracting(Problem::line).containsExactly(2, 3);
    }

    @Test
    void bytes_that_are_not_utf_8_are_a_problem() throws IOException {
        Path path = folder.resolve("a.baseline");
        Files.write(path, new byte[] {'#', (byte) 0xC3, (byte) 0x28});

        assertThat(BaselineReader.read(path).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).isEqualTo("this baseline is not UTF-8"));
    }

    @Test
    void a_folder_that_is_not_there_holds_no_debt() {
        Baselines none = Baselines.in(folder.resolve("nowhere"));

        assertThat(none.problems()).isEmpty();
        assertThat(none.contains(edge("a.A", "b.B"))).isFalse();
    }

    @Test
    void a_file_in_the_place_of_the_folder_is_a_problem() throws IOException {
        Path file = Files.writeString(folder.resolve("ringfence"), "no folder");

        assertThat(Baselines.in(file).problems())
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.message()).startsWith("this folder of baselines cannot be read"));
    }

    @Test
    void a_line_counts_in_whichever_file_it_stands_and_other_files_do_not() throws IOException {
        Files.writeString(folder.resolve("billing.baseline"), HEAD + "a.A -> b.B\n");
        Files.writeString(folder.resolve("orders.tests.baseline"), HEAD + "a.A -> b.C\n");
        Files.writeString(folder.resolve("notes.txt"), "a.A -> b.D\n");

        Baselines baselines = Baselines.in(folder);

        assertThat(baselines.files())
                .extracting(BaselineFile::name)
                .containsExactly(new BaselineName("billing", false), new BaselineName("orders", true));
        assertThat(List.of(edge("a.A", "b.B"), edge("a.A", "b.C"))).allMatch(baselines::contains);
        assertThat(baselines.contains(edge("a.A", "b.D"))).isFalse();
    }

    @Test
    void nobody_is_told_what_is_known_while_a_file_is_damaged() throws IOException {
        Files.writeString(folder.resolve("billing.baseline"), "");
        Baselines baselines = Baselines.in(folder);

        assertThatThrownBy(() -> baselines.contains(Identity.of(new TypeName("a.A"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("billing.baseline:1: this baseline has no head");
    }

    private BaselineFile read(String text) throws IOException {
        return BaselineReader.read(Files.writeString(folder.resolve("a.baseline"), text));
    }

    private static List<String> reasons(BaselineFile file) {
        return file.lines().values().stream()
                .flatMap(known -> known.reason().stream())
                .toList();
    }

    private static Identity edge(String from, String to) {
        return Identity.of(Edge.of(from, to));
    }
}
