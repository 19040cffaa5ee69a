package dev.ringfence.schema.server;

import dev.ringfence.started.StartedOfClass;
import java.util.Optional;

/** Starts the database server of a test class. */
final class DatabaseOfClass extends StartedOfClass<Database> {

    DatabaseOfClass() {
        super(Database.class);
    }

    @Override
    protected Optional<String> missing(Class<?> tests) {
        return vendor(tests).missing();
    }

    @Override
    protected Database start(Class<?> tests) {
        return Database.start(vendor(tests));
    }

    @Override
    protected void clear(Database database) {
        database.afresh();
    }

    private static Vendor vendor(Class<?> tests) {
        return tests.getAnnotation(WithDatabase.class).value();
    }
}
