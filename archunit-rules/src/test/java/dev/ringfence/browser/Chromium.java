package dev.ringfence.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A headless Chromium that tests drive over the Chrome DevTools Protocol. It reaches no network. Every call waits until
 * the browser has answered, at most a minute, and throws {@link IllegalStateException} where it did not or could not.
 *
 * <p>{@link WithBrowser} gives each test class one. One test at a time uses it.
 */
public final class Chromium implements AutoCloseable {

    /** Which colours the reader has asked the browser for. */
    public enum Theme {
        LIGHT,
        DARK
    }

    private static final Pattern PAGE_OF_PDF = Pattern.compile("/Type\\s*/Page\\b");

    private final BrowserProcess process;
    private final DevTools devTools;
    private Tab tab;
    private Theme theme = Theme.LIGHT;
    private boolean isPrinted;
    private boolean isWithoutScripts;
    private Tree before = new Tree(Map.of());

    private Chromium(BrowserProcess process, DevTools devTools) {
        this.process = process;
        this.devTools = devTools;
        this.tab = Tab.of(devTools);
    }

    /** Says whether there is a Chromium, or a Chrome, on the path. */
    public static boolean isInstalled() {
        return BrowserProcess.program().isPresent();
    }

    /**
     * Starts a browser with one empty tab, which shares nothing with others.
     *
     * @throws IllegalStateException where none is installed
     */
    public static Chromium start() {
        try {
            BrowserProcess process = BrowserProcess.start();
            return new Chromium(process, new DevTools(process.address())).withUsualSettings();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Chromium withUsualSettings() {
        size(1280, 800);
        theme(Theme.LIGHT);
        printed(false);
        withoutScripts(false);
        return this;
    }

    /** Replaces the tab by an empty one of the usual settings: 1280 x 800, light, on a screen, with scripts. */
    public void afresh() {
        tab.close();
        tab = Tab.of(devTools);
        withUsualSettings();
    }

    /** Opens a file, and returns when it has loaded. What was seen of the page before it is forgotten. */
    public void open(Path file) {
        open(file, "");
    }

    /** Opens a file as a link does that ends with a fragment, such as {@code #edge-1}. */
    public void open(Path file, String fragment) {
        before = PageTimings.metrics(tab);
        tab.open(file.toAbsolutePath().toUri() + fragment);
    }

    /** Makes the window as wide and as high, in pixels of CSS. */
    public void size(int width, int height) {
        tab.send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    public void theme(Theme wanted) {
        theme = wanted;
        tellMedia();
    }

    /** Shows the page as paper would have it, or as a screen does. */
    public void printed(boolean wanted) {
        isPrinted = wanted;
        tellMedia();
    }

    private void tellMedia() {
        String scheme = theme == Theme.DARK ? "dark" : "light";
        tab.send(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "media",
                        isPrinted ? "print" : "screen",
                        "features",
                        List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** Has pages that are opened from now on do without their scripts. {@link #evaluate} works, but for timers. */
    public void withoutScripts(boolean wanted) {
        isWithoutScripts = wanted;
        tab.send("Emulation.setScriptExecutionDisabled", Map.of("value", wanted));
    }

    /**
     * Returns what an expression has for a value: null, a text, a number, true or false, or lists and maps of them. A
     * promise is waited for.
     *
     * @throws IllegalStateException where it throws
     */
    public @Nullable Object evaluate(String javaScript) {
        return tab.evaluate(javaScript);
    }

    /** Returns the text that an expression has for a value, and an empty one for nothing. */
    public String text(String javaScript) {
        Object value = evaluate(javaScript);
        return value == null ? "" : value.toString();
    }

    /** Returns the texts of an array. */
    public List<String> texts(String javaScript) {
        return texts(evaluate(javaScript));
    }

    static List<String> texts(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /**
     * Scrolls to the first element that fits a CSS selector, and clicks it with the mouse.
     *
     * @throws IllegalStateException where none fits, or where it is hidden or covered
     */
    public void click(String selector) {
        new Mouse(tab).click(selector);
    }

    /** Scrolls to the first element that fits, and lets the mouse rest on it. */
    public void hover(String selector) {
        new Mouse(tab).point(selector);
    }

    /** Types into what has the focus, key by key. */
    public void type(String text) {
        new Keyboard(tab).type(text);
    }

    /** Presses a key by its name or sign, and what is held with it: {@code Enter}, {@code Shift+Tab}, {@code a}. */
    public void press(String keys) {
        new Keyboard(tab).press(keys);
    }

    /** Writes what the window shows as PNG. */
    public void screenshot(Path file) {
        write(tab.send("Page.captureScreenshot", Map.of("format", "png")), file);
    }

    /** Writes the whole page as PNG, from its top to its end. */
    public void screenshotOfAll(Path file) {
        Tree size = tab.send("Page.getLayoutMetrics", Map.of()).tree("cssContentSize");
        Map<String, Object> clip = new HashMap<>(Map.of("x", 0, "y", 0, "scale", 1));
        clip.put("width", size.decimal("width"));
        clip.put("height", size.decimal("height"));
        write(
                tab.send(
                        "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true, "clip", clip)),
                file);
    }

    /** Prints to a PDF, and returns how many sheets it took. */
    public int print(Path file) {
        write(tab.send("Page.printToPDF", Map.of("printBackground", true, "preferCSSPageSize", true)), file);
        try {
            String pdf = Files.readString(file, StandardCharsets.ISO_8859_1);
            return (int) PAGE_OF_PDF.matcher(pdf).results().count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Tree answer, Path file) {
        try {
            Files.write(file, Base64.getDecoder().decode(answer.text("data")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns what went wrong since the page was opened: errors that it logged or threw, what its policy blocked, what
     * could not be loaded, and dialogs, which are dismissed.
     */
    public List<String> consoleErrors() {
        settle();
        return tab.errors();
    }

    /** Returns the addresses that the page asked for, apart from its own and from data that it holds. */
    public List<String> requests() {
        settle();
        return tab.requests();
    }

    /** A page does some things only when it draws. */
    private void settle() {
        tab.send("Page.captureScreenshot", Map.of("format", "jpeg", "quality", 1));
    }

    /** Returns what it took to open the page, and what has run since. */
    public PageTimings timings() {
        return PageTimings.since(before, tab);
    }

    /** Asks axe-core, and returns a line for each violation and element. It is a script, and waits by timers. */
    public List<String> axe() {
        boolean wasWithoutScripts = isWithoutScripts;
        withoutScripts(false);
        List<String> violations = Axe.violations(tab);
        withoutScripts(wasWithoutScripts);
        return violations;
    }

    /** Ends the browser, and deletes what it wrote. */
    @Override
    public void close() {
        devTools.close();
        process.close();
    }
}
