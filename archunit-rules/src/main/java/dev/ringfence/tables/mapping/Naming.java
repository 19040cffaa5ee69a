package dev.ringfence.tables.mapping;

import dev.ringfence.sql.SqlName;
import java.util.Locale;

/** Says how names in mappings become names of tables. */
public enum Naming {
    /**
     * Stands for Spring Boot: {@code OrderLine} is {@code order_line}, names that are said too, and a dot is an
     * underscore. A join table is named by its owner's table and the attribute.
     */
    SNAKE {
        @Override
        SqlName table(TableName name) {
            return new SqlName(name.schema().map(Naming::snake), snake(name.name()));
        }

        @Override
        String joinTable(String ownerTable, String targetTable, String attribute) {
            return ownerTable + "_" + attribute;
        }
    },
    /** Stands for plain JPA: names are as written. A join table is named by the two tables. */
    AS_WRITTEN {
        @Override
        SqlName table(TableName name) {
            SqlName read = SqlName.of(name.name());
            return name.schema().isEmpty() ? read : new SqlName(name.schema().map(Naming::unquoted), read.name());
        }

        @Override
        String joinTable(String ownerTable, String targetTable, String attribute) {
            return ownerTable + "_" + targetTable;
        }
    };

    /** Returns the table that a name in a mapping stands for. */
    abstract SqlName table(TableName name);

    /** Returns the default name of a join table, before it becomes a table's. */
    abstract String joinTable(String ownerTable, String targetTable, String attribute);

    /** Puts an underscore before a capital that stands between small letters, as Spring and Hibernate up to 6 do. */
    private static String snake(String name) {
        StringBuilder snake = new StringBuilder(unquoted(name).replace('.', '_'));
        for (int i = 1; i < snake.length() - 1; i++) {
            if (Character.isLowerCase(snake.charAt(i - 1))
                    && Character.isUpperCase(snake.charAt(i))
                    && Character.isLowerCase(snake.charAt(i + 1))) {
                snake.insert(i++, '_');
            }
        }
        return snake.toString().toLowerCase(Locale.ROOT);
    }

    private static String unquoted(String name) {
        String text = name.strip();
        boolean isQuoted = text.length() > 1
                && (text.startsWith("`") && text.endsWith("`")
                        || text.startsWith("\"") && text.endsWith("\"")
                        || text.startsWith("[") && text.endsWith("]"));
        return isQuoted ? text.substring(1, text.length() - 1) : text;
    }
}
