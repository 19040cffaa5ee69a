package dev.ringfence.pace;

import java.util.Arrays;
import java.util.List;

/** Holds the slopes between all pairs of values that stand a week apart each, sorted. */
final class Slopes {

    private static final double MIDDLE = 0.5;
    private static final double LOWER = 0.25;
    private static final double UPPER = 0.75;

    private final double[] sorted;

    private Slopes(double[] sorted) {
        this.sorted = sorted;
    }

    static Slopes of(List<Integer> values) {
        int count = values.size();
        double[] slopes = new double[count * (count - 1) / 2];
        int at = 0;
        for (int later = 1; later < count; later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                slopes[at++] = (double) (values.get(later) - values.get(earlier)) / (later - earlier);
            }
        }
        Arrays.sort(slopes);
        return new Slopes(slopes);
    }

    double median() {
        return quantile(MIDDLE);
    }

    double lowerQuartile() {
        return quantile(LOWER);
    }

    double upperQuartile() {
        return quantile(UPPER);
    }

    /** Between two slopes it lies on the straight line from one to the other; zero has no sign. */
    private double quantile(double share) {
        if (sorted.length == 0) {
            return 0;
        }
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (sorted[above] - sorted[below]) * (place - below) + 0.0;
    }
}
