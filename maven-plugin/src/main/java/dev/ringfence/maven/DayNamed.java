package dev.ringfence.maven;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/** Reads the day that a person names by {@code ringfence.today}. */
final class DayNamed {

    private static final DateTimeFormatter YEAR_MONTH_DAY = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR, 4)
            .appendPattern("-MM-dd")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private DayNamed() {}

    /** Returns the day; empty where none is named. */
    static Optional<LocalDate> of(@Nullable String text) throws MojoExecutionException {
        Optional<LocalDate> day = ifAny(text);
        if (text != null && day.isEmpty()) {
            throw new MojoExecutionException("could not run: ringfence.today is `" + text
                    + "`, which is no day; write year-month-day, such as -Dringfence.today=2027-03-31");
        }
        return day;
    }

    /** Returns the same; empty where the text is no day, which is told already. */
    static Optional<LocalDate> ifAny(@Nullable String text) {
        try {
            return Optional.ofNullable(text).map(day -> LocalDate.parse(day, YEAR_MONTH_DAY));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
