package dev.ringfence.pace;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * Says when a count may be empty, or why nobody can say so.
 *
 * <ol>
 *   <li>What is empty needs no forecast.
 *   <li>Less than six weeks are too short.
 *   <li>What rises, and what is flat, comes to no end.
 *   <li>Otherwise the span goes from the faster quartile of the slopes to the slower one. Where that one does not fall,
 *       the span has no end.
 * </ol>
 */
public sealed interface Forecast {

    /** Says that nothing is left. */
    record Empty() implements Forecast {
        @Override
        public String id() {
            return "empty";
        }

        @Override
        public String words() {
            return "empty";
        }
    }

    /** Says that there are not enough weeks yet. */
    record TooShort() implements Forecast {
        @Override
        public String id() {
            return "too-short";
        }

        @Override
        public String words() {
            return NONE + "too short";
        }
    }

    /** Says that the count goes up. */
    record Rising() implements Forecast {
        @Override
        public String id() {
            return "rising";
        }

        @Override
        public String words() {
            return NONE + "rising";
        }
    }

    /**
     * Says that the count goes neither up nor down.
     *
     * @param weeks how many weeks have passed since the count changed last, or since the first week
     */
    record Flat(int weeks) implements Forecast {
        @Override
        public String id() {
            return "flat";
        }

        @Override
        public String words() {
            return weeks == 0 ? NONE + "flat" : NONE + "flat for " + weeks + (weeks == 1 ? " week" : " weeks");
        }
    }

    /**
     * Says that the count falls.
     *
     * @param earliest the day on which it is empty at the faster pace
     * @param latest the same at the slower pace; empty where that one does not fall, or only in ages
     */
    record Falling(LocalDate earliest, Optional<LocalDate> latest) implements Forecast {
        @Override
        public String id() {
            return "falling";
        }

        @Override
        public String words() {
            YearMonth from = YearMonth.from(earliest);
            if (latest.isEmpty()) {
                return "empty in " + from + " or later, or never";
            }
            YearMonth to = YearMonth.from(latest.get());
            return from.equals(to) ? "empty in " + from : "empty between " + from + " and " + to;
        }
    }

    /** Begins the words where there is no forecast. */
    String NONE = "no forecast: ";

    /** Returns the word of programs for it, such as {@code too-short}. */
    String id();

    /** Returns what people read. */
    String words();

    /**
     * Returns the forecast of a count.
     *
     * @param counts what there was each week, the last one last
     * @param day the day of the last one
     */
    static Forecast of(List<Integer> counts, Pace pace, LocalDate day) {
        int left = counts.isEmpty() ? 0 : counts.get(counts.size() - 1);
        if (left == 0) {
            return new Empty();
        }
        if (pace.weeks() < WeeksUntil.FEWEST) {
            return new TooShort();
        }
        if (pace.perWeek() > 0) {
            return new Rising();
        }
        return pace.perWeek() == 0 ? new Flat(sinceChange(counts)) : WeeksUntil.empty(left, pace, day);
    }

    private static int sinceChange(List<Integer> counts) {
        int last = counts.size() - 1;
        int same = last;
        while (same > 0 && counts.get(same - 1).equals(counts.get(last))) {
            same--;
        }
        return last - same;
    }
}
