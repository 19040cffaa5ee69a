package dev.ringfence.schema;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks a database in memory which tables, keys and views it has. */
final class H2Schema implements AutoCloseable {

    private static final String TABLES = "select lower(table_name) from information_schema.tables"
            + " where table_schema = 'PUBLIC' and table_type = '%s'";

    /** The script of the database, since after a rename its views of keys still have the old column (2.3.232). */
    private static final Pattern KEY = Pattern.compile("(?si)ALTER TABLE \"PUBLIC\"\\.\"(\\w+)\" ADD CONSTRAINT \\S+"
            + " FOREIGN KEY(\\([^)]*\\)) REFERENCES \"PUBLIC\"\\.\"(\\w+)\".*");

    private final Connection connection;

    H2Schema() throws SQLException {
        this.connection = DriverManager.getConnection("jdbc:h2:mem:");
    }

    /** Runs the statement, and says whether the database took it. */
    boolean takes(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return true;
        } catch (SQLException refused) {
            return false;
        }
    }

    /** Tells the schema as {@link Told#of} does. */
    List<String> told() throws SQLException {
        List<String> keys = rows("script nodata").stream()
                .map(KEY::matcher)
                .filter(Matcher::matches)
                .map(key -> key.group(1) + key.group(2) + " -> " + key.group(3))
                .map(key -> key.replaceAll("[\" ]", "").replace("->", " -> "))
                .toList();
        return Told.lines(rows(TABLES.formatted("BASE TABLE")), keys, rows(TABLES.formatted("VIEW")));
    }

    private List<String> rows(String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                rows.add(result.getString(1).toLowerCase(Locale.ROOT));
            }
        }
        return rows.stream().distinct().sorted().toList();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
