package dev.ringfence.results;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.files.Sha256;
import dev.ringfence.json.JsonText;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.TypeName;
import dev.ringfence.project.CodeKind;
import dev.ringfence.report.Counts;
import dev.ringfence.report.ReactorTotal;
import dev.ringfence.verdict.Coverage;
import dev.ringfence.verdict.ModuleUse;
import dev.ringfence.verdict.ModulesSeen;
import dev.ringfence.verdict.ProjectUse;
import dev.ringfence.verdict.SeamUse;
import dev.ringfence.violation.Identity;
import dev.ringfence.world.World;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResultFileTest {

    private static final Key KEY =
            new Key("1", "k\"ey\n", List.of("map.yaml:7:1"), "files", "sources", "recorded", "flags", "tree");

    private static final PartVerdict VERDICT = new PartVerdict(
            new ReactorTotal(
                    "broken", 1, 3, 1, Set.of(new ModuleName("a")), new Counts(1, 2, 3, 4, 5, 6, 7), Optional.empty()),
            new Coverage(
                    3,
                    4,
                    1,
                    2,
                    1,
                    5,
                    List.of(new TypeName("z.Ä")),
                    6,
                    new ModulesSeen(
                            new TreeMap<>(Map.of(new ModuleName("a"), 2)),
                            new TreeMap<>(Map.of(new ModuleUse(new ModuleName("a"), new ModuleName("b.c")), 4)),
                            new TreeMap<>(Map.of(new ModuleName("b.c"), 7)))),
            true);

    private static final ProjectResult RESULT = new ProjectResult(
            "com.acme:shop",
            CodeKind.TESTS,
            KEY,
            new ProjectUse(
                    new TreeSet<>(List.of("map.yaml:1:2", "map.yaml:10:2")),
                    new TreeSet<>(List.of(new ModuleUse(new ModuleName("a"), new ModuleName("b")))),
                    new TreeMap<>(Map.of(
                            "map.yaml:9:5",
                            new TreeSet<>(List.of(
                                    Identity.parse("x.A -> y.B"), Identity.parse("x.Ä"), Identity.parse("a <-> b"))))),
                    new TreeSet<>(List.of("map.yaml:3:9")),
                    new TreeMap<>(Map.of("map.yaml:4:9", "x.Ä")),
                    new TreeSet<>(List.of("", "x", "y.Ä")),
                    new TreeMap<>()),
            VERDICT);

    @Test
    void what_is_written_is_read_again() {
        assertThat(ResultFile.read(ResultFile.write(RESULT))).contains(RESULT);
    }

    @Test
    void what_there_is_of_seams_is_read_again_and_a_result_without_seams_says_nothing_of_them() {
        SeamUse seam = new SeamUse(
                true,
                new TreeMap<>(Map.of(
                        Identity.parse("x.A -> flag:use-new"), new TreeSet<>(List.of("A.java:3", "B.java")),
                        Identity.parse("flag:ü"), new TreeSet<>())),
                new TreeSet<>(List.of("x.A")));
        ProjectResult withSeams = new ProjectResult(
                RESULT.project(),
                RESULT.kind(),
                RESULT.key(),
                RESULT.use().withSeams(new TreeMap<>(Map.of("cutover", seam))),
                RESULT.verdict());

        assertThat(ResultFile.read(ResultFile.write(withSeams))).contains(withSeams);
        assertThat(ResultFile.write(RESULT)).doesNotContain("seams");
    }

    @Test
    void an_empty_result_is_a_result(@TempDir Path folder) {
        ProjectResult empty = new ProjectResult(
                "com.acme:shop",
                CodeKind.MAIN,
                KEY,
                World.in(folder).map("modules: {a: {packages: [.a]}}").judge().use(),
                VERDICT);

        assertThat(ResultFile.read(ResultFile.write(empty))).contains(empty);
        assertThat(empty.use().claims()).isEmpty();
    }

    @Test
    void the_same_result_gives_the_same_text() {
        assertThat(ResultFile.write(RESULT)).isEqualTo(ResultFile.write(RESULT)).endsWith("}\n");
    }

    @Test
    void every_beginning_of_a_result_is_no_result() {
        String text = ResultFile.write(RESULT).strip();

        for (int end = 0; end < text.length(); end++) {
            assertThat(ResultFile.read(text.substring(0, end)))
                    .as("the first %s", end)
                    .isEmpty();
        }
    }

    @Test
    void no_flipped_bit_leaves_another_result() {
        byte[] bytes = ResultFile.write(RESULT).getBytes(StandardCharsets.UTF_8);

        for (int at = 0; at < bytes.length; at++) {
            byte[] flipped = bytes.clone();
            flipped[at] ^= (byte) (1 << at % 8);
            assertThat(ResultFile.read(new String(flipped, StandardCharsets.UTF_8))
                            .orElse(RESULT))
                    .as("a bit of byte %s", at)
                    .isEqualTo(RESULT);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "7", "\"text\"", "not JSON", "<xml/>", "{}", "{\"format\": 7}"})
    void foreign_text_is_no_result(String text) {
        assertThat(ResultFile.read(text)).isEmpty();
        assertThat(ResultFile.isOfAnotherVersion(text)).isFalse();
    }

    @Test
    void a_result_of_another_format_is_known_to_be_one() {
        String text = ResultFile.write(RESULT).replace("ringfence-result/6", "ringfence-result/2");

        assertThat(ResultFile.read(text)).isEmpty();
        assertThat(ResultFile.isOfAnotherVersion(text)).isTrue();
    }

    @Test
    void a_result_that_lacks_an_entry_or_has_one_of_another_kind_is_none() {
        Map<String, Object> whole = JsonText.read(ResultFile.write(RESULT)).orElseThrow();

        for (String entry : whole.keySet()) {
            for (Object other : List.of(7, List.of(7), Map.of("p", 7), "A -> b", true)) {
                Map<String, Object> changed = new LinkedHashMap<>(whole);
                changed.put(entry, other);
                changed.remove("checksum");
                changed.put("checksum", Sha256.of(JsonText.of(changed)));
                assertThat(ResultFile.read(JsonText.of(changed)).filter(result -> !result.equals(RESULT)))
                        .as("%s is %s", entry, other)
                        .isEqualTo(
                                entry.equals("project") && other instanceof String
                                        ? ResultFile.read(JsonText.of(changed))
                                        : Optional.empty());
            }
        }
    }
}
