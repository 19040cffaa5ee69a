package dev.ringfence.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.pace.Forecast;
import dev.ringfence.pace.Pace;
import dev.ringfence.report.Reports;
import dev.ringfence.report.ReportsOfText;
import dev.ringfence.report.Situations;
import dev.ringfence.report.data.Report;
import dev.ringfence.report.data.ReportedHistory;
import dev.ringfence.report.data.ReportedPaces;
import dev.ringfence.report.matrix.MatrixTable;
import dev.ringfence.verdict.View;
import dev.ringfence.world.World;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class PageTest {

    private static final int LIMIT = 1_500_000;
    private static final Pattern RUN = Pattern.compile("(?s)<script>(.*?)</script>");

    @TempDir
    private Path folder;

    private Report report(String situation) {
        return Report.of(Reports.of(Situations.named(situation).apply(World.in(folder.resolve(situation)))));
    }

    @Test
    void a_page_on_nothing_has_what_is_wrong_and_no_number_that_nobody_counted() throws IOException {
        String page = Pages.of(report("could-not-run"), Optional.of(history("x")));

        assertThat(page)
                .contains("Nothing was judged.")
                .doesNotContain("0 known", "class=\"figures\"", "id=\"progress\"", "<script");
    }

    @Test
    void uses_of_several_tables_of_a_module_stand_together_as_the_console_has_them() {
        World world = Situations.named("foreign-table-of-several")
                .apply(World.in(folder))
                .map("""
                        modules:
                          orders:
                            packages: [.orders]
                            tables:
                              - orders
                              - order_line
                          billing: {packages: [.billing]}
                        """);

        assertThat(Pages.of(Report.of(Reports.of(world)), Optional.empty()))
                .contains("<h3>billing -&gt; orders <small>2 new, <code>foreign-table</code></small></h3>")
                .doesNotContain("an edit above changes the same lines");
    }

    @Test
    void a_history_that_ends_early_says_so_and_leaves_out_what_it_cannot_know() throws IOException {
        ReportedHistory whole = history("b");
        ReportedHistory early = new ReportedHistory(
                LocalDate.of(2026, 1, 10), whole.trend(), whole.since(), Optional.of("the clone is shallow"));

        assertThat(Pages.of(ReportsOfText.of("b", 3), Optional.of(early))).contains("the clone is shallow.");
        assertThat(early.reachesBackTo(LocalDate.of(2026, 1, 1))).isTrue();
        assertThat(early.reachesBackTo(LocalDate.of(2025, 12, 31))).isFalse();
        assertThat(whole.reachesBackTo(LocalDate.of(2025, 1, 1))).isTrue();
    }

    @Test
    void pace_and_forecast_stand_beside_the_debt_of_all_and_of_each_module() throws IOException {
        Report report = ReportsOfText.of("b", 3);
        String module = report.modules().get(0).name();
        Pace pace = new Pace(12, -6.09, -8, -4);
        Forecast forecast = new Forecast.Falling(LocalDate.of(2027, 2, 1), Optional.of(LocalDate.of(2027, 5, 1)));
        ReportedPaces.Paced paced = new ReportedPaces.Paced(pace, forecast);
        ReportedHistory whole = history("b");
        ReportedPaces paces = new ReportedPaces(Optional.of(paced), new TreeMap<>(Map.of(module, paced)));

        String page = Pages.of(
                report,
                Optional.of(new ReportedHistory(whole.day(), whole.trend(), whole.since(), Optional.empty(), paces)));

        assertThat(page)
                .contains("<p>-6.1 a week, empty between 2027-02 and 2027-05</p>")
                .contains(">a week</th>")
                .contains(">-6.1</td>")
                .contains(">empty between 2027-02 and 2027-05</td>");
        assertThat(Pages.of(report, Optional.of(whole))).doesNotContain(">a week</th>");
    }

    @Test
    void debt_of_no_module_has_the_history_of_its_baseline() {
        World world = World.in(folder)
                .map("modules: {orders: {packages: [.orders]}}\n")
                .type("shop.orders.Order")
                .type("shop.stray.Stray")
                .type("shop.stray.Other")
                .baseline("unmapped.baseline", "shop.stray.Stray", "shop.stray.Other");
        LocalDate today = LocalDate.of(2026, 3, 1);
        ReportedHistory grown = new ReportedHistory(
                today,
                List.of(
                        new ReportedHistory.Point("a", today.minusMonths(13), new TreeMap<>(Map.of("orders", 1))),
                        new ReportedHistory.Point("b", today.minusDays(3), new TreeMap<>(Map.of("unmapped", 2)))),
                new TreeMap<>());

        assertThat(Pages.of(Report.of(Reports.of(world)), Optional.of(grown)).replaceAll("<[^>]*>", " "))
                .containsPattern("\\(no module\\)\\s+2\\s+\\+2\\s+\\+2\\s");
    }

    private static ReportedHistory history(String text) {
        ReportedHistory.Point point =
                new ReportedHistory.Point(text, LocalDate.of(2026, 1, 1), new TreeMap<>(Map.of("a", 3, text, 4)));
        Map<String, ReportedHistory.Since> since = new TreeMap<>();
        ReportsOfText.of(text, 3)
                .violations()
                .forEach(violation -> since.put(violation.id(), new ReportedHistory.Since(text, point.date())));
        return new ReportedHistory(LocalDate.of(2026, 12, 31), List.of(point), new TreeMap<>(since));
    }

    /** What an XML parser makes of a page without its style and its script, which are the same in each. */
    private static List<Element> elements(String page) {
        String told =
                RUN.matcher(page).replaceAll("<script></script>").replaceAll("(?s)<style>.*?</style>", "<style/>");
        try {
            Document document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(told.replaceAll(
                            "(?s)(<script type=\"application/json\" id=\"data\">)([^<]*)(</script>)", "$1$3"))));
            NodeList nodes = document.getElementsByTagName("*");
            return IntStream.range(0, nodes.getLength())
                    .mapToObj(at -> (Element) nodes.item(at))
                    .toList();
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError(e);
        }
    }

    /** Each element with the names of its attributes. */
    private static List<String> shape(String page) {
        List<String> shape = new ArrayList<>();
        for (Element element : elements(page)) {
            StringBuilder names = new StringBuilder(element.getTagName());
            IntStream.range(0, element.getAttributes().getLength())
                    .forEach(at -> names.append(' ')
                            .append(element.getAttributes().item(at).getNodeName()));
            shape.add(names.toString());
        }
        return shape;
    }

    @TestFactory
    Stream<DynamicTest> hostile_text_adds_no_element_no_script_and_no_attribute() {
        List<String> plain = shape(Pages.of(ReportsOfText.of("plain", 3), Optional.of(history("plain"))));
        return ReportsOfText.hostile().stream()
                .map(text -> DynamicTest.dynamicTest("" + text.length(), () -> {
                    String page = Pages.of(ReportsOfText.of(text, 3), Optional.of(history(text)));

                    assertThat(withoutCode(shape(page))).isEqualTo(withoutCode(plain));
                    assertThat(page).doesNotContain("<img", "alert(1)</script>", "\u001b", "\u202e");
                }));
    }

    /** A text between backticks is shown as code, whoever wrote it. */
    private static List<String> withoutCode(List<String> shape) {
        return shape.stream().filter(element -> !element.equals("code")).toList();
    }

    @Test
    void the_policy_names_the_digest_of_the_only_script_and_allows_no_network() throws NoSuchAlgorithmException {
        String page = Pages.of(ReportsOfText.of("plain", 3));

        List<String> scripts =
                RUN.matcher(page).results().map(match -> match.group(1)).toList();
        assertThat(scripts)
                .singleElement()
                .satisfies(script -> assertThat(page)
                        .contains("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src"
                                + " 'unsafe-inline'; img-src data:; script-src 'sha256-" + digest(script)
                                + "'; base-uri 'none'; form-action 'none'\"/>"));
        assertThat(page).doesNotContain("src=\"", "@import", "url(");
    }

    private static String digest(String script) throws NoSuchAlgorithmException {
        return Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void without_its_script_the_page_has_the_verdict_the_matrix_and_what_is_new_with_each_way_out() {
        Report report = report("everything-at-once");
        String page = Pages.of(report);

        assertThat(text(page))
                .contains(
                        "com.acme:shop broken",
                        "What is new: broken, 3 new, 2 changed, 1 stale, 1 unused",
                        "orders -> catalog 1 new, internal-access",
                        "shop.orders.Line -> shop.catalog.Product",
                        "catalog does not export it to orders (module-map.yaml:4)",
                        "use what catalog exports: shop.catalog.api",
                        "Ask@acme/catalog",
                        "mvn ringfence:baseline -pl :shop -Dringfence.reason=\"why it has to be\"",
                        "Not new, and not yours: 1 known, 0 moved, 3 excepted.",
                        "billing -> orders 1 edge to zero, in 1 type",
                        "1 known violation");
        assertThat(page).contains(MatrixTable.html(report));
    }

    /** The text of a page, with one blank between two words. */
    private static String text(String page) {
        return elements(page).get(0).getTextContent().replaceAll("\\s+", " ");
    }

    @Test
    void a_partial_view_says_so_and_a_whole_one_does_not() {
        Report whole = report("kept");

        assertThat(text(Pages.of(whole))).contains("Nothing is new.").doesNotContain("partial view");
        assertThat(text(Pages.of(whole.seen(View.PARTIAL))))
                .contains("This is a partial view. Not all of the code was seen");
    }

    @Test
    void what_git_tells_of_the_debt_adds_days_left_a_line_and_its_change() {
        Report report = Monoliths.of(5, 60, 1);

        assertThat(text(Pages.of(report))).doesNotContain("days left", "twelve months");
        assertThat(text(Pages.of(report, Optional.of(Monoliths.history(report)))))
                .contains("60 known violations, ", "days leftuntilowner", "2026-12-12: 12 days left", "in 30 days");
    }

    @Test
    void a_history_of_one_day_is_no_line_and_no_change() {
        Report report = Monoliths.of(5, 60, 1);
        ReportedHistory whole = Monoliths.history(report);
        ReportedHistory.Point today = new ReportedHistory.Point(
                "abc", whole.day(), whole.trend().get(whole.trend().size() - 1).known());
        ReportedHistory first = new ReportedHistory(whole.day(), List.of(today), whole.since());

        assertThat(text(Pages.of(report, Optional.of(first))))
                .contains("60 known violations module", "days left")
                .doesNotContain("twelve months", "burn-down", "as many as on");
    }

    @Test
    void code_of_no_module_has_a_row_behind_the_modules() {
        assertThat(text(Pages.of(report("internal-access-by-code-of-no-module"))))
                .containsPattern("moduleclassesdebt outdebt innewstateowner.* \\(no module\\)1 ");
    }

    @Test
    void ways_out_that_change_the_same_lines_of_the_map_say_so() {
        assertThat(text(Pages.of(report("forbidden-dependency"))))
                .contains("an edit above changes the same lines of the map; after either, run again for the other");
    }

    @Test
    void headings_are_in_order_and_each_id_is_there_once() {
        Report report = Monoliths.of(5, 60, 3);
        List<Element> elements = elements(Pages.of(report, Optional.of(Monoliths.history(report))));

        List<String> ids = elements.stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        assertThat(ids).doesNotHaveDuplicates().contains("new", "matrix", "graph", "modules", "progress", "all");
        List<Integer> levels = elements.stream()
                .map(Element::getTagName)
                .filter(name -> name.matches("h[1-6]"))
                .map(name -> name.charAt(1) - '0')
                .toList();
        assertThat(levels.get(0)).isEqualTo(1);
        assertThat(IntStream.range(1, levels.size()).filter(at -> levels.get(at) > levels.get(at - 1) + 1))
                .isEmpty();
    }

    @Test
    void the_same_report_gives_the_same_bytes_with_lf_alone() {
        String page = Pages.of(report("everything-at-once"));

        assertThat(page).isEqualTo(Pages.of(report("everything-at-once"))).doesNotContain("\r");
    }

    @Test
    void twenty_thousand_known_violations_of_60_modules_fit_a_page_of_one_and_a_half_megabytes() {
        Report report = Monoliths.of(60, 20_000, 7);

        String page = Pages.of(report, Optional.of(Monoliths.history(report)));

        assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(LIMIT);
    }
}
