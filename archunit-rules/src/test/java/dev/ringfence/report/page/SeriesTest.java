package dev.ringfence.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.report.data.ReportedHistory;
import dev.ringfence.report.data.ReportedHistory.Point;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SeriesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);

    private static Series series(int steps, Point... points) {
        return Series.of(new ReportedHistory(DAY, Arrays.asList(points), new TreeMap<>()), Point::total, steps);
    }

    private static Point point(LocalDate day, int known) {
        return new Point("c", day, new TreeMap<>(Map.of("orders", known)));
    }

    @Test
    void debt_stays_as_it_is_from_one_point_to_the_next() {
        assertThat(series(5, point(DAY.minusDays(8), 9), point(DAY.minusDays(5), 4), point(DAY.minusDays(1), 2)))
                .isEqualTo(new Series(DAY.minusDays(8), DAY, List.of(9, 9, 4, 4, 2)));
    }

    @Test
    void a_year_is_enough_and_begins_with_what_there_was_before() {
        Series year = series(3, point(DAY.minusYears(2), 9), point(DAY.minusMonths(1), 4));

        assertThat(year).isEqualTo(new Series(DAY.minusMonths(12), DAY, List.of(9, 9, 4)));
    }

    @Test
    void a_history_of_one_day_has_one_value_and_its_line_is_level() {
        Series series = series(9, point(DAY, 3));

        assertThat(series.values()).containsExactly(3);
        assertThat(Chart.small(series).markup()).contains("points=\"0,2 88,2\"", "3 on 2026-12-31, 3 on 2026-12-31");
    }

    @Test
    void no_line_is_drawn_where_there_never_was_debt() {
        assertThat(Chart.small(series(9, point(DAY, 0)))).isEqualTo(Html.none());
    }

    @Test
    void a_clock_behind_the_last_commit_is_no_harm() {
        assertThat(series(9, point(DAY.plusDays(3), 5))).isEqualTo(new Series(DAY, DAY, List.of(5)));
    }
}
