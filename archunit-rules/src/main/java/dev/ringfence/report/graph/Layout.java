package dev.ringfence.report.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** Gives each module a box, and each line between modules its points. */
final class Layout {

    static final double BOX_HEIGHT = 26;
    static final double ROW_HEIGHT = 74;

    private static final double LETTER = 7.4;
    private static final double PADDING = 20;
    private static final double LINE_WIDTH = 6;

    /** Describes a box by its middle and its width. */
    record Box(ModuleGraph.Node node, Point middle, double width) {

        Point top() {
            return new Point(middle.x(), middle.y() - BOX_HEIGHT / 2);
        }

        Point bottom() {
            return new Point(middle.x(), middle.y() + BOX_HEIGHT / 2);
        }
    }

    /** Describes a line from a module down to another, with a point for each row that it passes. */
    record Line(String from, String to, List<Point> passing) {}

    private final Map<String, Box> boxes = new LinkedHashMap<>();
    private final List<Line> lines = new ArrayList<>();

    private Layout() {}

    static Layout of(ModuleGraph graph) {
        Layout layout = new Layout();
        layout.place(graph, Layering.of(graph));
        return layout;
    }

    private void place(ModuleGraph graph, Layering layering) {
        List<List<Slots.Slot>> rows = new ArrayList<>();
        IntStream.range(0, layering.rows()).forEach(row -> rows.add(new ArrayList<>()));
        Map<String, Slots.Slot> slots = new LinkedHashMap<>();
        for (ModuleGraph.Node node : graph.nodes()) {
            Slots.Slot slot = new Slots.Slot(width(node.name()), false);
            slots.put(node.name(), slot);
            rows.get(layering.row(node.name())).add(slot);
        }
        Map<List<String>, List<Slots.Slot>> passing = new LinkedHashMap<>();
        for (String from : slots.keySet()) {
            for (String to : layering.below(from)) {
                passing.put(List.of(from, to), joined(from, to, slots, layering, rows));
            }
        }
        Slots.place(rows);
        graph.nodes().forEach(node -> {
            Slots.Slot slot = Objects.requireNonNull(slots.get(node.name()));
            boxes.put(node.name(), new Box(node, new Point(slot.x(), y(layering.row(node.name()))), slot.width()));
        });
        passing.forEach((ends, points) -> {
            int first = layering.row(ends.get(0)) + 1;
            lines.add(new Line(
                    ends.get(0),
                    ends.get(1),
                    IntStream.range(0, points.size())
                            .mapToObj(at -> new Point(points.get(at).x(), y(first + at)))
                            .toList()));
        });
    }

    private static List<Slots.Slot> joined(
            String from, String to, Map<String, Slots.Slot> slots, Layering layering, List<List<Slots.Slot>> rows) {
        List<Slots.Slot> points = new ArrayList<>();
        Slots.Slot upper = Objects.requireNonNull(slots.get(from));
        for (int row = layering.row(from) + 1; row < layering.row(to); row++) {
            Slots.Slot point = new Slots.Slot(LINE_WIDTH, true);
            rows.get(row).add(point);
            points.add(point);
            upper.joinTo(point);
            upper = point;
        }
        upper.joinTo(Objects.requireNonNull(slots.get(to)));
        return points;
    }

    private static double width(String name) {
        return Math.round(name.length() * LETTER + PADDING);
    }

    private static double y(int row) {
        return row * ROW_HEIGHT + BOX_HEIGHT / 2;
    }

    List<Box> boxes() {
        return List.copyOf(boxes.values());
    }

    Box box(String module) {
        return Objects.requireNonNull(boxes.get(module));
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    double width() {
        return boxes.values().stream()
                .mapToDouble(box -> box.middle().x() + box.width() / 2)
                .max()
                .orElse(0);
    }

    double height() {
        return boxes.values().stream()
                .mapToDouble(box -> box.bottom().y())
                .max()
                .orElse(0);
    }
}
