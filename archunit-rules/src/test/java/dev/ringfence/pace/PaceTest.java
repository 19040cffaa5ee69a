package dev.ringfence.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PaceTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    private static Forecast forecast(Integer... counts) {
        List<Integer> values = List.of(counts);
        return Forecast.of(values, Pace.of(values), MONDAY);
    }

    @Test
    void a_straight_line_has_one_slope() {
        assertThat(Pace.of(List.of(50, 47, 44, 41, 38, 35))).isEqualTo(new Pace(6, -3, -3, -3));
    }

    @Test
    void the_slopes_of_four_weeks_by_hand() {
        // 1 week: -4, 0, -2; 2 weeks: -2, -1; 3 weeks: -2. Sorted: -4, -2, -2, -2, -1, 0.
        assertThat(Pace.of(List.of(10, 6, 6, 4))).isEqualTo(new Pace(4, -2, -2, -1.25));
    }

    @Test
    void one_week_that_is_unlike_the_others_changes_nothing() {
        assertThat(Pace.of(List.of(50, 48, 46, 444, 42, 40, 38, 36)).perWeek()).isEqualTo(-2);
    }

    @Test
    void only_the_last_twelve_weeks_count() {
        List<Integer> counts = new ArrayList<>(Collections.nCopies(30, 100));
        for (int week = 0; week < 12; week++) {
            counts.add(90 - week);
        }

        assertThat(Pace.of(counts)).isEqualTo(new Pace(12, -1, -1, -1));
    }

    @Test
    void one_week_has_no_slope() {
        assertThat(Pace.of(List.of(7))).isEqualTo(new Pace(1, 0, 0, 0));
        assertThat(Pace.of(List.of())).isEqualTo(new Pace(0, 0, 0, 0));
    }

    @Test
    void random_series_have_the_slopes_of_a_naive_computation() {
        Random random = new Random(7);
        for (int series = 0; series < 2000; series++) {
            List<Integer> values = new ArrayList<>();
            int count = 2 + random.nextInt(11);
            for (int week = 0; week < count; week++) {
                values.add(random.nextInt(random.nextBoolean() ? 300 : 4));
            }
            List<Double> slopes = naive(values);
            Pace pace = Pace.of(values);

            assertThat(pace.perWeek()).isEqualTo(share(slopes, 2));
            assertThat(pace.lower()).isEqualTo(share(slopes, 1));
            assertThat(pace.upper()).isEqualTo(share(slopes, 3));
        }
    }

    private static List<Double> naive(List<Integer> values) {
        List<Double> slopes = new ArrayList<>();
        for (int one = 0; one < values.size(); one++) {
            for (int other = 0; other < values.size(); other++) {
                if (one < other) {
                    slopes.add((values.get(other) - values.get(one)) / (double) (other - one));
                }
            }
        }
        Collections.sort(slopes);
        return slopes;
    }

    /** So many quarters of the way from the first to the last slope, by the neighbours of that place. */
    private static double share(List<Double> sorted, int quarters) {
        int steps = quarters * (sorted.size() - 1);
        double below = sorted.get(steps / 4);
        double above = sorted.get(Math.min(steps / 4 + 1, sorted.size() - 1));
        return below + (above - below) * (steps % 4 / 4.0) + 0.0;
    }

    @ParameterizedTest
    @CsvSource({"-6.09, -6.1 a week", "0, 0.0 a week", "2.5, +2.5 a week", "-0.02, -0.020 a week"})
    void a_pace_has_its_sign(double slope, String words) {
        assertThat(new Pace(12, slope, slope, slope).words()).isEqualTo(words);
    }

    @Test
    void a_count_that_falls_evenly_ends_in_one_month() {
        assertThat(forecast(50, 47, 44, 41, 38, 35))
                .as("35 lines at 3 a week are 12 weeks")
                .isEqualTo(new Forecast.Falling(LocalDate.of(2027, 2, 22), Optional.of(LocalDate.of(2027, 2, 22))));
        assertThat(forecast(50, 47, 44, 41, 38, 35).words()).isEqualTo("empty in 2027-02");
    }

    @Test
    void a_count_that_falls_unevenly_ends_in_a_span() {
        assertThat(forecast(100, 99, 90, 88, 80, 79).words()).isEqualTo("empty between 2027-03 and 2027-04");
    }

    @Test
    void where_the_upper_quartile_does_not_fall_it_may_be_never() {
        assertThat(forecast(9, 9, 8, 8, 9, 7, 8, 7).words()).isEqualTo("empty in 2027-03 or later, or never");
    }

    @Test
    void there_is_no_forecast_of_what_is_short_or_rises_or_is_flat() {
        assertThat(forecast(50, 40, 30, 20, 10).words()).isEqualTo("no forecast: too short");
        assertThat(forecast(1, 2, 3, 4, 5, 6).words()).isEqualTo("no forecast: rising");
        assertThat(forecast(16, 16, 16, 16, 16, 16, 16, 16, 16, 16).words()).isEqualTo("no forecast: flat for 9 weeks");
        assertThat(forecast(9, 9, 9, 9, 9, 9, 8, 8).words()).isEqualTo("no forecast: flat for 1 week");
        assertThat(forecast(9, 9, 9, 9, 9, 9, 9, 8).words()).isEqualTo("no forecast: flat");
    }

    @Test
    void nothing_is_left_of_what_is_empty() {
        assertThat(forecast(5, 0)).isEqualTo(new Forecast.Empty());
        assertThat(forecast(0, 0, 0, 0, 0, 0, 0)).isEqualTo(new Forecast.Empty());
    }

    @Test
    void what_takes_ages_never_ends() {
        Pace slow = new Pace(12, -0.001, -0.002, -0.0001);

        assertThat(Forecast.of(List.of(90), slow, MONDAY).words()).isEqualTo("empty in 2889-05 or later, or never");
        assertThat(Forecast.of(List.of(90_000), slow, MONDAY).words()).isEqualTo("no forecast: flat");
    }
}
