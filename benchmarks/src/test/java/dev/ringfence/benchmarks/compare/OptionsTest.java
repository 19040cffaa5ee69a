package dev.ringfence.benchmarks.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {

    @Test
    void what_is_not_said_is_measured_in_full_on_the_smaller_corpora() {
        assertThat(Options.of(List.of()))
                .isEqualTo(
                        new Options(List.of(CorpusName.S, CorpusName.M), List.of(Row.values()), 5, List.of("-Xmx4g")));
    }

    @Test
    void rows_corpora_repetitions_and_flags_are_chosen_by_name() {
        assertThat(Options.of(List.of(
                        "--corpora", "L", "--rows", "known, open", "--repetitions", "1", "--jvm", "-Xmx1g -Xint")))
                .isEqualTo(new Options(
                        List.of(CorpusName.L), List.of(Row.KNOWN, Row.OPEN), 1, List.of("-Xmx1g", "-Xint")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--rows cold | There is no cold.",
                "--corpora s | There is no s.",
                "--repetitions 0 | 0 is no number of repetitions.",
                "--fast yes | There is no option --fast.",
                "--rows | --rows has no value."
            })
    void what_cannot_be_understood_is_told_with_all_that_can(String arguments, String problem) {
        assertThatThrownBy(() -> Options.of(List.of(arguments.split(" "))))
                .isInstanceOf(NotMeasuredException.class)
                .hasMessage(problem + "\n" + Options.USAGE);
    }
}
