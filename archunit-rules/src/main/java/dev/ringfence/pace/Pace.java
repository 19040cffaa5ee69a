package dev.ringfence.pace;

import java.util.List;
import java.util.Locale;

/**
 * Says how fast a count goes up or down: the slope of Theil and Sen, which is the median of the slopes between all
 * pairs of weeks. One week that is unlike the others changes it little.
 *
 * @param weeks how many weeks it was taken from, at most 12
 * @param perWeek the median of the slopes, a week; 0 where there is one week only
 * @param lower their lower quartile
 * @param upper their upper quartile
 */
public record Pace(int weeks, double perWeek, double lower, double upper) {

    private static final int MOST_WEEKS = 12;
    private static final double SMALL = 0.05;

    /** Returns the pace of the last 12 values, which stand a week apart each. */
    public static Pace of(List<Integer> values) {
        List<Integer> last = values.subList(Math.max(0, values.size() - MOST_WEEKS), values.size());
        Slopes slopes = Slopes.of(last);
        return new Pace(last.size(), slopes.median(), slopes.lowerQuartile(), slopes.upperQuartile());
    }

    /** Returns the pace as people read it, such as {@code -6.1 a week}. */
    public String words() {
        return number() + " a week";
    }

    /** Returns the slope alone, with more digits where it is small and not nothing. */
    public String number() {
        if (perWeek == 0) {
            return "0.0";
        }
        return String.format(Locale.ROOT, Math.abs(perWeek) < SMALL ? "%+.3f" : "%+.1f", perWeek);
    }
}
