package dev.ringfence.frozen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.frozen.lock.Element;
import dev.ringfence.frozen.lock.Fingerprint;
import dev.ringfence.frozen.lock.LockFile;
import dev.ringfence.frozen.lock.LockFormat;
import dev.ringfence.frozen.lock.Locks;
import dev.ringfence.frozen.lock.WrittenLine;
import dev.ringfence.map.Place;
import dev.ringfence.map.Problem;
import dev.ringfence.map.Remedy;
import dev.ringfence.source.fingerprint.Fingerprints;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LockReaderTest {

    private static final String HEAD =
            "# ringfence-lock/1, " + Fingerprints.VERSION + ", written by: mvn ringfence:freeze";

    private static final String HEAD_OF_VARIANTS = HEAD.replace("lock/1", "lock/2");

    private static final String A = "A".repeat(43);
    private static final String B = "b-_9".repeat(10) + "bbb";
    private static final String RESTORE = "Restore it from git; nobody but `mvn ringfence:freeze` writes into a lock.";

    @TempDir
    private Path folder;

    private LockFile read(String... lines) throws IOException {
        return readText(HEAD + "\n" + String.join("\n", lines) + "\n");
    }

    private LockFile readText(String text) throws IOException {
        return LockFile.of(folder.resolve("orders.lock"), text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> texts(LockFile file) {
        return file.lines().stream()
                .map(line -> line.number() + ": " + line.read().text()
                        + line.read().reason().map(reason -> " # " + reason).orElse(""))
                .toList();
    }

    private static List<String> problems(LockFile file) {
        return file.problems().stream()
                .map(problem -> kind(file, problem) + " " + problem.line() + ": " + problem.message())
                .toList();
    }

    private static String kind(LockFile file, Problem problem) {
        if (!problem.isMendedBy(Remedy.Goal.FREEZE)) {
            return "DAMAGE";
        }
        return file.isComparable() ? "CONFLICT" : "OTHER_FINGERPRINTS";
    }

    @Test
    void reads_what_was_written() throws IOException {
        String[] lines = {
            "./db/V1%20a%23.sql = " + A + " # a fix",
            "shop.orders.Order - " + A + " " + B,
            "shop.orders.Order = " + A,
            "shop.orders.Order import:java.util.* " + A + " " + B,
            "shop.orders.Order total(int,List<Money>) " + A + " " + B + " # since # ORD-1",
            "shop.orders.Other - tokens " + B,
            "shop.orders.Other2 - content " + B
        };
        LockFile file = read(lines);

        assertThat(file.problems()).isEmpty();
        assertThat(file.module()).isEqualTo("orders");
        assertThat(LockFormat.write(file.lines().stream().map(WrittenLine::read).toList(), file.tellsVariants()))
                .isEqualTo(HEAD + "\n" + String.join("\n", lines) + "\n");
    }

    @Test
    void the_lines_of_variants_are_written_under_a_head_of_their_own() throws IOException {
        String[] lines = {
            "17/shop.orders.Order - " + A + " " + B,
            "17/shop.orders.Order = " + A,
            "17/shop.orders.Order total() " + A + " " + B + " # since ORD-1",
            "9/Order - content " + B,
            "shop.orders.Order - " + A + " " + B
        };
        String text = HEAD_OF_VARIANTS + "\n" + String.join("\n", lines) + "\n";
        LockFile file = readText(text);

        assertThat(file.problems()).isEmpty();
        assertThat(file.tellsVariants()).isTrue();
        assertThat(LockFormat.write(file.lines().stream().map(WrittenLine::read).toList(), false))
                .isEqualTo(text);
        assertThat(LockedCode.of(List.of(file)).types())
                .containsExactly("17/shop.orders.Order", "9/Order", "shop.orders.Order");
    }

    @Test
    void a_head_of_variants_never_goes_back() {
        assertThat(LockFormat.write(List.of(), true)).isEqualTo(HEAD_OF_VARIANTS + "\n");
        assertThat(LockFormat.write(List.of(), false)).isEqualTo(HEAD + "\n");
    }

    @Test
    void of_several_heads_the_highest_counts_wherever_it_stands() throws IOException {
        String variant = "17/a.A = " + A + "\n";
        for (String text : List.of(
                HEAD + "\n" + HEAD_OF_VARIANTS + "\n" + variant,
                HEAD_OF_VARIANTS + "\n" + HEAD + "\n" + variant,
                variant + HEAD + "\n" + variant + HEAD_OF_VARIANTS + "\n" + HEAD + "\n")) {
            assertThat(problems(readText(text))).as(text).isEmpty();
            assertThat(readText(text).tellsVariants()).as(text).isTrue();
        }
    }

    @Test
    void a_head_that_stood_before_a_conflict_does_not_count() throws IOException {
        LockFile file = readText(HEAD + "\n<<<<<<< ours\n||||||| base\n" + HEAD_OF_VARIANTS + "\n17/a.A = " + A
                + "\n=======\n>>>>>>> theirs\n");

        assertThat(problems(file)).containsExactly("CONFLICT 2: git's conflict markers stand in this lock");
        assertThat(file.tellsVariants()).isFalse();
    }

    @Test
    void variants_under_a_head_that_knows_none_are_damage() throws IOException {
        LockFile file = read("a.A = " + A, "17/a.A = " + A, "21/a.A - " + A + " " + A);

        assertThat(problems(file))
                .containsExactly("DAMAGE 3: a variant for a later release of Java stands in a lock of format 1, which"
                        + " knows none: 17/a.A");
        assertThat(file.problems())
                .extracting(Problem::remedy)
                .containsExactly("Such a line needs the head `ringfence-lock/2`. " + RESTORE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0/a.A", "017/a.A", "12345/a.A", "17a/a.A", "./17/a.sql", "17%2Fa.A", "a.A/17"})
    void what_only_looks_like_a_variant_is_none(String name) throws IOException {
        assertThat(problems(read(name + " = " + A))).isEmpty();
    }

    @Test
    void the_order_of_lines_repeated_heads_equal_lines_and_line_ends_do_not_matter() throws IOException {
        LockFile file = readText("\r\nb.B = " + A + "\r\n" + HEAD + "\r\na.A = " + A + " # why\r\n" + HEAD
                + "\r\nb.B = " + A + " # later\r\na.A = " + A + " # also\r\n");

        assertThat(file.problems()).isEmpty();
        assertThat(texts(file))
                .containsExactly(
                        "2: b.B = " + A,
                        "4: a.A = " + A + " # why",
                        "6: b.B = " + A + " # later",
                        "7: a.A = " + A + " # also");
        LockedCode code = LockedCode.of(List.of(file));
        assertThat(code.namesOf(A)).containsExactlyInAnyOrder("a.A", "b.B");
        assertThat(file.lines().stream().map(line -> code.reasonOf(line.read())))
                .containsExactly(Optional.of("later"), Optional.of("also"), Optional.of("later"), Optional.of("also"));
    }

    @Test
    void a_type_is_looked_up_with_its_members_and_what_is_nested_in_it() throws IOException {
        LockFile file = read(
                "a.B - " + A + " " + B,
                "a.B total() " + A + " " + A,
                "a.B total() " + A + " " + B,
                "a.B.C - " + B + " " + B,
                "a.B%23 - " + B + " " + A,
                "a.Bb - " + B + " " + A);
        LockedCode code = LockedCode.of(List.of(file));

        assertThat(code.types()).containsExactly("a.B", "a.B#", "a.Bb");
        assertThat(code.elementsOf("a.B"))
                .isEqualTo(Map.of(
                        Element.itself("a.B"),
                        Set.of(new Fingerprint(A, B)),
                        new Element("a.B", "total()"),
                        Set.of(new Fingerprint(A, A), new Fingerprint(A, B)),
                        Element.itself("a.B.C"),
                        Set.of(new Fingerprint(B, B))));
        assertThat(code.placeOfType("a.Bb")).isEqualTo(new LockedAt(file.path(), 7));
        assertThat(code.elementsOf("a.Other")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what?",
                "a.A",
                "a.A = ",
                "a.A = short",
                "a.A - short short",
                "a.A total(int) AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "a.A = AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                " = AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "a.A  - AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "a.A - AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA+",
                "a.A  = AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "a.A - words AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "a.A = AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA#no"
            })
    void what_is_no_line_is_damage(String line) throws IOException {
        assertThat(read(line).problems())
                .containsExactly(Problem.error(
                        new Place(folder.resolve("orders.lock").toString(), 2, 0),
                        "not a line of a lock: " + line,
                        new Remedy.ByHand(
                                "A line is `<type> <member or -> <signature> <body> # reason` or `<type> = <digest>`. "
                                        + "Restore it from git; nobody but ",
                                Remedy.Goal.FREEZE,
                                " writes into a lock.")));
        assertThat(read(line).problems())
                .extracting(Problem::remedy)
                .containsExactly("A line is `<type> <member or -> <signature> <body> # reason` or `<type> = <digest>`. "
                        + RESTORE);
    }

    @Test
    void a_lock_without_a_head_may_be_a_part_of_one() throws IOException {
        assertThat(problems(readText("a.A = " + A + "\n")))
                .containsExactly("DAMAGE 1: this lock has no head, so a part of it may be missing");
        assertThat(problems(readText("")))
                .containsExactly("DAMAGE 1: this lock has no head, so a part of it may be missing");
    }

    @Test
    void another_format_is_never_read_as_empty() throws IOException {
        assertThat(problems(readText("# ringfence-lock/3, fingerprints/1, written by: mvn\n")))
                .containsExactly("DAMAGE 1: this lock has a format that this version of Ringfence does not know:"
                        + " # ringfence-lock/3, fingerprints/1, written by: mvn");
        assertThat(problems(readText(HEAD_OF_VARIANTS + "\n# ringfence-lock/22, fingerprints/1, written by: mvn\n")))
                .containsExactly("DAMAGE 2: this lock has a format that this version of Ringfence does not know:"
                        + " # ringfence-lock/22, fingerprints/1, written by: mvn");
    }

    @Test
    void fingerprints_of_another_version_in_any_head_ask_for_a_freeze() throws IOException {
        String other = HEAD.replace("fingerprints/1", "fingerprints/9");

        assertThat(problems(read(other, other)))
                .containsExactly(
                        "OTHER_FINGERPRINTS 2: re-freeze: this lock holds fingerprints of another version, which say"
                                + " nothing of today's: " + other);
    }

    @Test
    void of_a_conflict_both_sides_count_and_what_stood_before_does_not() throws IOException {
        LockFile file = read(
                "<<<<<<< ours",
                "a.A = " + A,
                "||||||| base",
                "a.Old = " + A,
                "=======",
                "a.A = " + B,
                ">>>>>>> theirs");

        assertThat(texts(file)).containsExactly("3: a.A = " + A, "7: a.A = " + B);
        assertThat(file.problems())
                .containsExactly(Problem.error(
                        new Place(folder.resolve("orders.lock").toString(), 2, 0),
                        "git's conflict markers stand in this lock",
                        new Remedy.Run(Remedy.Goal.FREEZE, ": it takes both sides and drops what is gone.")));
        assertThat(file.problems())
                .extracting(Problem::remedy)
                .containsExactly("Run `mvn ringfence:freeze`: it takes both sides and drops what is gone.");
        assertThat(file.conflicted()).isTrue();
    }

    @Test
    void a_lock_that_is_not_utf_8_is_damage() {
        LockFile file = LockFile.of(folder.resolve("orders.lock"), "# ä".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(problems(file)).containsExactly("DAMAGE 1: this lock is not UTF-8");
    }

    @Test
    void a_folder_in_the_place_of_a_lock_is_damage() throws IOException {
        Files.createDirectory(folder.resolve("a.lock"));

        assertThat(Locks.in(folder).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).isEqualTo("this lock is a folder"));
    }
}
