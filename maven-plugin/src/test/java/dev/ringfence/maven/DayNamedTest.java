package dev.ringfence.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayNamedTest {

    @Test
    void a_day_is_read_and_without_one_there_is_none() throws MojoExecutionException {
        assertThat(DayNamed.of("2027-03-31")).contains(LocalDate.of(2027, 3, 31));
        assertThat(DayNamed.of(null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "today", "2027-3-31", "2027-02-30", "31.03.2027", "12027-03-31", "2027-03-31T10:00"})
    void what_is_no_day_is_named_with_the_form_of_one(String text) {
        assertThat(DayNamed.ifAny(text)).isEmpty();
        assertThatThrownBy(() -> DayNamed.of(text))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("could not run: ringfence.today is `" + text
                        + "`, which is no day; write year-month-day, such as -Dringfence.today=2027-03-31");
    }
}
