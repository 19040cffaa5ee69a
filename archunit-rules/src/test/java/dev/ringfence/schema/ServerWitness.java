package dev.ringfence.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.schema.server.Database;
import dev.ringfence.sql.SqlStatement;
import dev.ringfence.sql.Statements;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Asks a server for what the same statements lead to. */
abstract class ServerWitness {

    private static final int LENGTH = 40;

    private final String name;
    private final int scripts;

    /**
     * Takes the statements of the resources with this name.
     *
     * @param scripts how many scripts are written at random
     */
    ServerWitness(String name, int scripts) {
        this.name = name;
        this.scripts = scripts;
    }

    @Test
    void a_script_leads_to_what_a_server_has(Database database) throws IOException, SQLException {
        String script = text(name + ".sql");
        for (SqlStatement statement : Statements.of(script)) {
            assertThat(database.refusal(statement.text()))
                    .as("line %d", statement.line())
                    .isEmpty();
        }
        Schema read = Given.sql(script);
        assertThat(Told.of(read, database.vendor().schema())).isEqualTo(ServerSchema.told(database));
        assertThat(read.problems()).isEmpty();
        assertThat(read.counts().unread()).isEmpty();
    }

    @Test
    void random_statements_lead_to_what_a_server_has(Database database) throws IOException, SQLException {
        List<String> forms = text(name + "-random.txt")
                .lines()
                .filter(form -> !form.isBlank())
                .toList();
        int taken = 0;
        for (int seed = 0; seed < scripts; seed++) {
            database.afresh();
            List<String> script = taken(database, new RandomDdl(new Random(seed), forms));
            assertThat(Told.of(
                            Given.sql(String.join("\n", script)),
                            database.vendor().schema()))
                    .as("seed %d:%n%s", seed, String.join("\n", script))
                    .isEqualTo(ServerSchema.told(database));
            taken += script.size();
        }
        assertThat(taken).isGreaterThan(scripts * 6);
    }

    /** Ends at two keys of the same columns: we read them as one, since changelogs say a key once for each database. */
    private static List<String> taken(Database database, RandomDdl random) throws SQLException {
        List<String> script = new ArrayList<>();
        List<String> keys = List.of();
        for (int tried = 0; tried < LENGTH && new HashSet<>(keys).size() == keys.size(); tried++) {
            String statement = random.next();
            if (database.refusal(statement).isEmpty()) {
                script.add(statement + "\n;");
                keys = statement.contains("references") ? ServerSchema.keys(database) : keys;
            }
        }
        return script;
    }

    private static String text(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(ServerWitness.class.getResourceAsStream("server/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
