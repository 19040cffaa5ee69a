package dev.ringfence.map.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTreeTest {

    private static YamlTree.Scalar scalar(String text, int line) {
        return new YamlTree.Scalar(text, line, false);
    }

    @Test
    void a_text_is_read_as_a_tree_with_lines() throws YamlTree.BrokenException {
        assertThat(YamlTree.read("a: 1\nb:\n  - x\n  - |\n    y\n    z\n"))
                .isEqualTo(new YamlTree.Mapping(
                        List.of(
                                new YamlTree.Entry("a", 1, scalar("1", 1)),
                                new YamlTree.Entry(
                                        "b",
                                        2,
                                        new YamlTree.Sequence(
                                                List.of(scalar("x", 3), new YamlTree.Scalar("y\nz\n", 5, true)), 3))),
                        1));
    }

    @Test
    void json_is_read_too() throws YamlTree.BrokenException {
        assertThat(YamlTree.read("{\"a\":[\"b\",\n1]}"))
                .isEqualTo(new YamlTree.Mapping(
                        List.of(new YamlTree.Entry(
                                "a", 1, new YamlTree.Sequence(List.of(scalar("b", 1), scalar("1", 2)), 1))),
                        1));
    }

    @Test
    void aliases_and_merges_stand_for_what_they_name() throws YamlTree.BrokenException {
        assertThat(YamlTree.read("- &x {a: 1}\n- *x\n- {<<: *x, b: 2}\n"))
                .isEqualTo(new YamlTree.Sequence(
                        List.of(
                                new YamlTree.Mapping(List.of(new YamlTree.Entry("a", 1, scalar("1", 1))), 1),
                                new YamlTree.Mapping(List.of(new YamlTree.Entry("a", 1, scalar("1", 1))), 1),
                                new YamlTree.Mapping(
                                        List.of(
                                                new YamlTree.Entry("a", 1, scalar("1", 1)),
                                                new YamlTree.Entry("b", 3, scalar("2", 3))),
                                        3)),
                        1));
    }

    @Test
    void an_empty_text_is_an_empty_scalar() throws YamlTree.BrokenException {
        assertThat(YamlTree.read("# nothing\n")).isEqualTo(scalar("", 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a:\n- [", "a:\n- *none", "a:\n\t- b", "a:\n\"\\u12"})
    void what_is_no_yaml_is_broken_and_says_near_which_line(String text) {
        assertThatExceptionOfType(YamlTree.BrokenException.class)
                .isThrownBy(() -> YamlTree.read(text))
                .satisfies(broken -> assertThat(broken.line()).isBetween(2, 3));
    }
}
