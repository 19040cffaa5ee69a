package dev.ringfence.sql.uses;

import dev.ringfence.sql.SqlName;
import dev.ringfence.sql.SqlTokens;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Reads texts with what must be found in them, as the resource files of this package say them. */
final class SqlCases {

    record SqlCase(Dialect dialect, String name, String text, String expected) {

        Arguments arguments() {
            return Arguments.of(name, this);
        }

        @Override
        public String toString() {
            return expected;
        }
    }

    static final KnownNames KNOWN = new KnownNames() {
        private final Set<String> tables =
                Set.of("orders", "order_item", "customer", "product", "stock", "loan", "invoice", "audit_log");
        private final Map<String, String> entities =
                Map.of("Order", "orders", "com.acme.Order", "orders", "OrderLine", "order_item");

        @Override
        public boolean isTable(SqlName name) {
            return tables.contains(name.name());
        }

        @Override
        public Optional<SqlName> tableOfEntity(String exactName) {
            return Optional.ofNullable(entities.get(exactName)).map(SqlName::of);
        }
    };

    private SqlCases() {}

    static Stream<Arguments> of(String file) {
        return read(file).stream().map(SqlCase::arguments);
    }

    static List<SqlCase> read(String file) {
        List<SqlCase> cases = new ArrayList<>();
        List<String> text = new ArrayList<>();
        String head = "";
        for (String line : lines(file)) {
            if (line.startsWith("== ")) {
                head = line.substring("== ".length());
                text.clear();
            } else if (line.startsWith("->")) {
                cases.add(of(
                        head,
                        String.join("\n", text),
                        line.substring("->".length()).strip()));
            } else {
                text.add(line);
            }
        }
        return cases;
    }

    private static SqlCase of(String head, String text, String expected) {
        int blank = head.indexOf(' ');
        Dialect dialect = Dialect.valueOf(head.substring(0, blank));
        return new SqlCase(dialect, head.substring(blank + 1), text.replace('\u2401', SqlTokens.MADE), expected);
    }

    private static List<String> lines(String file) {
        try (InputStream in = SqlCases.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Shows a reading as the files write it. */
    static String shown(SqlReading reading) {
        String uses = shown(reading.uses());
        String names = reading.runTimeNames() > 0 ? " names:" + reading.runTimeNames() : "";
        return (uses + names + (reading.unread() ? " unread" : "")).strip();
    }

    static String shown(List<TableUse> uses) {
        return uses.stream()
                .map(use -> (use.access() == Access.READS ? "reads:" : "writes:") + use.table())
                .collect(Collectors.joining(" "));
    }
}
