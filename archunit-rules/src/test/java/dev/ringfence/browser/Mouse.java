package dev.ringfence.browser;

import dev.ringfence.json.JsonText;
import java.util.Map;

/** Points and clicks where a person would: at the middle of what is seen. */
final class Mouse {

    private static final String MIDDLE = """
            (({selector}) => {
              const element = document.querySelector(selector);
              if (!element) throw new Error(`nothing fits ${selector}`);
              element.scrollIntoView({block: 'center', inline: 'center', behavior: 'instant'});
              const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
              const x = box.x + box.width / 2, y = box.y + box.height / 2;
              const seen = document.elementFromPoint(x, y);
              if (!seen) throw new Error(`${selector} is not seen`);
              if (!element.contains(seen) && !seen.contains(element)) {
                throw new Error(`${selector} is covered by ${seen.outerHTML.slice(0, 100)}`);
              }
              return {x, y};
            })(%s)
            """;

    private final Tab tab;

    Mouse(Tab tab) {
        this.tab = tab;
    }

    /**
     * Points at the first element that fits.
     *
     * @throws IllegalStateException where none does, or where it is hidden or covered
     */
    void point(String selector) {
        move(middle(selector));
    }

    /** Clicks what it points at. */
    void click(String selector) {
        Tree middle = middle(selector);
        move(middle);
        button("mousePressed", middle);
        button("mouseReleased", middle);
    }

    private Tree middle(String selector) {
        return Tree.of(tab.evaluate(MIDDLE.formatted(JsonText.of(Map.of("selector", selector)))));
    }

    private void move(Tree to) {
        tab.send("Input.dispatchMouseEvent", Map.of("type", "mouseMoved", "x", to.decimal("x"), "y", to.decimal("y")));
    }

    private void button(String what, Tree at) {
        tab.send(
                "Input.dispatchMouseEvent",
                Map.of("type", what, "x", at.decimal("x"), "y", at.decimal("y"), "button", "left", "clickCount", 1));
    }
}
