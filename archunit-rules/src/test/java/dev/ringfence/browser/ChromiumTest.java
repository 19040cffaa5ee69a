package dev.ringfence.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@WithBrowser
class ChromiumTest {

    private static final String STRICT = "<meta http-equiv=Content-Security-Policy content=\"default-src 'none'\">";

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void a_file() {
        file = folder.resolve("page.html");
    }

    private void page(Chromium browser, String body) throws IOException {
        page(browser, "", body);
    }

    private void page(Chromium browser, String head, String body) throws IOException {
        Files.writeString(
                file,
                "<!DOCTYPE html><html lang=en><head>" + head + "<title>A page</title><main><h1>A page</h1>" + body);
        browser.open(file);
    }

    @Test
    void a_page_without_mistakes_has_none(Chromium browser) throws IOException {
        page(browser, "<p>Fine.<img alt='' src='data:image/gif;base64,R0lGODlhAQABAAAAACw='>");

        assertThat(browser.consoleErrors()).isEmpty();
        assertThat(browser.requests()).isEmpty();
        assertThat(browser.axe()).isEmpty();
        assertThat(browser.text("document.title")).isEqualTo("A page");
    }

    @Test
    void a_picture_without_words_is_found_whatever_the_page_allows(Chromium browser) throws IOException {
        page(browser, STRICT, "<img id=a src=data:,>");

        assertThat(browser.axe()).containsExactly("image-alt: Images must have alternative text (critical) at #a");
    }

    @Test
    void errors_are_found_however_they_come(Chromium browser) throws IOException {
        page(
                browser,
                "<script>console.error('told', 1)</script><script>throw new Error('thrown')</script>"
                        + "<script>console.warn('no error'); alert('hello')</script><script>Promise.reject('nobody')</script>");

        assertThat(browser.consoleErrors().stream()
                        .map(error -> error.lines().findFirst().orElseThrow()))
                .containsExactly("told 1", "Error: thrown", "dialog: hello", "Uncaught (in promise) nobody");
    }

    @Test
    void what_was_seen_of_a_page_is_forgotten_with_it(Chromium browser) throws IOException {
        page(browser, "<script>console.error('told')</script><img alt='' src=http://example.com/a.png>");
        page(browser, "");

        assertThat(browser.consoleErrors()).isEmpty();
        assertThat(browser.requests()).isEmpty();
    }

    @Test
    void requests_are_seen_and_lead_nowhere(Chromium browser) throws IOException {
        page(
                browser,
                "<img alt='' src=http://example.com/a.png><script>fetch('http://example.com/b').catch(() => 0)"
                        + "</script>");

        assertThat(browser.requests()).containsExactlyInAnyOrder("http://example.com/a.png", "http://example.com/b");
        assertThat(browser.consoleErrors()).contains("Failed to load resource: net::ERR_NAME_NOT_RESOLVED");
    }

    @Test
    void what_the_policy_of_a_page_forbids_is_an_error_and_no_request(Chromium browser) throws IOException {
        page(browser, STRICT, "<img alt='' src=http://example.com/a.png><script>document.title = 'changed'</script>");

        assertThat(browser.requests()).isEmpty();
        assertThat(browser.consoleErrors()).hasSize(2).allMatch(error -> error.contains("Content Security Policy"));
        assertThat(browser.text("document.title")).isEqualTo("A page");
    }

    @Test
    void a_click_reaches_what_is_far_below(Chromium browser) throws IOException {
        page(browser, "<p style=height:3000px><button onclick=\"document.title = 'clicked'\">Go</button>");

        browser.click("button");

        assertThat(browser.text("document.title")).isEqualTo("clicked");
    }

    @Test
    void what_nobody_could_click_is_not_clicked(Chromium browser) throws IOException {
        page(
                browser,
                "<button id=a hidden>A</button><button id=b>B</button>"
                        + "<div id=c style='position:fixed;inset:0'></div>");

        assertThatIllegalStateException()
                .isThrownBy(() -> browser.click("#none"))
                .withMessageContaining("nothing fits");
        assertThatIllegalStateException().isThrownBy(() -> browser.click("#a")).withMessageContaining("#a is ");
        assertThatIllegalStateException()
                .isThrownBy(() -> browser.click("#b"))
                .withMessageContaining("#b is covered by <div id=\"c\"");
    }

    @Test
    void the_mouse_rests_where_it_is_sent(Chromium browser) throws IOException {
        page(browser, "<style>b:hover {color: red}</style><b>Here</b>");

        browser.hover("b");

        assertThat(browser.evaluate("document.querySelector('b').matches(':hover')"))
                .isEqualTo(true);
    }

