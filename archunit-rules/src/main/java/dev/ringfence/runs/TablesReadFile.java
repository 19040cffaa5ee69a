package dev.ringfence.runs;

import dev.ringfence.files.PackedIn;
import dev.ringfence.files.PackedOut;
import dev.ringfence.files.Pieces;
import dev.ringfence.map.Place;
import dev.ringfence.schema.Schema;
import dev.ringfence.schema.step.SchemaProblem;
import dev.ringfence.sql.SqlName;
import dev.ringfence.sql.ddl.ForeignKey;
import dev.ringfence.sql.uses.Access;
import dev.ringfence.sql.uses.TableUse;
import dev.ringfence.tables.ReadClass;
import dev.ringfence.tables.TextsSeen;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Writes and reads the file in which is remembered what was read for tables: the schema after all migrations, and what
 * the texts of class files use.
 *
 * @param key what the code was judged by, and how it was read
 * @param when the files were looked at
 * @param attributes the sum of all that the file system told of the files that are no code
 * @param schema what the migrations lead to; nothing where one of them could not be read
 * @param names a digest of the names that were known
 * @param classes the classes with what their texts use, by the names of their files
 */
record TablesReadFile(
        String key,
        Instant when,
        String attributes,
        Optional<Schema> schema,
        String names,
        SortedMap<String, TablesReadFile.OfFile> classes) {

    private static final String FORMAT = "ringfence-tables-read/2";

    /** Holds a class, and what the file system told of its file. */
    record OfFile(String attributes, ReadClass read) {}

    Pieces write() {
        PackedOut out = new PackedOut();
        out.text(FORMAT);
        out.text(key);
        out.text(when.toString());
        out.text(attributes);
        Writer writer = new Writer(out);
        out.flag(schema.isPresent());
        schema.ifPresent(writer::write);
        out.text(names);
        writer.write(classes);
        return Sealed.seal(out.packed());
    }

    /** Returns what the bytes hold; nothing where they hold nothing of ours. */
    static Optional<TablesReadFile> read(byte[] bytes) {
        return Sealed.open(bytes).flatMap(TablesReadFile::readContent);
    }

    private static Optional<TablesReadFile> readContent(PackedIn in) {
        try {
            Reader reader = new Reader(in);
            return in.text().equals(FORMAT)
                    ? Optional.of(new TablesReadFile(
                            in.text(),
                            Instant.parse(in.text()),
                            in.text(),
                            in.flag() ? Optional.of(reader.schema()) : Optional.empty(),
                            in.text(),
                            reader.classes()))
                    : Optional.empty();
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
            return Optional.empty();
        }
    }

    private record Writer(PackedOut out) {

        void write(Schema schema) {
            out.number(schema.tables().size());
            schema.tables().forEach((table, place) -> {
                write(table);
                write(place);
            });
            all(schema.keys(), key -> {
                write(key.table());
                write(key.key());
                write(key.place());
            });
            all(schema.views(), view -> {
                write(view.view());
                all(view.reads(), this::write);
                write(view.place());
            });
            all(schema.renames(), rename -> {
                write(rename.old());
                write(rename.name());
                write(rename.place());
            });
            out.number(schema.counts().histories());
            out.number(schema.counts().statements());
            all(schema.counts().notSeen(), this::write);
            all(schema.counts().unread(), this::write);
            all(schema.problems(), problem -> {
                write(problem.place());
                out.text(problem.message());
                out.text(problem.remedy());
            });
        }

        void write(SortedMap<String, OfFile> classes) {
            out.number(classes.size());
            classes.forEach((file, each) -> {
                out.unique(file);
                out.unique(each.attributes());
                out.unique(each.read().name());
                write(each.read().superclass());
                out.flag(each.read().isAbstract());
                out.flag(each.read().hasTextsAlone());
                out.flag(each.read().mayUse());
                write(each.read().texts());
            });
        }

        private void write(TextsSeen texts) {
            all(texts.uses(), use -> {
                write(use.table());
                out.flag(use.access() == Access.WRITES);
                out.number(use.at());
            });
            out.number(texts.texts());
            out.number(texts.runTime());
            out.number(texts.unread());
        }

        private <T> void all(Collection<T> values, Consumer<T> each) {
            out.number(values.size());
            values.forEach(each);
        }

        private void write(Optional<String> text) {
            out.flag(text.isPresent());
            text.ifPresent(out::text);
        }

        private void write(SqlName name) {
            write(name.schema());
            out.text(name.name());
        }

        private void write(ForeignKey key) {
            write(key.name());
            all(key.columns(), out::text);
            write(key.references());
            all(key.referenced(), out::text);
        }

        private void write(Place place) {
            out.text(place.file());
            out.number(place.line());
            out.number(place.column());
        }

        private void write(Schema.Left left) {
            write(left.place());
            out.text(left.why());
        }
    }

    private record Reader(PackedIn in) {

        Schema schema() {
            return new Schema(
                    tables(),
                    list(() -> new Schema.Key(name(), key(), place())),
                    list(() -> new Schema.View(name(), list(this::name), place())),
                    list(() -> new Schema.Rename(name(), name(), place())),
                    new Schema.Counts(number(), number(), list(this::left), list(this::left)),
                    list(() -> new SchemaProblem(place(), in.text(), in.text())));
        }

        SortedMap<String, OfFile> classes() {
            SortedMap<String, OfFile> classes = new TreeMap<>();
            for (int left = in.count(); left > 0; left--) {
                classes.put(
                        in.unique(),
                        new OfFile(
                                in.unique(),
                                new ReadClass(in.unique(), optional(), in.flag(), in.flag(), in.flag(), texts())));
            }
            return classes;
        }

        private TextsSeen texts() {
            return new TextsSeen(list(this::use), number(), number(), number());
        }

        private TableUse use() {
            return new TableUse(name(), in.flag() ? Access.WRITES : Access.READS, number());
        }

        private SortedMap<SqlName, Place> tables() {
            SortedMap<SqlName, Place> tables = new TreeMap<>();
            for (int left = in.count(); left > 0; left--) {
                tables.put(name(), place());
            }
            return tables;
        }

        private <T> List<T> list(Supplier<T> next) {
            List<T> all = new ArrayList<>();
            for (int left = in.count(); left > 0; left--) {
                all.add(next.get());
            }
            return List.copyOf(all);
        }

        private Optional<String> optional() {
            return in.flag() ? Optional.of(in.text()) : Optional.empty();
        }

        private SqlName name() {
            return new SqlName(optional(), in.text());
        }

        private ForeignKey key() {
            return new ForeignKey(optional(), list(in::text), name(), list(in::text));
        }

        private Place place() {
            return new Place(in.text(), number(), number());
        }

        private Schema.Left left() {
            return new Schema.Left(place(), in.text());
        }

        private int number() {
            return (int) in.number();
        }
    }
}
