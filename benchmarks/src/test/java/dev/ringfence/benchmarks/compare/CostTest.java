package dev.ringfence.benchmarks.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class CostTest {

    @Test
    void the_median_is_taken_of_each_number_by_itself() {
        List<Cost> costs = List.of(new Cost(1, 30, 200), new Cost(2, 20, 300), new Cost(9, 10, 100));

        assertThat(Cost.median(costs)).isEqualTo(new Cost(2, 20, 200));
        assertThat(Cost.median(costs.subList(0, 2))).isEqualTo(new Cost(1.5, 25, 250));
    }

    @Test
    void what_is_taken_off_is_time_and_no_memory() {
        assertThat(new Cost(5, 4, 300).beyond(new Cost(2, 3, 100))).isEqualTo(new Cost(3, 1, 300));
    }

    @Test
    void the_time_of_children_is_their_user_and_system_time_as_any_shell_writes_it() {
        assertThat(Start.cpu("0m0.010000s 0m0.020000s\n1m2.500000s 0m0.250000s\n"))
                .isCloseTo(62.75, within(1e-9));
        assertThat(Start.cpu("0m0,010s 0m0,020s\n0m2,500s 0m0,250s\n")).isCloseTo(2.75, within(1e-9));
    }
}
