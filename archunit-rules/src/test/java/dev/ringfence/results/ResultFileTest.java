package dev.ringfence.results;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.map.ModuleName;
import dev.ringfence.verdict.ModuleUse;
import dev.ringfence.verdict.ProjectUse;
import dev.ringfence.violation.Identity;
import dev.ringfence.world.World;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResultFileTest {

    private static final ProjectResult RESULT = new ProjectResult(
            "k\"ey\n",
            new ProjectUse(
                    new TreeSet<>(List.of("map.yaml:1:2", "map.yaml:10:2")),
                    new TreeSet<>(List.of(new ModuleUse(new ModuleName("a"), new ModuleName("b")))),
                    new TreeMap<>(Map.of(
                            "map.yaml:9:5",
                            new TreeSet<>(List.of(
                                    Identity.parse("x.A -> y.B"), Identity.parse("x.Ä"), Identity.parse("a <-> b"))))),
                    new TreeSet<>(List.of("map.yaml:3:9")),
                    new TreeSet<>(List.of("", "x", "y.Ä"))));

    @Test
    void what_is_written_is_read_again() {
        assertThat(ResultFile.read(ResultFile.write(RESULT))).contains(RESULT);
    }

    @Test
    void an_empty_result_is_a_result(@TempDir Path folder) {
        ProjectResult empty = new ProjectResult(
                "key",
                World.in(folder).map("modules: {a: {packages: [.a]}}").judge().use());

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "7",
                "\"text\"",
                "not JSON",
                "<xml/>",
                "{}",
                "{\"format\": \"ringfence-result/2\", \"key\": \"k\", \"claims\": [], \"requires\": [], \"patterns\": [], \"packages\": [], \"exceptions\": {}}",
                "{\"format\": \"ringfence-result/1\", \"key\": 7, \"claims\": [], \"requires\": [], \"patterns\": [], \"packages\": [], \"exceptions\": {}}",
                "{\"format\": \"ringfence-result/1\", \"key\": \"k\", \"claims\": {}, \"requires\": [], \"patterns\": [], \"packages\": [], \"exceptions\": {}}",
                "{\"format\": \"ringfence-result/1\", \"key\": \"k\", \"claims\": [null], \"requires\": [], \"patterns\": [], \"packages\": [], \"exceptions\": {}}",
                "{\"format\": \"ringfence-result/1\", \"key\": \"k\", \"claims\": [], \"requires\": [\"a b\"], \"patterns\": [], \"packages\": [], \"exceptions\": {}}",
                "{\"format\": \"ringfence-result/1\", \"key\": \"k\", \"claims\": [], \"requires\": [\"A -> b\"], \"patterns\": [], \"packages\": [], \"exceptions\": {}}",
                "{\"format\": \"ringfence-result/1\", \"key\": \"k\", \"claims\": [], \"requires\": [7], \"patterns\": [], \"packages\": [], \"exceptions\": {}}",
                "{\"format\": \"ringfence-result/1\", \"key\": \"k\", \"claims\": [], \"requires\": [], \"patterns\": [], \"packages\": []}",
                "{\"format\": \"ringfence-result/1\", \"key\": \"k\", \"claims\": [], \"requires\": [], \"patterns\": [], \"packages\": [], \"exceptions\": []}",
                "{\"format\": \"ringfence-result/1\", \"key\": \"k\", \"claims\": [], \"requires\": [], \"patterns\": [], \"packages\": [], \"exceptions\": {\"p\": 7}}",
                "{\"format\": \"ringfence-result/1\", \"key\": \"k\", \"claims\": [], \"requires\": [], \"patterns\": [], \"packages\": [], \"exceptions\": {\"p\": [[]]}}",
                "{\"format\": \"ringfence-result/1\", \"key\": \"k\", \"claims\": [], \"requires\": [], \"packages\": [], \"exceptions\": {}}",
                "{\"format\": \"ringfence-result/1\", \"key\": \"k\", \"claims\": [], \"requires\": [], \"patterns\": [], \"exceptions\": {}}",
                "{\"format\": \"ringfence-result/1\", \"key\": \"k\", \"claims\": [], \"requires\": [], \"patterns\": [7], \"packages\": [], \"exceptions\": {}}",
                "{\"format\": \"ringfence-result/1\", \"key\": \"k\", \"claims\": [], \"requires\": [], \"patterns\": [], \"packages\": {}, \"exceptions\": {}}"
            })
    void damaged_and_foreign_text_is_no_result(String text) {
        assertThat(ResultFile.read(text)).isEmpty();
    }
}
