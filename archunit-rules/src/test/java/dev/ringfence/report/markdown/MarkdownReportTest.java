package dev.ringfence.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.report.Reports;
import dev.ringfence.report.ReportsOfText;
import dev.ringfence.report.Situations;
import dev.ringfence.report.data.Report;
import dev.ringfence.world.World;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class MarkdownReportTest {

    private static final MarkdownReport COMMENT = MarkdownReport.comment();
    private static final MarkdownReport SUMMARY = MarkdownReport.jobSummary();

    @TempDir
    private Path folder;

    private Report report(String situation) {
        return Report.of(Reports.of(Situations.named(situation).apply(World.in(folder.resolve(situation)))));
    }

    /** What a reader of Markdown makes of a page. */
    private static Node read(String page) {
        return Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .parse(page);
    }

    private static String shown(String page) {
        return TextContentRenderer.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .render(read(page));
    }

    /** Counts the parts of a page that a reader sees, by kind. */
    private static Map<String, Integer> parts(String page) {
        Map<String, Integer> counts = new TreeMap<>();
        read(page).accept(new AbstractVisitor() {

            private void count(Node node) {
                counts.merge(node.getClass().getSimpleName(), 1, Integer::sum);
                visitChildren(node);
            }

            @Override
            public void visit(Heading node) {
                count(node);
            }

            @Override
            public void visit(ListItem node) {
                count(node);
            }

            @Override
            public void visit(FencedCodeBlock node) {
                count(node);
            }

            @Override
            public void visit(Link node) {
                count(node);
            }

            @Override
            public void visit(Image node) {
                count(node);
            }

            @Override
            public void visit(HtmlBlock node) {
                count(node);
            }

            @Override
            public void visit(HtmlInline node) {
                assertThat(node.getLiteral()).isEqualTo("<!-- -->");
            }

            @Override
            public void visit(CustomNode node) {
                if (node instanceof TableRow) {
                    count(node);
                } else {
                    visitChildren(node);
                }
            }
        });
        return counts;
    }

    @Test
    void the_page_says_what_is_new_who_says_no_and_what_to_do() {
        String page = shown(Reports.text(COMMENT, report("everything-at-once")));

        assertThat(page)
                .contains(
                        "Ringfence: broken, 3 new, 2 changed, 1 stale, 1 unused",
                        "orders -> catalog: 1 new \"internal-access\"",
                        "catalog does not export it to orders (module-map.yaml:4)",
                        "use what catalog exports: shop.catalog.api",
                        "mvn ringfence:baseline -pl :shop -Dringfence.reason=\"why it has to be\"",
                        "Not new: 1 known, 0 moved, 3 excepted.");
    }

    @TestFactory
    Stream<DynamicTest> hostile_text_makes_nothing_but_text() {
        Map<String, Integer> plain = parts(Reports.text(COMMENT, ReportsOfText.of("plain", 3)));
        return ReportsOfText.hostile().stream()
                .map(text -> DynamicTest.dynamicTest("" + text.length(), () -> {
                    String page = Reports.text(COMMENT, ReportsOfText.of(text, 3));

                    assertThat(parts(page)).isEqualTo(plain).doesNotContainKeys("Link", "Image", "HtmlBlock");
                }));
    }

    @Test
    void nobody_is_called_and_no_issue_is_named_by_what_a_text_holds() {
        String page = Reports.text(COMMENT, ReportsOfText.of("see #12, ask @team at http://x.example", 1));

        assertThat(page.replaceAll("(?s)```.*?```|`[^`]*`", "")).doesNotContain("@team", "#12", "http://");
    }

    @Test
    void a_comment_stays_below_64_kilobytes_by_leaving_out_whole_sections() {
        Report large = ReportsOfText.of("ü".repeat(300), 400);
        String page = Reports.text(COMMENT, large);

        assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(60_000);
        assertThat(page)
                .containsPattern("There is no room here for \\d+ more sections")
                .endsWith("excepted.\n");
        assertThat(parts(page).get("Heading")).isGreaterThan(1);
        assertThat(Reports.text(SUMMARY, large).getBytes(StandardCharsets.UTF_8))
                .hasSizeBetween(60_000, 900_000);
    }

    @Test
    void sections_that_are_left_out_are_counted() {
        Report large = ReportsOfText.of("ü".repeat(300), 100);
        String whole = Reports.text(SUMMARY, large);
        String page = Reports.text(COMMENT, large);
        Matcher leftOut =
                Pattern.compile("no room here for (\\d+) more sections").matcher(page);

        assertThat(whole).doesNotContain("no room here");
        assertThat(leftOut.find()).isTrue();
        assertThat(headings(page) + Integer.parseInt(leftOut.group(1))).isEqualTo(headings(whole));
    }

    @Test
    void a_line_that_a_branch_paid_off_is_named() {
        assertThat(Reports.text(COMMENT, ReportsOfText.of("shop.A", 1)))
                .contains("### Paid off\n\n- `shop.A -> shop.A`\n");
    }

    private static int headings(String page) {
        return parts(page).getOrDefault("Heading", 0);
    }

    @Test
    void only_ways_out_that_are_possible_are_offered() {
        Report report = ReportsOfText.of("x", 1);
        String page = Reports.text(COMMENT, report);

        assertThat(report.advice().get(0).waysOut()).hasSize(2);
        assertThat(page.split("\\*\\*Way out:\\*\\*", -1)).hasSize(1 + page.split("\\*\\*Why:\\*\\*", -1).length - 1);
    }

    @Test
    void a_table_shows_twenty_rows_and_counts_the_rest() {
        assertThat(Reports.text(COMMENT, ReportsOfText.of("x", 20 * 25))).contains("| and 5 more |");
    }

    @Test
    void a_kept_project_has_one_line() {
        Report kept = Report.of(Reports.of(
                World.in(folder).map("modules: {orders: {packages: [.orders]}}").type("shop.orders.Order")));

        assertThat(Reports.text(COMMENT, kept)).isEqualTo("""
                ## Ringfence: kept, 0 new

                1 class of `com.acme:shop` judged by `module-map.yaml`.

                ---
                Not new: 0 known, 0 moved, 0 excepted.
                """);
    }
}
