package dev.ringfence.schema;

import dev.ringfence.sql.SqlName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Tells a schema in lines that databases tell too: sorted, by names alone, and each line once. */
final class Told {

    private final String schema;

    private Told(String schema) {
        this.schema = schema;
    }

    /**
     * Tells what we have read; a key of a table that is not created here is one of another project.
     *
     * @param usual the schema of names that have none, which is not told
     */
    static List<String> of(Schema read, String usual) {
        Told told = new Told(usual);
        Stream<String> keys = read.keys().stream()
                .filter(key -> read.tables().containsKey(key.table()))
                .map(told::key);
        return lines(
                read.tables().keySet().stream().map(told::name).toList(),
                keys.toList(),
                read.views().stream().map(view -> told.name(view.view())).toList());
    }

    /** Tells the parts of a schema. */
    static List<String> lines(Collection<String> tables, Collection<String> keys, Collection<String> views) {
        List<String> lines = new ArrayList<>();
        tables.stream().map("table "::concat).sorted().distinct().forEach(lines::add);
        keys.stream().map("key "::concat).sorted().distinct().forEach(lines::add);
        views.stream().map("view "::concat).sorted().distinct().forEach(lines::add);
        return lines;
    }

    private String key(Schema.Key key) {
        String columns = String.join(",", key.key().columns());
        return name(key.table()) + "(" + columns + ") -> " + name(key.references());
    }

    private String name(SqlName name) {
        return name.schema()
                .filter(said -> !said.equals(schema))
                .map(said -> said + "." + name.name())
                .orElse(name.name());
    }
}
