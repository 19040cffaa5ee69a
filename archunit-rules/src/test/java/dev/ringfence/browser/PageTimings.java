package dev.ringfence.browser;

import java.util.Map;

/**
 * What it took to open a page.
 *
 * @param parsedMillis until the document was read and its scripts had run
 * @param loadedMillis until all was loaded
 * @param scriptMillis how long scripts ran since it was opened
 * @param layoutMillis how long layout took since it was opened
 * @param elements how many elements it has
 */
public record PageTimings(
        double parsedMillis, double loadedMillis, double scriptMillis, double layoutMillis, int elements) {

    private static final String OF_PAGE = """
            (() => {
              const page = performance.getEntriesByType('navigation')[0];
              const elements = document.querySelectorAll('*').length;
              return {parsed: page.domContentLoadedEventEnd, loaded: page.loadEventEnd, elements};
            })()
            """;

    /** What the browser has counted; it goes on counting from page to page. */
    static Tree metrics(Tab tab) {
        return tab.send("Performance.getMetrics", Map.of());
    }

    static PageTimings since(Tree before, Tab tab) {
        Tree now = metrics(tab);
        Tree page = Tree.of(tab.evaluate(OF_PAGE));
        return new PageTimings(
                page.decimal("parsed"),
                page.decimal("loaded"),
                1000 * (metric(now, "ScriptDuration") - metric(before, "ScriptDuration")),
                1000 * (metric(now, "LayoutDuration") - metric(before, "LayoutDuration")),
                page.number("elements"));
    }

    private static double metric(Tree metrics, String name) {
        return metrics.trees("metrics").stream()
                .filter(metric -> metric.text("name").equals(name))
                .mapToDouble(metric -> metric.decimal("value"))
                .findFirst()
                .orElse(0);
    }
}
