package dev.ringfence.schema;

import dev.ringfence.schema.step.MigrationFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Builds projects out of paths and texts, and tells schemas in short lines. */
public final class Given {

    private final List<MigrationFile> migrations = new ArrayList<>();
    private final List<MigrationFile> others = new ArrayList<>();

    private Given() {}

    /** Begins a project with one migration. */
    public static Given file(String path, String text) {
        return new Given().and(path, text);
    }

    /** Adds a migration. */
    public Given and(String path, String text) {
        migrations.add(new MigrationFile(path, () -> text));
        return this;
    }

    /** Adds a file that is no migration of its own. */
    public Given beside(String path, String text) {
        others.add(new MigrationFile(path, () -> text));
        return this;
    }

    /** Reads the project. */
    public Schema read() {
        return Migrations.read(migrations, others);
    }

    /** Reads the project and tells all of it. */
    public List<String> told() {
        return told(read());
    }

    static Schema sql(String script) {
        return file("db/V1__x.sql", script).read();
    }

    static List<String> told(Schema schema) {
        Stream<String> tables =
                schema.tables().entrySet().stream().map(table -> "table " + table.getKey() + " " + table.getValue());
        Stream<String> keys = schema.keys().stream().map(key -> "key " + name(key) + " " + key.place());
        Stream<String> views =
                schema.views().stream().map(view -> "view " + view.view() + " " + view.reads() + " " + view.place());
        Stream<String> renames = schema.renames().stream()
                .map(rename -> "rename " + rename.old() + " " + rename.name() + " " + rename.place());
        Stream<String> notSeen =
                schema.counts().notSeen().stream().map(left -> "not seen " + left.place() + " " + left.why());
        Stream<String> unread =
                schema.counts().unread().stream().map(left -> "unread " + left.place() + " " + left.why());
        Stream<String> problems =
                schema.problems().stream().map(problem -> "problem " + problem.place() + " " + problem.message());
        return Stream.of(tables, keys, views, renames, notSeen, unread, problems)
                .flatMap(lines -> lines)
                .toList();
    }

    /** Tells what the schema consists of, without any place. */
    static List<String> bare(Schema schema) {
        Stream<String> tables = schema.tables().keySet().stream().map(table -> "table " + table);
        Stream<String> keys = schema.keys().stream().map(key -> "key " + name(key));
        Stream<String> views = schema.views().stream().map(view -> "view " + view.view() + " " + view.reads());
        Stream<String> renames =
                schema.renames().stream().map(rename -> "rename " + rename.old() + " " + rename.name());
        Stream<String> left = told(schema).stream().filter(line -> line.matches("(not seen|unread|problem) .*"));
        return Stream.of(tables, keys, views, renames, left)
                .flatMap(lines -> lines)
                .toList();
    }

    private static String name(Schema.Key key) {
        String columns = String.join(",", key.key().columns());
        return key.key().name().orElse("-") + " " + key.table() + "(" + columns + ") -> " + key.references();
    }
}
