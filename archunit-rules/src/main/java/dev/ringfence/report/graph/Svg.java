package dev.ringfence.report.graph;

import dev.ringfence.printed.Printed;
import java.util.Locale;

/** Writes elements of SVG. */
public final class Svg {

    private final StringBuilder text = new StringBuilder();

    /** Writes a line that holds nothing of what people wrote. */
    public Svg line(String line) {
        text.append(line).append('\n');
        return this;
    }

    /** Returns what people wrote, such that it stands in an element or in an attribute. */
    public static String escaped(String written) {
        return Printed.of(written)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** Writes a number with one digit behind the dot, in every language. */
    public static String number(double number) {
        String shown = String.format(Locale.ROOT, "%.1f", number);
        String whole = shown.endsWith(".0") ? shown.substring(0, shown.length() - 2) : shown;
        return whole.equals("-0") ? "0" : whole;
    }

    static String point(Point point) {
        return number(point.x()) + " " + number(point.y());
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
