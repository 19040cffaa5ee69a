package dev.ringfence.report.matrix;

import dev.ringfence.report.graph.Svg;
import java.util.Map;

/** Draws the state of a module as a small sign. A state of which there is no drawing is written. */
final class Marks {

    private static final Map<String, String> DRAWINGS = Map.of(
            "frozen",
            "M4 7V5a4 4 0 0 1 8 0v2h1v8H3V7zm2 0h4V5a2 2 0 0 0-4 0z",
            "closed",
            "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zM4 7v2h8V7z",
            "extracting",
            "M2 3h5v2H4v7h7V9h2v5H2zM9 2h5v5l-2-2-4 4-1-1 4-4z",
            "extracted",
            "M3 7h6V4l5 4-5 4V9H3z");

    private Marks() {}

    /** Returns the drawing of a state, within a square of 16, or nothing. */
    static String drawing(String state) {
        return DRAWINGS.getOrDefault(state, "");
    }

    /** Returns the sign that stands before a name. */
    static String of(Line module) {
        return module.isActive() ? "" : of(module.state());
    }

    /** Returns the sign of a state. */
    static String of(String state) {
        String name = Svg.escaped(state);
        String drawing = drawing(state);
        return drawing.isEmpty()
                ? "<small class=\"m-state\">" + name + "</small>"
                : "<svg class=\"m-state\" viewBox=\"0 0 16 16\" role=\"img\" aria-label=\"" + name
                        + "\"><path fill-rule=\"evenodd\" d=\"" + drawing + "\"/></svg>";
    }
}
