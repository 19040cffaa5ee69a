package dev.ringfence.schema;

import dev.ringfence.schema.server.Database;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/** Asks a database which tables, keys and views it has; a partition is none of its own. */
enum ServerSchema {
    POSTGRESQL(
            "select nspname || '.' || relname from pg_class c join pg_namespace n on n.oid = relnamespace"
                    + " where nspname not in ('pg_catalog', 'information_schema') and nspname not like 'pg\\_%'"
                    + " and not relispartition and relkind in ('r', 'p')",
            "select n.nspname || '.' || t.relname || '(' || (select string_agg(attname, ',' order by nr)"
                    + "   from unnest(conkey) with ordinality k (attnum, nr) join pg_attribute a using (attnum)"
                    + "   where a.attrelid = conrelid) || ') -> ' || rn.nspname || '.' || r.relname"
                    + " from pg_constraint c"
                    + " join pg_class t on t.oid = conrelid join pg_namespace n on n.oid = t.relnamespace"
                    + " join pg_class r on r.oid = confrelid join pg_namespace rn on rn.oid = r.relnamespace"
                    + " where contype = 'f' and conparentid = 0 and not t.relispartition",
            "select schemaname || '.' || viewname from pg_views where schemaname not in"
                    + " ('pg_catalog', 'information_schema')"
                    + " union select schemaname || '.' || matviewname from pg_matviews"),

    MARIADB(
            "select concat(table_schema, '.', table_name) from information_schema.tables where table_type ="
                    + " 'BASE TABLE' and table_schema not in ('mysql', 'performance_schema', 'sys')",
            "select concat(table_schema, '.', table_name, '(', group_concat(column_name order by ordinal_position),"
                    + " ') -> ', referenced_table_schema, '.', referenced_table_name)"
                    + " from information_schema.key_column_usage where referenced_table_name is not null"
                    + " group by table_schema, table_name, constraint_name, referenced_table_schema,"
                    + " referenced_table_name",
            "select concat(table_schema, '.', table_name) from information_schema.views where table_schema"
                    + " not in ('mysql', 'sys')");

    private final String tables;
    private final String keys;
    private final String views;

    ServerSchema(String tables, String keys, String views) {
        this.tables = tables;
        this.keys = keys;
        this.views = views;
    }

    /** Tells the schema as {@link Told#of} does. */
    static List<String> told(Database database) throws SQLException {
        ServerSchema queries = valueOf(database.vendor().name());
        return Told.lines(rows(database, queries.tables), keys(database), rows(database, queries.views));
    }

    /** Returns the keys; two of the same columns are two. */
    static List<String> keys(Database database) throws SQLException {
        return rows(database, valueOf(database.vendor().name()).keys);
    }

    private static List<String> rows(Database database, String query) throws SQLException {
        String usual = database.vendor().schema() + ".";
        return database.rows(query).stream()
                .map(row -> row.toLowerCase(Locale.ROOT))
                .map(row -> row.startsWith(usual) ? row.substring(usual.length()) : row)
                .map(row -> row.replace("-> " + usual, "-> "))
                .toList();
    }
}
