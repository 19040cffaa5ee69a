package dev.ringfence.report.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.report.ReportsOfText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class MatrixSvgTest {

    @Test
    void each_module_each_cell_and_each_debt_has_a_title() {
        Markup svg = Markup.of(MatrixSvg.of(ReportsOfUses.of("a b:frozen", "a>b a3 k120 n1", "b>a")));

        assertThat(svg.all("title"))
                .extracting(Element::getTextContent)
                .containsExactly(
                        "com.acme:shop: 2 modules, 120 known edges and 1 new",
                        "a, 12 types, @acme/a",
                        "a uses b: 1 new, 120 known, 3 allowed",
                        "a owes 120 known and 1 new",
                        "b, frozen, 12 types, @acme/b",
                        "b may use a, and does not",
                        "a, 12 types, @acme/a",
                        "b, frozen, 12 types, @acme/b",
                        "others owe b 120 known and 1 new");
    }

    @Test
    void the_start_that_all_names_share_is_left_out_before_each_and_stands_in_its_title() {
        Markup svg = Markup.of(
                MatrixSvg.of(ReportsOfUses.of("org-acme-api org-acme-app org-acme-db", "org-acme-app>org-acme-db k1")));

        assertThat(svg.all("text"))
                .extracting(Element::getTextContent)
                .contains("\u2026api", "\u2026app", "\u2026db")
                .noneMatch(text -> text.contains("org-acme-"));
        assertThat(svg.all("title"))
                .extracting(Element::getTextContent)
                .contains("org-acme-app uses org-acme-db: 1 known");
    }

    @Test
    void code_of_no_module_is_no_module_in_the_count() {
        assertThat(titles(MatrixSvg.of(ReportsOfUses.of("a b", "a>b k1", "(no-module)>b k2"))))
                .contains("com.acme:shop: 2 modules, 3 known edges");
    }

    @Test
    void light_and_dark_are_told_without_variables_since_not_every_reader_knows_them() {
        assertThat(MatrixSvg.of(ReportsOfUses.of("a b", "a>b a3")))
                .contains("@media (prefers-color-scheme: dark)")
                .doesNotContain("var(");
    }

    @Test
    void a_large_picture_counts_modules_in_modules_for_the_ones_that_hold_them() {
        List<String> names = titles(MatrixSvg.of(ReportsOfUses.drawn(200, 1500, 7)));

        assertThat(names).isNotEmpty().noneMatch(name -> name.contains(".part-"));
        assertThat(titles(MatrixSvg.of(ReportsOfUses.drawn(70, 400, 7)))).anyMatch(name -> name.contains(".part-"));
    }

    private static List<String> titles(String svg) {
        return Markup.of(svg).all("title").stream().map(Element::getTextContent).toList();
    }

    @Test
    void hostile_names_break_out_of_nothing() {
        List<String> names =
                Markup.of(MatrixSvg.of(ReportsOfText.of("plain", 1))).names();
        for (String text : ReportsOfText.hostile()) {
            assertThat(Markup.of(MatrixSvg.of(ReportsOfText.of(text, 1))).names())
                    .as(text)
                    .isEqualTo(names);
        }
    }
}
