package dev.ringfence.report.matrix;

import dev.ringfence.report.graph.Svg;
import java.util.List;

/**
 * Finds the words with which all names begin, such as {@code org-acme-}. There is no room for them before each name, and
 * what tells names apart comes after.
 *
 * @param text up to the last hyphen that all names share; empty where they share none
 */
record CommonStart(String text) {

    private static final int FEWEST_NAMES = 3;

    /** Finds it for the modules of the map that no other module holds. */
    static CommonStart of(List<Line> lines) {
        List<String> names = lines.stream()
                .filter(line -> line.told().isPresent() && line.holders().isEmpty())
                .filter(line -> line.kind() != Line.Kind.EXTERNAL)
                .map(Line::module)
                .toList();
        return new CommonStart(
                names.size() < FEWEST_NAMES
                        ? ""
                        : names.stream().reduce(CommonStart::shared).orElse(""));
    }

    private static String shared(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return one.substring(0, one.lastIndexOf('-', same - 1) + 1);
    }

    private boolean isCut(String name) {
        return !text.isEmpty() && name.startsWith(text) && !name.equals(text);
    }

    /** Returns a name as a picture shows it. */
    String shown(String name) {
        return isCut(name) ? "\u2026" + name.substring(text.length()) : name;
    }

    /** Returns a name as an element shows it. A person who searches the page, or listens to it, finds it whole. */
    String markup(String name) {
        return !isCut(name)
                ? Svg.escaped(name)
                : "<span class=\"m-common\">" + Svg.escaped(text) + "</span>"
                        + Svg.escaped(name.substring(text.length()));
    }
}
