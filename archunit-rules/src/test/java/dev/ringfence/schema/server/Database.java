package dev.ringfence.schema.server;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks the database of a server that this JVM has started. */
public final class Database implements AutoCloseable {

    private static final int TRIES = 300;

    /** The schemas that scripts may use; one of them is that of names without any. */
    private static final List<String> OTHERS = List.of("billing", "archive");

    private final Vendor vendor;
    private final ServerProcess server;
    private final Connection connection;

    private Database(Vendor vendor, ServerProcess server, Connection connection) {
        this.vendor = vendor;
        this.server = server;
        this.connection = connection;
    }

    static Database start(Vendor vendor) {
        try {
            ServerProcess server = ServerProcess.start(vendor);
            return new Database(vendor, server, connection(vendor, server));
        } catch (IOException e) {
            throw new IllegalStateException("no server of " + vendor, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Connection connection(Vendor vendor, ServerProcess server) throws IOException, InterruptedException {
        for (int tries = 0; tries < TRIES && !server.hasEnded(); tries++) {
            Optional<Connection> connection = tried(vendor.url(server.port()));
            if (connection.isPresent()) {
                return connection.get();
            }
        }
        String said = server.said();
        server.close();
        throw new IllegalStateException("no answer of " + vendor + ", which said: " + said);
    }

    private static Optional<Connection> tried(String url) {
        try {
            return Optional.of(DriverManager.getConnection(url));
        } catch (SQLException notYet) {
            return Optional.empty();
        }
    }

    /** Says whose database it is. */
    public Vendor vendor() {
        return vendor;
    }

    /** Leaves an empty schema, and nothing else. */
    public void afresh() {
        List<String> schemas = new ArrayList<>(OTHERS);
        schemas.add(vendor.schema());
        for (String statement : vendor.afresh(schemas)) {
            refusal(statement).ifPresent(refused -> {
                throw new IllegalStateException(statement + ": " + refused);
            });
        }
    }

    /** Runs the statement, and returns why the database refused it, where it did. */
    public Optional<String> refusal(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
            return Optional.empty();
        } catch (SQLException refused) {
            return Optional.of(String.valueOf(refused.getMessage()));
        }
    }

    /** Returns the first column of what the query finds, in its order. */
    public List<String> rows(String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows;
    }

    @Override
    public void close() throws SQLException {
        try (server) {
            connection.close();
        }
    }
}
