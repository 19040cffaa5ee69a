package dev.ringfence.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.sql.Statements;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A database is asked for what the same statements lead to. */
class H2WitnessTest {

    private static final int LENGTH = 40;

    @Test
    void the_forms_lead_to_what_a_database_has() throws IOException, SQLException {
        String script = FormsTest.text("plain.sql");
        try (H2Schema database = new H2Schema()) {
            Statements.of(script)
                    .forEach(statement -> assertThat(database.takes(statement.text()))
                            .as(statement.text())
                            .isTrue());
            assertThat(Told.of(Given.sql(script), "public")).isEqualTo(database.told());
        }
    }

    @Test
    void random_statements_lead_to_what_a_database_has() throws SQLException {
        assertThat(takenOf(0, 60)).isGreaterThan(60 * LENGTH / 4);
    }

    @Test
    @Tag("long")
    void many_random_statements_lead_to_what_a_database_has() throws SQLException {
        assertThat(takenOf(60, 3_000)).isGreaterThan(2_940 * LENGTH / 4);
    }

    /** Returns how many statements the database took in all. */
    private static int takenOf(int from, int to) throws SQLException {
        int taken = 0;
        for (int seed = from; seed < to; seed++) {
            taken += takenOf(seed);
        }
        return taken;
    }

    private static int takenOf(int seed) throws SQLException {
        RandomDdl random = new RandomDdl(new Random(seed));
        try (H2Schema database = new H2Schema()) {
            List<String> script = Stream.generate(random::next)
                    .limit(LENGTH)
                    .filter(database::takes)
                    .map(statement -> statement + "\n;")
                    .toList();
            assertThat(Told.of(Given.sql(String.join("\n", script)), "public"))
                    .as("seed %d:%n%s", seed, String.join("\n", script))
                    .isEqualTo(database.told());
            return script.size();
        }
    }
}
