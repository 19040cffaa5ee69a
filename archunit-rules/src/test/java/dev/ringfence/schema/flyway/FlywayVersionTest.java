package dev.ringfence.schema.flyway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FlywayVersionTest {

    /** The examples are those of Flyway's documentation on versions. */
    @Test
    void versions_are_ordered_as_flyway_orders_them() {
        List<String> order = List.of(
                "1",
                "001.1",
                "1.2",
                "1.2.3.4.5.6.7.8.9",
                "1.10",
                "2.0",
                "5.2",
                "13.2.9.4",
                "100",
                "205.68",
                "2013.1.15.11.35.56.1",
                "20130115113556");

        List<String> shuffled = new ArrayList<>(order);
        Collections.shuffle(shuffled, new Random(1));

        assertThat(shuffled.stream().sorted(Comparator.comparing(FlywayVersionTest::version)))
                .containsExactlyElementsOf(order);
    }

    @ParameterizedTest
    @CsvSource({"1, 1.0, 0", "1_1, 1.1, 0", "01, 1, 0", "1.0.0.1, 1, 1", "9, 10, -1", "1.2.3, 1.2.4, -1"})
    void dots_underscores_and_zeros_are_compared_as_numbers(String one, String other, int order) {
        assertThat(version(one).compareTo(version(other))).isEqualTo(order);
        assertThat(version(one).equals(version(other))).isEqualTo(order == 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1.", ".1", "1..2", "1a", "1-2"})
    void anything_else_is_no_version(String text) {
        assertThat(FlywayVersion.of(text)).isEqualTo(Optional.empty());
    }

    private static FlywayVersion version(String text) {
        return Stream.of(text)
                .map(FlywayVersion::of)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }
}
