package dev.ringfence.browser;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Presses keys as a person does: the page sees each go down and up. */
final class Keyboard {

    /** The codes that browsers have had since Windows. */
    private static final Map<String, Integer> CODES = Map.ofEntries(
            Map.entry("Backspace", 8),
            Map.entry("Tab", 9),
            Map.entry("Enter", 13),
            Map.entry("Escape", 27),
            Map.entry("PageUp", 33),
            Map.entry("PageDown", 34),
            Map.entry("End", 35),
            Map.entry("Home", 36),
            Map.entry("ArrowLeft", 37),
            Map.entry("ArrowUp", 38),
            Map.entry("ArrowRight", 39),
            Map.entry("ArrowDown", 40),
            Map.entry("Delete", 46));

    private static final int SHIFT = 8;

    private static final Map<String, Integer> HELD = Map.of("Alt", 1, "Control", 2, "Meta", 4, "Shift", SHIFT);

    private final Tab tab;

    Keyboard(Tab tab) {
        this.tab = tab;
    }

    void type(String text) {
        text.codePoints().mapToObj(Character::toString).forEach(this::press);
    }

    /** Presses a key by its name or sign, such as {@code Enter}, {@code Shift+Tab}, {@code a} or {@code +}. */
    void press(String keys) {
        List<String> parts = keys.length() == 1 ? List.of(keys) : List.of(keys.split("\\+"));
        String key = parts.get(parts.size() - 1);
        int held = parts.subList(0, parts.size() - 1).stream()
                .mapToInt(Keyboard::held)
                .sum();
        Map<String, Object> event = isSign(key) ? sign(key, held) : named(key);
        event.put("modifiers", held);
        event.put("type", event.containsKey("text") ? "keyDown" : "rawKeyDown");
        tab.send("Input.dispatchKeyEvent", event);
        event.put("type", "keyUp");
        tab.send("Input.dispatchKeyEvent", event);
    }

    private static int held(String key) {
        Integer bit = HELD.get(key);
        if (bit == null) {
            throw new IllegalArgumentException(key + " is not held while others are pressed");
        }
        return bit;
    }

    private static boolean isSign(String key) {
        return key.codePointCount(0, key.length()) == 1;
    }

    /** Letters, digits and the space have the code of their upper case; that of a full stop would be Delete. */
    private static Map<String, Object> sign(String key, int held) {
        Map<String, Object> event = new HashMap<>(Map.of("key", key));
        int sign = key.codePointAt(0);
        if (sign == ' ' || Character.isLetterOrDigit(sign)) {
            event.put("windowsVirtualKeyCode", Character.toUpperCase(sign));
        }
        if (held == 0 || held == SHIFT) {
            event.put("text", key);
        }
        return event;
    }

    private static Map<String, Object> named(String key) {
        Integer code = CODES.get(key);
        if (code == null) {
            throw new IllegalArgumentException("no key is named " + key);
        }
        Map<String, Object> event = new HashMap<>(Map.of("key", key, "code", key, "windowsVirtualKeyCode", code));
        if (key.equals("Enter")) {
            event.put("text", "\r");
        }
        return event;
    }
}
