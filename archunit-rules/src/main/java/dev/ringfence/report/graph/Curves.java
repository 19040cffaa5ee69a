package dev.ringfence.report.graph;

import java.util.ArrayList;
import java.util.List;

/** Draws lines as curves. */
final class Curves {

    private static final double BULGE = 26;
    private static final double LEAN = 0.22;
    private static final double MOST_ASIDE = 220;

    private Curves() {}

    /** Draws a line from the bottom of a box to the top of one below, through the points that it passes. */
    static String through(Point from, List<Point> passing, Point to) {
        List<Point> points = new ArrayList<>(List.of(from));
        points.addAll(passing);
        points.add(to);
        StringBuilder path = new StringBuilder("M" + Svg.point(from));
        for (int at = 1; at < points.size(); at++) {
            Point start = points.get(at - 1);
            Point end = points.get(at);
            double half = (end.y() - start.y()) / 2;
            path.append(" C")
                    .append(Svg.point(new Point(start.x(), start.y() + half)))
                    .append(' ')
                    .append(Svg.point(new Point(end.x(), end.y() - half)))
                    .append(' ')
                    .append(Svg.point(end));
        }
        return path.toString();
    }

    /** Draws debt as an arc from box to box, whatever lies between them. */
    static String arc(Layout.Box from, Layout.Box to) {
        double down = to.middle().y() - from.middle().y();
        Point start = down > 0 ? from.bottom() : down < 0 ? from.top() : side(from, to);
        Point end = down > 0 ? to.top() : down < 0 ? to.bottom() : side(to, from);
        if (down == 0) {
            double depth = start.y() + BULGE;
            return "M" + Svg.point(start) + " C" + Svg.point(new Point(start.x(), depth)) + " "
                    + Svg.point(new Point(end.x(), depth)) + " " + Svg.point(end);
        }
        double aside = side(start, end) * Math.min(MOST_ASIDE, BULGE + Math.abs(down) * LEAN);
        double third = (end.y() - start.y()) / 3;
        return "M" + Svg.point(start) + " C" + Svg.point(new Point(start.x() + aside, start.y() + third)) + " "
                + Svg.point(new Point(end.x() + aside, end.y() - third)) + " " + Svg.point(end);
    }

    /** An arc leans to the side of its end, and what goes up to the other one, so that two ways are two lines. */
    private static double side(Point start, Point end) {
        boolean isRight = end.x() >= start.x();
        boolean goesDown = end.y() > start.y();
        return isRight == goesDown ? 1 : -1;
    }

    /** Returns the point below a box, towards the other one. */
    private static Point side(Layout.Box box, Layout.Box other) {
        double towards = Math.signum(other.middle().x() - box.middle().x()) * box.width() / 4;
        return new Point(box.middle().x() + towards, box.bottom().y());
    }
}
