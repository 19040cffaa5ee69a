package dev.ringfence.maven.reports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.maven.session.SessionMemory;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.aether.DefaultSessionData;
import org.junit.jupiter.api.Test;

class MarksTest {

    private static final String MORE =
            "::error title=Ringfence::more pairs of modules or files; the page of the job has them";

    private final Marks marks = new Marks(new SessionMemory(new DefaultSessionData()));

    private static List<String> errors(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "::error file=a,line=" + number + "::x")
                .toList();
    }

    @Test
    void ten_errors_of_a_session_are_printed_and_the_tenth_says_that_there_are_more() {
        assertThat(marks.shown(errors(6), false)).isEqualTo(errors(6));
        assertThat(marks.shown(errors(6), false))
                .startsWith("::error file=a,line=0::x")
                .hasSize(4)
                .endsWith(MORE);
        assertThat(marks.shown(errors(6), true)).isEmpty();
    }

    @Test
    void ten_are_ten_where_nothing_follows() {
        assertThat(marks.shown(errors(10), true)).isEqualTo(errors(10));
    }

    @Test
    void warnings_are_counted_by_themselves() {
        marks.shown(errors(10), true);

        assertThat(marks.shown(List.of("::warning file=a::x"), true)).containsExactly("::warning file=a::x");
    }

    @Test
    void what_counts_the_rest_already_stays_as_it_is() {
        List<String> lines = List.of("::error title=Ringfence::7 more pairs of modules or files; report.json has all");
        marks.shown(errors(9), false);

        assertThat(marks.shown(lines, false)).isEqualTo(lines);
    }
}
