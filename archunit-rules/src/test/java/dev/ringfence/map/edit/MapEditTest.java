package dev.ringfence.map.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MapEditTest {

    private static MapEdit edit(int line, List<String> removed, String... added) {
        return new MapEdit("module-map.yaml", line, removed, List.of(added));
    }

    private static MapEdit replacing(int line, int lines) {
        return edit(line, List.of("a", "b", "c").subList(0, lines), "x");
    }

    private static void assertClash(MapEdit one, MapEdit other, boolean expected) {
        assertThat(one.clashesWith(other)).isEqualTo(expected);
        assertThat(other.clashesWith(one)).isEqualTo(expected);
    }

    @Test
    void two_edits_that_replace_one_line_clash() {
        assertClash(replacing(5, 1), replacing(5, 1), true);
        assertClash(replacing(5, 3), replacing(7, 1), true);
        assertClash(replacing(5, 3), replacing(8, 1), false);
    }

    @Test
    void two_edits_that_begin_one_list_clash() {
        MapEdit begun = edit(9, List.of(), "", "exceptions:", "  - {from: a, to: b}");

        assertClash(begun, edit(9, List.of(), "", "exceptions:", "  - {from: c, to: d}"), true);
        assertClash(begun, edit(4, List.of(), "    requires:", "      - a"), false);
        assertClash(
                edit(4, List.of(), "    requires:", "      - a"),
                edit(9, List.of(), "    requires:", "      - a"),
                false);
    }

    @Test
    void entries_that_are_added_to_one_list_fit_together() {
        assertClash(edit(9, List.of(), "  - {from: a, to: b}"), edit(9, List.of(), "  - {from: c, to: d}"), false);
        assertClash(edit(9, List.of(), "  - {from: a, to: b}"), replacing(9, 1), false);
    }

    @Test
    void edits_of_two_files_never_clash() {
        MapEdit other = new MapEdit("parts/orders.module-map.yaml", 5, List.of("a"), List.of("x"));

        assertClash(replacing(5, 1), other, false);
    }
}
