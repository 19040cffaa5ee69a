package dev.ringfence.schema;

import dev.ringfence.sql.SqlName;
import dev.ringfence.sql.ddl.ForeignKey;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says which names PostgreSQL and MySQL give to a foreign key that has none.
 *
 * <p>PostgreSQL: {@code table_column_fkey}, both parts cut to 63 characters in all. MySQL: {@code table_ibfk_1}, one
 * above the highest number of the table, and another one when the table gets another name. Names that H2 and Oracle
 * give cannot be foretold.
 */
final class GeneratedNames {

    private static final int LONGEST = 63;
    private static final String SUFFIX = "_fkey";
    private static final String INNODB = "_ibfk_";

    private GeneratedNames() {}

    static Set<String> of(SqlName table, ForeignKey key, List<HeldKey> others) {
        String columns = String.join("_", key.columns());
        String postgres = postgres(table.name(), columns);
        String first = postgres(table.name(), key.columns().stream().findFirst().orElse(""));
        String prefix = table.name() + INNODB;
        int highest =
                others.stream().mapToInt(other -> highest(other, prefix)).max().orElse(0);
        return Stream.of(free(postgres, others), free(first, others), prefix + (highest + 1))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the name of a key after its table got another one. */
    static String afterRename(String key, SqlName table, SqlName name) {
        String prefix = table.name() + INNODB;
        return key.startsWith(prefix) ? name.name() + INNODB + key.substring(prefix.length()) : key;
    }

    private static String postgres(String table, String columns) {
        int free = LONGEST - SUFFIX.length() - 1;
        int ofTable = table.length();
        int ofColumns = columns.length();
        while (ofTable + ofColumns > free) {
            ofTable -= ofTable > ofColumns ? 1 : 0;
            ofColumns -= ofTable + ofColumns > free && ofColumns >= ofTable ? 1 : 0;
        }
        return table.substring(0, ofTable) + "_" + columns.substring(0, ofColumns) + SUFFIX;
    }

    /** Puts a number behind a name that is taken, as PostgreSQL does. */
    private static String free(String name, List<HeldKey> others) {
        String free = name;
        for (int number = 1; isTaken(free, others); number++) {
            free = name + number;
        }
        return free;
    }

    private static boolean isTaken(String name, List<HeldKey> others) {
        return others.stream().anyMatch(other -> other.isCalled(name));
    }

    private static int highest(HeldKey key, String prefix) {
        return Stream.concat(key.key().name().stream(), key.generated().stream())
                .filter(name -> name.startsWith(prefix))
                .map(name -> name.substring(prefix.length()))
                .filter(number -> number.matches("\\d{1,8}"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
    }
}
