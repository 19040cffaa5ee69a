package dev.ringfence.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Asks axe-core, the accessibility checker of Deque, about a page. */
final class Axe {

    /** As the jar of its helpers has it. The rules are those of WCAG and of good practice that are on by default. */
    private static final String SCRIPT = "/axe.min.js";

    private static final String VIOLATIONS = """
            axe.run(document, {resultTypes: ['violations'], preload: false}).then(found => found.violations.flatMap(
              rule => rule.nodes.map(node => `${rule.id}: ${rule.help} (${node.impact}) at ${node.target.join(' ')}`)))
            """;

    private Axe() {}

    /** A line for each violation and element. */
    static List<String> violations(Tab tab) {
        if (!Boolean.TRUE.equals(tab.evaluate("typeof axe === 'object'"))) {
            tab.evaluate(script() + "\n;undefined");
        }
        return Chromium.texts(tab.evaluate(VIOLATIONS));
    }

    /** DevTools may run what a page's own policy would not. */
    private static String script() {
        try (InputStream script = Optional.ofNullable(Axe.class.getResourceAsStream(SCRIPT))
                .orElseThrow(() -> new IllegalStateException(SCRIPT + " is not on the class path"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