    @Test
    void keys_type_move_and_press(Chromium browser) throws IOException {
        page(
                browser,
                "<label>Search <input oninput='document.title = value'></label>"
                        + "<button onclick=\"document.title += '!'\">Go</button><a href='#there'>There</a>"
                        + "<script>seen = []; addEventListener('keydown', e => seen.push(e.key))</script>");

        browser.press("Tab");
        browser.type("a.B ü");
        browser.press("Backspace");
        browser.press("ArrowLeft");
        browser.press("Delete");
        browser.press("Tab");
        browser.press("Tab");
        browser.press("Shift+Tab");
        browser.press("Enter");

        assertThat(browser.text("document.title")).isEqualTo("a.B!");
        assertThat(browser.text("document.activeElement.tagName")).isEqualTo("BUTTON");
        assertThat(browser.texts("seen"))
                .containsExactly(
                        "Tab",
                        "a",
                        ".",
                        "B",
                        " ",
                        "ü",
                        "Backspace",
                        "ArrowLeft",
                        "Delete",
                        "Tab",
                        "Tab",
                        "Tab",
                        "Enter");
    }

    @Test
    void theme_paper_and_size_are_as_told_and_each_test_begins_with_the_usual_ones(Chromium browser)
            throws IOException {
        page(browser, "");
        String seen = "[matchMedia('(prefers-color-scheme: dark)').matches, matchMedia('print').matches, innerWidth,"
                + " innerHeight]";

        assertThat(browser.evaluate(seen)).isEqualTo(List.of(false, false, 1280, 800));
        browser.theme(Chromium.Theme.DARK);
        browser.printed(true);
        browser.size(320, 640);
        assertThat(browser.evaluate(seen)).isEqualTo(List.of(true, true, 320, 640));
        browser.afresh();
        browser.open(file);
        assertThat(browser.evaluate(seen)).isEqualTo(List.of(false, false, 1280, 800));
    }

    @Test
    void a_page_can_do_without_its_scripts(Chromium browser) throws IOException {
        browser.withoutScripts(true);
        page(browser, "<noscript><p>Without</p></noscript><script>document.title = 'with'</script>");

        assertThat(browser.text("document.title")).isEqualTo("A page");
        assertThat(browser.text("document.querySelector('p').textContent")).isEqualTo("Without");
        assertThat(browser.axe()).isEmpty();
        assertThat(browser.consoleErrors()).isEmpty();
    }

    @Test
    void expressions_have_plain_values_and_promises_are_waited_for(Chromium browser) throws IOException {
        page(browser, "");

        assertThat(browser.evaluate("null")).isNull();
        assertThat(browser.evaluate("1.5")).isEqualTo(1.5);
        assertThat(browser.evaluate("new Promise(done => setTimeout(() => done(['later']), 10))"))
                .isEqualTo(List.of("later"));
        assertThatIllegalStateException()
                .isThrownBy(() -> browser.evaluate("nobody()"))
                .withMessageContaining("ReferenceError: nobody is not defined");
    }

    @Test
    void pictures_show_the_window_or_the_whole_page(Chromium browser) throws IOException {
        page(browser, "<p style=height:3000px>");
        browser.size(400, 300);

        browser.screenshot(folder.resolve("window.png"));
        browser.screenshotOfAll(folder.resolve("all.png"));

        assertThat(ImageIO.read(folder.resolve("window.png").toFile()).getHeight())
                .isEqualTo(300);
        assertThat(ImageIO.read(folder.resolve("all.png").toFile()).getHeight()).isGreaterThan(3000);
    }

    @Test
    void sheets_of_paper_are_counted(Chromium browser) throws IOException {
        page(browser, "<p>One.<p style=break-before:page>Two.<p style=break-before:page>Three.");

        assertThat(browser.print(folder.resolve("page.pdf"))).isEqualTo(3);
    }

    @Test
    void opening_is_timed(Chromium browser) throws IOException {
        page(browser, "<script>const end = performance.now() + 50; while (performance.now() < end);</script>");

        PageTimings timings = browser.timings();

        assertThat(timings.scriptMillis()).isBetween(50.0, 1000.0);
        assertThat(timings.parsedMillis()).isBetween(50.0, timings.loadedMillis());
        assertThat(timings.elements()).isEqualTo(7);
    }

    @Test
    void a_link_may_lead_into_the_page(Chromium browser) throws IOException {
        page(browser, "<p style=height:3000px><p id=there>");

        browser.open(file, "#there");

        assertThat((Double) browser.evaluate("scrollY + 0.5")).isGreaterThan(1000);
    }

    @Test
    void what_is_copied_can_be_pasted(Chromium browser) throws IOException {
        page(browser, "<button onclick=\"done = navigator.clipboard.writeText('copied')\">Copy</button>");

        browser.click("button");

        assertThat(browser.evaluate("done.then(() => navigator.clipboard.readText())"))
                .isEqualTo("copied");
    }

    @Test
    void a_file_that_is_missing_is_not_opened(Chromium browser) {
        assertThatIllegalStateException()
                .isThrownBy(() -> browser.open(folder.resolve("missing.html")))
                .withMessageContaining("net::ERR_FILE_NOT_FOUND");
    }

    @Test
    void a_browser_that_is_closed_leaves_nothing() throws IOException {
        BrowserProcess process = BrowserProcess.start();
        assertThat(process.folder()).isNotEmptyDirectory();

        process.close();

        assertThat(process.folder()).doesNotExist();
        assertThat(process.isRunning()).isFalse();
    }
}
