package dev.ringfence.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.browser.Chromium;
import dev.ringfence.browser.PageTimings;
import dev.ringfence.browser.WithBrowser;
import dev.ringfence.report.ReportsOfText;
import dev.ringfence.report.data.Report;
import dev.ringfence.report.data.ReportedViolation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@WithBrowser
class PageInBrowserTest {

    private static final Report REPORT = Monoliths.of(12, 400, 5);
    private static final List<Integer> WIDTHS = List.of(360, 800, 1400);
    private static final String COUNT = "document.getElementById('count').textContent";
    private static final String DETAIL = "document.getElementById('detail').textContent";
    private static final String DRAWN = "[...document.querySelectorAll('.row')].map(row => row.textContent)";
    private static final int TABS = 120;

    @TempDir
    private Path folder;

    private Path page(Report report) {
        Path file = folder.resolve("report.html");
        try {
            Files.writeString(file, Pages.of(report, Optional.of(Monoliths.history(report))));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return file;
    }

    private static long count(Predicate<ReportedViolation> wanted) {
        return REPORT.violations().stream().filter(wanted).count();
    }

    private static ReportedViolation known(int number) {
        return REPORT.violations().stream()
                .filter(violation -> !violation.isNew())
                .skip(number)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isBetween(ReportedViolation violation, String from, String to) {
        return violation.modules().equals(from + " -> " + to);
    }

    private static void isClean(Chromium browser) {
        assertThat(browser.consoleErrors()).isEmpty();
        assertThat(browser.requests()).isEmpty();
    }

    @Test
    void a_click_on_a_cell_of_the_matrix_lists_its_edges(Chromium browser) {
        browser.open(page(REPORT));
        String pair = browser.text("decodeURIComponent(document.querySelector('a.m-known').hash)");
        String from = pair.replaceAll("#from=(.*)&to=.*", "$1");
        String to = pair.replaceAll(".*&to=", "");

        browser.click("a.m-known");

        assertThat(browser.text(COUNT))
                .isEqualTo(count(violation -> isBetween(violation, from, to)) + " of 405 violations");
        assertThat(browser.texts(DRAWN)).isNotEmpty().allMatch(row -> row.contains(from + " \u2192 " + to));
        browser.click("#pair");
        assertThat(browser.text(COUNT)).isEqualTo("405 of 405 violations");
        isClean(browser);
    }

    @Test
    void an_address_of_a_pair_lists_its_edges_and_says_that_what_is_allowed_is_not_among_them(Chromium browser) {
        ReportedViolation violation = known(3);
        String from = violation.from().module();
        String to = violation.to().orElseThrow().module();
        Path file = page(REPORT);

        browser.open(file, "#from=" + from + "&to=" + to);
        assertThat(browser.text(COUNT)).isEqualTo(count(each -> isBetween(each, from, to)) + " of 405 violations");
        browser.open(file, "#from=" + from + "&to=nothing");
        assertThat(browser.text(COUNT)).isEqualTo("0 of 405 violations; what the map allows is not listed");
    }

    @Test
    void each_word_of_a_search_has_to_be_there_in_a_type_a_module_or_a_message(Chromium browser) {
        browser.open(page(REPORT));

        browser.click("input[name=q]");
        browser.type("ORDERservice");
        assertThat(browser.text(COUNT))
                .isEqualTo(count(each -> each.types().contains("OrderService")) + " of 405 violations");
        browser.type(" xyz");
        assertThat(browser.text(COUNT)).isEqualTo("0 of 405 violations");
        browser.click("#show-all");
        assertThat(browser.text(COUNT)).isEqualTo("405 of 405 violations");
        isClean(browser);
    }

    @Test
    void choices_narrow_the_list_and_stand_in_the_address(Chromium browser) {
        browser.open(page(REPORT));
        choose(browser, "status", "new");
        assertThat(browser.text(COUNT)).isEqualTo("5 of 405 violations");
        choose(browser, "status", "known");
        choose(browser, "owner", "@acme/team-2");
        choose(browser, "module", "exports");

        String address = browser.text("location.hash");
        String shown = browser.text(COUNT);
        assertThat(shown)
                .isEqualTo(count(each -> !each.isNew()
                                && each.owner().equals(Optional.of("@acme/team-2"))
                                && (" " + each.modules() + " ").contains(" exports "))
                        + " of 405 violations");
        assertThat(address).isEqualTo("#module=exports&owner=%40acme%2Fteam-2&status=known");
        browser.open(page(REPORT), address);
        assertThat(browser.text(COUNT)).isEqualTo(shown);
    }

    private static void choose(Chromium browser, String name, String value) {
        browser.evaluate("(() => { const choice = document.querySelector('select[name=" + name + "]'); choice.value = '"
                + value + "'; choice.dispatchEvent(new Event('input', {bubbles: true})); })()");
    }

    @Test
    void the_address_of_a_known_violation_chooses_it_in_the_list(Chromium browser) {
        ReportedViolation violation = known(250);

        browser.open(page(REPORT), "#v-" + violation.id());

        assertThat(browser.text("document.querySelector('[aria-selected=true]').getAttribute('aria-posinset')"))
                .isEqualTo("" + (REPORT.violations().indexOf(violation) + 1));
        assertThat(browser.text(DETAIL))
                .contains(
                        violation.types(),
                        violation.message(),
                        violation.owner().orElseThrow(),
                        violation.places().get(0).toString(),
                        violation.mapPlace().toString(),
                        violation.baselinePlace().orElseThrow().toString(),
                        Objects.requireNonNull(Monoliths.history(REPORT).since().get(violation.id()))
                                .commit());
        isClean(browser);
    }

    @Test
    void the_address_of_a_new_violation_is_where_its_ways_out_are(Chromium browser) {
        ReportedViolation violation = REPORT.violations().get(0);

        browser.open(page(REPORT), "#v-" + violation.id());

        assertThat(browser.text("document.querySelector(':target').textContent"))
                .contains(violation.types());
        assertThat(browser.text("document.querySelector(':target').closest('article').querySelector('dl').textContent"))
                .contains("Why", violation.message(), "Instead", "Ask", "Way out");
    }

    @Test
    void a_column_of_the_modules_sorts_them(Chromium browser) {
        browser.open(page(REPORT));
        String debt = "[...document.querySelectorAll('#modules tbody tr')].map(row => row.cells[2].textContent || '0')";

        browser.click("#modules th:nth-child(3) button");
        List<Integer> down = numbers(browser.texts(debt));
        browser.click("#modules th:nth-child(3) button");

        assertThat(down).isSortedAccordingTo((left, right) -> right - left);
        assertThat(numbers(browser.texts(debt))).isSorted();
        assertThat(browser.text("document.querySelector('#modules th:nth-child(3)').getAttribute('aria-sort')"))
                .isEqualTo("ascending");
    }

    private static List<Integer> numbers(List<String> texts) {
        return texts.stream().map(Integer::valueOf).toList();
    }

    @Test
    void the_box_of_the_list_is_as_high_as_its_rows_and_gone_without_any(Chromium browser) {
        browser.open(page(REPORT));
        assertThat(browser.evaluate("rows.clientHeight < rows.scrollHeight")).isEqualTo(true);

        choose(browser, "status", "new");
        assertThat(browser.evaluate("rows.offsetHeight")).hasToString("" + (5 * 26 + 2));
        choose(browser, "status", "moved");
        assertThat(browser.evaluate("rows.offsetHeight")).hasToString("0");
        isClean(browser);
    }

    @Test
    void on_a_telephone_the_names_of_modules_stay_in_sight_and_take_few_lines(Chromium browser) {
        browser.size(360, 900);
        browser.open(page(REPORT));

        browser.evaluate("document.querySelector('#modules .wide').scrollLeft = 200");
        assertThat(browser.evaluate("[...document.querySelectorAll('#modules tbody th')].every(name =>"
                        + " name.getBoundingClientRect().left >= 0 && name.offsetHeight < 70)"))
                .isEqualTo(true);
    }

    @Test
    void a_way_out_is_copied_or_marked(Chromium browser) {
        browser.open(page(REPORT));

        browser.click(".copied button");
        browser.evaluate("new Promise(resolve => setTimeout(resolve, 50))");

        assertThat(browser.text("document.querySelector('.copied button').textContent"))
                .isIn("Copied", "Marked");
        isClean(browser);
    }

    @Test
    void an_edit_is_copied_and_marked_without_its_signs_and_without_what_it_removes(Chromium browser) {
        browser.open(page(REPORT));
        String edit = "[...document.querySelectorAll('.copied')].find(block => block.querySelector('del'))";
        String added = "[..." + edit + ".querySelectorAll('ins')].map(line => line.textContent).join('\\n')";

        browser.evaluate(
                "navigator.clipboard.writeText = text => { document.title = text; return Promise.resolve(); }");
        browser.evaluate(edit + ".querySelector('button').click()");
        browser.evaluate("navigator.clipboard.writeText = () => Promise.reject(new Error('denied'))");
        browser.evaluate(edit + ".querySelector('button').click()");
        browser.evaluate("new Promise(resolve => setTimeout(resolve, 50))");

        assertThat(browser.text("document.title.trim()"))
                .isEqualTo(browser.text(added).trim())
                .isNotEmpty();
        assertThat(browser.text("getSelection().toString().trim()"))
                .isEqualTo(browser.text(added).trim());
        isClean(browser);
    }

    @Test
    void the_keyboard_alone_reaches_every_violation(Chromium browser) {
        browser.open(page(REPORT));

        browser.press("Tab");
        assertThat(browser.text("document.activeElement.textContent")).isEqualTo("To the findings");
        browser.press("Enter");
        assertThat(browser.text("document.activeElement.id")).isEqualTo("main");
        tabTo(browser, "rows");
        browser.press("ArrowDown");
        browser.press("ArrowDown");
        assertThat(chosen(browser)).isEqualTo("2 of 405");
        browser.press("PageDown");
        browser.press("End");
        assertThat(chosen(browser)).isEqualTo("405 of 405");
        assertThat(browser.text("location.hash"))
                .isEqualTo("#v-" + REPORT.violations().get(404).id().substring(0, 8));
        browser.press("Home");
        browser.press("ArrowUp");
        assertThat(chosen(browser)).isEqualTo("1 of 405");
        isClean(browser);
    }

    private static void tabTo(Chromium browser, String id) {
        for (int tab = 0;
                tab < TABS && !browser.text("document.activeElement.id").equals(id);
                tab++) {
            browser.press("Tab");
        }
        assertThat(browser.text("document.activeElement.id")).isEqualTo(id);
    }

    private static String chosen(Chromium browser) {
        String row = "document.getElementById(document.getElementById('rows').getAttribute('aria-activedescendant'))";
        return browser.text(row + ".getAttribute('aria-posinset') + ' of ' + " + row + ".getAttribute('aria-setsize')");
    }

    @ParameterizedTest
    @EnumSource(Chromium.Theme.class)
    void in_any_theme_and_width_nothing_keeps_people_out_and_nothing_lies_beside_the_window(
            Chromium.Theme theme, Chromium browser) {
        Path file = page(REPORT);
        for (int width : WIDTHS) {
            browser.size(width, 900);
            browser.theme(theme);
            browser.open(file, "#v-" + known(3).id());

            assertThat(browser.axe()).as("%s, %s", theme, width).isEmpty();
            assertThat(browser.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as("%s, %s", theme, width)
                    .isEqualTo(true);
            isClean(browser);
        }
    }

    @Test
    void without_its_script_all_but_the_list_is_there(Chromium browser) {
        browser.withoutScripts(true);
        browser.open(page(REPORT));

        assertThat(browser.text("document.body.innerText"))
                .contains("broken", "What is new: broken, 5 new", "Way out", "Who uses whom", "400 known")
                .contains("405 violations: 5 new, 400 known. The list of them needs JavaScript");
        assertThat(browser.evaluate("document.getElementById('list').offsetHeight + document.getElementById('filters')"
                        + ".offsetHeight + document.querySelectorAll('main button:not([hidden])').length"))
                .isEqualTo(browser.evaluate("document.querySelectorAll('#filters button').length"));
        isClean(browser);
    }

    @Test
    void hostile_texts_run_nothing(Chromium browser) {
        for (String text : ReportsOfText.hostile()) {
            browser.open(page(ReportsOfText.of(text, 3)), "#module=x");
            browser.click("#show-all");

            assertThat(browser.evaluate("document.querySelectorAll('img, iframe, main script').length"))
                    .hasToString("0");
            assertThat(browser.text(COUNT)).isEqualTo("4 of 4 violations");
            isClean(browser);
        }
    }

    @Test
    void the_part_on_progress_prints_on_one_sheet(Chromium browser) {
        browser.open(page(Monoliths.of(60, 1_600, 7)), "#progress");
        browser.printed(true);
        assertThat(browser.print(folder.resolve("progress.pdf"))).isEqualTo(1);
    }

    @Test
    void twenty_thousand_violations_are_a_list_of_a_few_rows(Chromium browser) throws IOException {
        Path file = page(Monoliths.of(60, 20_000, 7));
        browser.open(file);
        PageTimings opened = browser.timings();

        assertThat(browser.texts(DRAWN)).hasSizeBetween(10, 60);
        String search = "(() => { const begin = performance.now(); const form = document.getElementById('filters');"
                + " form.elements.q.value = 'invoice orders'; form.dispatchEvent(new Event('input'));"
                + " return performance.now() - begin; })()";
        Object searched = browser.evaluate(search);
        assertThat(browser.text(COUNT)).endsWith(" of 20,007 violations");
        Files.createDirectories(Path.of("target"));
        Files.writeString(
                Path.of("target/page.txt"),
                Files.size(file) + " bytes, " + opened + ", searched in " + searched + " ms\n");
    }
}
