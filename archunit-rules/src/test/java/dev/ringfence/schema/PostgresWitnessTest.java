package dev.ringfence.schema;

import dev.ringfence.schema.server.Vendor;
import dev.ringfence.schema.server.WithDatabase;
import org.junit.jupiter.api.Tag;

@Tag("long")
@WithDatabase(Vendor.POSTGRESQL)
class PostgresWitnessTest extends ServerWitness {

    PostgresWitnessTest() {
        super("postgresql", 400);
    }
}
