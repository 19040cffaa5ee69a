package dev.ringfence.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.baseline.BaselineFile;
import dev.ringfence.frozen.lock.LockFile;
import dev.ringfence.map.Problem;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Baselines and locks that no goal wrote: each is read right, or is a named problem, in bounded time. */
@Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileLedgerTest {

    private static final String HEAD = "# ringfence-baseline/1, written by: mvn ringfence:baseline\n";
    private static final String LOCK_HEAD = "# ringfence-lock/1, fingerprints/1, written by: mvn ringfence:freeze\n";
    private static final String DIGEST = "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU";
    private static final int LONG = 1_000_000;

    private static BaselineFile baseline(String text) {
        return BaselineFile.of(Path.of("a.baseline"), text.getBytes(StandardCharsets.UTF_8));
    }

    private static LockFile lock(String text) {
        return LockFile.of(Path.of("a.lock"), text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> told(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.line() + ": " + problem.message())
                .toList();
    }

    @Test
    void a_carriage_return_alone_hides_a_line_from_reviewers_and_is_damage() {
        BaselineFile file = baseline(HEAD + "a.A -> b.B # agreed\ra.A -> c.C\na.A -> b.D\n");

        assertThat(told(file.problems()))
                .containsExactly("2: a carriage return stands alone in this line: a.A -> b.B # agreed\ra.A -> c.C");
        assertThat(file.lines()).hasSize(1);
        assertThat(told(lock(LOCK_HEAD + "a.A = " + DIGEST + "\r\ra.B = " + DIGEST + "\r\n")
                        .problems()))
                .hasSize(1)
                .allMatch(line -> line.startsWith("2: a carriage return stands alone in this line: a.A = "));
        assertThat(told(baseline(HEAD.replace('\n', '\r') + "a.A -> b.B").problems()))
                .hasSize(2)
                .contains("1: this baseline has no head, so a part of it may be missing");
    }

    @Test
    void lines_that_end_in_a_pair_or_not_at_all_and_a_byte_order_mark_are_read() {
        BaselineFile file = baseline("\uFEFF" + HEAD.replace("\n", "\r\n") + "a.A -> b.B\r\n\r\na.A -> b.C");

        assertThat(file.problems()).isEmpty();
        assertThat(file.lines().values()).extracting(BaselineFile.Known::number).containsExactly(2, 4);
        assertThat(lock("\uFEFF" + LOCK_HEAD + "a.A = " + DIGEST).problems()).isEmpty();
        assertThat(told(baseline(HEAD + "\uFEFFa.A -> b.B\n").problems()))
                .containsExactly("2: an invisible byte order mark (U+FEFF) stands in this line: a.A -> b.B");
    }

    /** Whoever puts two locks together has the mark of the second in the middle. */
    @Test
    void a_byte_order_mark_within_a_lock_is_named_with_its_line_and_nothing_else_is_wrong() {
        LockFile marked = lock("\uFEFF" + LOCK_HEAD + "a.A = " + DIGEST + "\n\uFEFFa.B = " + DIGEST + "\n");

        assertThat(marked.problems())
                .extracting(Problem::toString)
                .containsExactly("a.lock:3: an invisible byte order mark (U+FEFF) stands in this line: a.B = " + DIGEST
                        + ". Delete the line and write it anew, without the mark; nothing else is wrong with it.");
        assertThat(lock(LOCK_HEAD + "a.A = " + DIGEST + "\n\uFEFF" + LOCK_HEAD + "a.B = " + DIGEST + "\n")
                        .problems())
                .hasSize(1);
    }

    @Test
    void zero_characters_and_other_encodings_are_damage() {
        assertThat(told(baseline(HEAD + "a.A -> b.B # why\0not\n").problems()))
                .containsExactly("2: a zero character stands in this line: a.A -> b.B # why\0not");
        for (Charset charset : List.of(StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
            byte[] bytes = (HEAD + "a.A -> b.B\n").getBytes(charset);
            assertThat(BaselineFile.of(Path.of("a.baseline"), bytes).problems()).isNotEmpty();
            assertThat(LockFile.of(Path.of("a.lock"), bytes).problems()).isNotEmpty();
        }
    }

    @Test
    void lines_of_a_million_characters_are_read_or_told_by_their_beginning() {
        String name = "a.A" + "b".repeat(LONG);
        String reason = "why ".repeat(LONG / 4);

        assertThat(baseline(HEAD + name + " -> b.B # " + reason + "\n").problems())
                .isEmpty();
        assertThat(lock(LOCK_HEAD + name + " - " + DIGEST + " " + DIGEST + " # " + reason + "\n")
                        .problems())
                .isEmpty();
        for (String damaged : List.of(
                "a.A -> b.B" + " ".repeat(LONG) + "x",
                "a.A # " + " ".repeat(LONG),
                "-> ".repeat(LONG / 3),
                "\\u00".repeat(LONG / 4),
                "=".repeat(5) + " ".repeat(LONG))) {
            assertThat(told(baseline(HEAD + damaged + "\n").problems()))
                    .hasSize(1)
                    .allMatch(line -> line.length() < 200);
            assertThat(told(lock(LOCK_HEAD + damaged + "\n").problems()))
                    .hasSize(1)
                    .allMatch(line -> line.length() < 200);
        }
    }

    @Test
    void two_hundred_thousand_lines_are_read_and_as_many_damaged_ones_told_a_hundred_times() {
        BaselineFile file = baseline(HEAD + lines("a.A%d -> b.B"));

        assertThat(file.problems()).isEmpty();
        assertThat(file.lines()).hasSize(200_000);
        assertThat(lock(LOCK_HEAD + lines("a.A%d = " + DIGEST)).lines()).hasSize(200_000);
        assertThat(baseline(HEAD + lines("%d no line")).problems()).hasSize(100);
        assertThat(lock(LOCK_HEAD + lines("%d no line")).problems()).hasSize(100);
    }

    private static String lines(String line) {
        return IntStream.range(0, 200_000)
                .mapToObj(number -> line.replace("%d", Integer.toString(number)))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    @Test
    void a_reason_is_written_without_controls() {
        assertThat(LedgerText.oneLine(" until\n\tORD-1\u001b[2K\u0085\u2028\0\rnow "))
                .isEqualTo("until ORD-1 [2K now");
    }
}
