package dev.ringfence.benchmarks.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Draws what checks cost over the number of class files: time on the left, and peak memory on the right. */
final class GrowthPlot {

    private static final int SIDE = 300;
    private static final int HEIGHT = 220;
    private static final int MARGIN = 60;
    private static final List<String> DRAWN = List.of("clean", "changed", "unchanged", "known");
    private static final List<String> COLOURS = List.of("#1f6feb", "#8250df", "#1a7f37", "#bf8700");

    private final Map<String, List<Point>> lines = new TreeMap<>();

    private GrowthPlot() {}

    /** Holds what a check of some class files cost. */
    private record Point(double classFiles, double seconds, double megabytes) {}

    /** Returns a picture of the lines of {@code table.csv}; the time of {@code mvn validate} is taken off. */
    static String svg(List<String> values) {
        GrowthPlot plot = new GrowthPlot();
        plot.read(values);
        return plot.svg();
    }

    private void read(List<String> values) {
        Map<String, Double> ofValidate = new TreeMap<>();
        for (String value : values) {
            String[] fields = value.split(",", -1);
            if (fields.length == 6 && fields[2].equals("mvn validate")) {
                ofValidate.put(fields[0], Double.valueOf(fields[4]));
            }
        }
        for (String value : values) {
            String[] fields = value.split(",", -1);
            if (fields.length == 6 && DRAWN.contains(fields[2])) {
                lines.computeIfAbsent(fields[2], unused -> new ArrayList<>())
                        .add(new Point(
                                Double.parseDouble(fields[1]),
                                Double.parseDouble(fields[4]) - ofValidate.getOrDefault(fields[0], 0.0),
                                Double.parseDouble(fields[5])));
            }
        }
        lines.values().forEach(points -> points.sort(Comparator.comparingDouble(Point::classFiles)));
    }

    private String svg() {
        StringBuilder svg = new StringBuilder();
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .append(2 * (SIDE + 2 * MARGIN))
                .append(' ')
                .append(HEIGHT + 2 * MARGIN)
                .append("\" font-family=\"sans-serif\" font-size=\"12\">\n");
        svg.append("<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n");
        draw(svg, MARGIN, "CPU seconds beyond mvn validate", Point::seconds);
        draw(svg, 3 * MARGIN + SIDE, "peak memory of the process, MB", Point::megabytes);
        return svg.append("</svg>\n").toString();
    }

    private void draw(StringBuilder svg, int left, String title, ToDoubleFunction<Point> height) {
        double widest = most(Point::classFiles);
        double highest = most(height);
        text(svg, left, MARGIN - 24, "start", "black", title);
        text(svg, left + SIDE, MARGIN + HEIGHT + 34, "end", "black", "class files");
        for (int step = 0; step <= 4; step++) {
            double part = step / 4.0;
            double y = MARGIN + HEIGHT * (1 - part);
            svg.append(String.format(
                    Locale.ROOT,
                    "<line x1=\"%d\" y1=\"%.1f\" x2=\"%d\" y2=\"%.1f\" stroke=\"#d0d7de\"/>%n",
                    left,
                    y,
                    left + SIDE,
                    y));
            text(svg, left - 6, y + 4, "end", "#57606a", number(highest * part));
            text(svg, left + SIDE * part, MARGIN + HEIGHT + 16, "middle", "#57606a", number(widest * part));
        }
        int drawn = 0;
        for (String line : DRAWN) {
            List<Point> points = lines.getOrDefault(line, List.of());
            if (!points.isEmpty()) {
                String colour = COLOURS.get(DRAWN.indexOf(line));
                String path = points.stream()
                        .map(point -> String.format(
                                Locale.ROOT,
                                "%.1f,%.1f",
                                left + SIDE * point.classFiles() / widest,
                                MARGIN + HEIGHT * (1 - height.applyAsDouble(point) / highest)))
                        .collect(Collectors.joining(" "));
                svg.append("<polyline fill=\"none\" stroke-width=\"2\" stroke=\"")
                        .append(colour)
                        .append("\" points=\"")
                        .append(path)
                        .append("\"/>\n");
                text(svg, left + 8, MARGIN + 14 + 16 * drawn, "start", colour, line);
                drawn++;
            }
        }
    }

    private double most(ToDoubleFunction<Point> part) {
        return lines.values().stream()
                .flatMap(List::stream)
                .mapToDouble(part)
                .max()
                .orElse(1);
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, number >= 10 || number == 0 ? "%,.0f" : "%.1f", number);
    }

    private static void text(StringBuilder svg, double x, double y, String anchor, String colour, String text) {
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"%s\">%s</text>%n",
                x,
                y,
                anchor,
                colour,
                text));
    }
}
