package dev.ringfence.report.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.report.ReportsOfText;
import dev.ringfence.report.data.Report;
import dev.ringfence.report.data.ReportedUse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class MatrixTableTest {

    private static final Report SHOP = ReportsOfUses.of(
            "shop shop.orders:extracting billing:frozen catalog common:shared jackson:external",
            "shop.orders>billing a12 k3 m1",
            "shop.orders>catalog a40",
            "billing>catalog x2",
            "billing>common",
            "catalog>billing n2",
            "shop>billing k120");

    private final Markup shop = Markup.of(MatrixTable.html(SHOP));

    @Test
    void every_cell_says_in_words_what_it_shows() {
        assertThat(shop.all("a"))
                .extracting(MatrixTableTest::told)
                .containsExactlyInAnyOrder(
                        "m-known m-wide #from=shop&to=billing [99+] shop uses billing: 120 known",
                        "m-known #from=shop.orders&to=billing [4] shop.orders uses billing: 3 known, 1 moved, 12 allowed",
                        "m-allowed m-4 #from=shop.orders&to=catalog [] shop.orders uses catalog: 40 allowed",
                        "m-excepted #from=billing&to=catalog [] billing uses catalog: 2 excepted",
                        "m-new #from=catalog&to=billing [2] catalog uses billing: 2 new");
        assertThat(shop.allThat(
                        element -> element.getAttribute("class").equals("m-unused") && element.hasAttribute("title")))
                .extracting(element -> element.getAttribute("aria-label"))
                .containsExactly("billing may use common, and does not");
        assertThat(shop.all("a"))
                .filteredOn(link -> !link.getTextContent().isEmpty())
                .allMatch(link -> link.getAttribute("aria-label").equals(link.getAttribute("title")));
    }

    private static String told(Element link) {
        return link.getAttribute("class") + " " + link.getAttribute("href") + " [" + link.getTextContent() + "] "
                + link.getAttribute("title");
    }

    @Test
    void what_all_names_begin_with_takes_no_room_and_can_be_found_all_the_same() {
        Markup table = Markup.of(MatrixTable.html(ReportsOfUses.of(
                "org-acme-web org-acme-orders org-acme-orders.rebates org-acme-common:shared jackson:external",
                "org-acme-web>org-acme-orders a1")));

        assertThat(commonStarts(table)).containsOnly("org-acme-").hasSize(6);
        assertThat(table.all("th"))
                .extracting(Element::getTextContent)
                .contains("org-acme-web", "org-acme-orders.rebates", "jackson");
    }

    @Test
    void names_that_share_no_whole_word_or_are_few_stand_as_they_are() {
        assertThat(commonStarts(shop)).isEmpty();
        assertThat(commonStarts(
                        Markup.of(MatrixTable.html(ReportsOfUses.of("order orders ordering", "order>orders a1")))))
                .isEmpty();
        assertThat(commonStarts(Markup.of(MatrixTable.html(ReportsOfUses.of("a-b a-c", "a-b>a-c a1")))))
                .isEmpty();
    }

    private static List<String> commonStarts(Markup table) {
        return table.all("span").stream()
                .filter(span -> span.getAttribute("class").equals("m-common"))
                .map(Element::getTextContent)
                .toList();
    }

    @Test
    void every_row_and_every_column_has_a_head_and_every_row_has_all_columns() {
        assertThat(shop.all("th"))
                .extracting(head -> head.getAttribute("scope") + " " + head.getTextContent())
                .containsExactly(
                        "col module",
                        "col shop",
                        "col shop.orders",
                        "col billing",
                        "col catalog",
                        "col common",
                        "col jackson",
                        "col debt of its own",
                        "row shop",
                        "row shop.orders",
                        "row billing",
                        "row catalog",
                        "row common",
                        "row debt of others to it");
        assertThat(shop.all("tr")).allMatch(row -> row.getChildNodes().getLength() == 8);
        assertThat(shop.all("col")).hasSize(8);
        assertThat(shop.all("caption"))
                .extracting(Element::getTextContent)
                .containsExactly("6 modules, 124 known edges and 2 new. A row uses a column.");
    }

    @Test
    void heads_say_how_far_a_module_is_on_its_way_out() {
        assertThat(shop.all("svg"))
                .extracting(mark -> mark.getParentNode().getNodeName() + " " + mark.getAttribute("aria-label"))
                .containsExactly("li extracting", "li frozen", "th extracting", "th frozen");
        assertThat(shop.allThat(element -> element.getAttribute("data-module").equals("billing")))
                .extracting(element -> element.getAttribute("title"))
                .containsOnly("billing, frozen, 12 types, @acme/billing");
    }

    @Test
    void what_a_row_owes_and_what_others_owe_to_a_column_is_there_for_the_open_and_the_folded_module() {
        assertThat(shop.all("span"))
                .filteredOn(debt -> debt.hasAttribute("title"))
                .extracting(debt -> debt.getAttribute("data-fold") + debt.getAttribute("hidden") + " "
                        + debt.getTextContent() + " " + debt.getAttribute("title"))
                .containsExactly(
                        "false 120 shop owes 120 known",
                        "truehidden 124 shop owes 124 known",
                        " 4 shop.orders owes 4 known",
                        " +2 catalog owes 0 known and 2 new",
                        " 124+2 others owe billing 124 known and 2 new");
    }

    @Test
    void the_cells_together_say_what_the_report_says() {
        Report report = ReportsOfUses.drawn(60, 400, 7);
        Markup table = Markup.of(MatrixTable.html(report));

        assertThat(table.all("a"))
                .hasSameSizeAs(
                        report.uses().stream().filter(use -> use.edges() > 0).toList());
        assertThat(sum(table, "known") + sum(table, "moved"))
                .isEqualTo(report.uses().stream().mapToInt(ReportedUse::debt).sum());
        assertThat(sum(table, "new"))
                .isEqualTo(report.uses().stream().mapToInt(ReportedUse::fresh).sum());
        assertThat(sum(table, "allowed"))
                .isEqualTo(report.uses().stream().mapToInt(ReportedUse::allowed).sum());
    }

    private static int sum(Markup table, String kind) {
        Pattern count = Pattern.compile("([\\d,]+) " + kind + "\\b");
        return table.all("a").stream()
                .flatMap(link -> count.matcher(link.getAttribute("title")).results())
                .mapToInt(found -> Integer.parseInt(found.group(1).replace(",", "")))
                .sum();
    }

    @Test
    void hostile_names_break_out_of_nothing() {
        List<String> names =
                Markup.of(MatrixTable.html(ReportsOfText.of("plain", 1))).names();
        for (String text : ReportsOfText.hostile()) {
            String html = MatrixTable.html(ReportsOfText.of(text, 1));
            assertThat(Markup.of(html).names()).as(text).isEqualTo(names);
            assertThat(html).doesNotContain("<script", "<img", "##vso[", "\n::");
        }
    }

    @Test
    void two_hundred_modules_with_1500_uses_stay_below_600_kilobytes() {
        assertThat(MatrixTable.html(ReportsOfUses.drawn(200, 1500, 7))).hasSizeLessThan(600_000);
    }

    @Test
    void a_map_without_modules_is_an_empty_table() {
        assertThat(Markup.of(MatrixTable.html(ReportsOfUses.of(""))).all("td")).hasSize(1);
    }

    @Test
    void the_page_is_given_how_the_table_looks_and_moves() {
        assertThat(MatrixTable.css()).contains(".m-matrix", "var(--amber,", "@media print");
        assertThat(MatrixTable.script())
                .contains("'use strict'", "ringfence:edges")
                .doesNotContain("innerHTML", "</");
        assertThat(MatrixTable.css()).doesNotContain("</", "@import", "url(");
    }
}
