package dev.ringfence.report.page;

import dev.ringfence.advice.Wording;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Draws a series as a line above nothing. */
final class Chart {

    private static final int SMALL_WIDTH = 88;
    private static final int SMALL_HEIGHT = 18;
    private static final int WIDTH = 720;
    private static final int HEIGHT = 140;

    private Chart() {}

    /** Draws a line as small as a word; nothing where there never was debt. */
    static Html small(Series series) {
        return series.most() == 0
                ? Html.none()
                : Html.of(
                        """
                        <svg class="spark" viewBox="0 0 {} {}" width="{}" height="{}" role="img" aria-label="{}">\
                        <polyline points="{}"/></svg>""",
                        SMALL_WIDTH,
                        SMALL_HEIGHT,
                        SMALL_WIDTH,
                        SMALL_HEIGHT,
                        said(series),
                        points(series, SMALL_WIDTH, 2, SMALL_HEIGHT - 1));
    }

    /** Draws the line as wide as the page, with its days and its most beside it. */
    static Html large(Series series) {
        String points = points(series, WIDTH, 2, HEIGHT);
        return Html.of(
                """
                <figure class="chart" aria-hidden="true">
                <span>{}</span>
                <svg viewBox="0 0 {} {}" preserveAspectRatio="none"><polygon points="0,{} {} {},{}"/>\
                <polyline points="{}"/></svg>
                <figcaption><span>{}</span><span>{}</span></figcaption>
                </figure>
                """,
                Wording.number(series.most()),
                WIDTH,
                HEIGHT,
                HEIGHT,
                points,
                WIDTH,
                HEIGHT,
                points,
                series.from(),
                series.to());
    }

    private static String said(Series series) {
        return Wording.number(series.first()) + " on " + series.from() + ", " + Wording.number(series.last()) + " on "
                + series.to();
    }

    /** A series of one day is drawn as if nothing had changed. */
    private static String points(Series series, double width, double top, double bottom) {
        int most = Math.max(1, series.most());
        int last = Math.max(1, series.values().size() - 1);
        return IntStream.rangeClosed(0, last)
                .mapToObj(at ->
                        number(width * at / last) + "," + number(bottom - (bottom - top) * series.value(at) / most))
                .collect(Collectors.joining(" "));
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.1f", number).replaceFirst("\\.0$", "");
    }
}
