package dev.ringfence.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.schema.server.Database;
import dev.ringfence.schema.server.Vendor;
import dev.ringfence.schema.server.WithDatabase;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A server is asked for what the same statements lead to. */
@Tag("long")
@WithDatabase(Vendor.MARIADB)
class MariaDbWitnessTest {

    private static final int SCRIPTS = 50;

    @Test
    void a_script_leads_to_what_a_server_has(Database database) throws IOException, SQLException {
        new ServerWitness(database).agreesOn("mariadb.sql");
    }

    @Test
    void random_statements_lead_to_what_a_server_has(Database database) throws IOException, SQLException {
        assertThat(new ServerWitness(database).agreesOnRandom("mariadb-random.txt", SCRIPTS))
                .isGreaterThan(SCRIPTS * 6);
    }
}
