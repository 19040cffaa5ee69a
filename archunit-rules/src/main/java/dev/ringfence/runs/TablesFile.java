package dev.ringfence.runs;

import dev.ringfence.files.PackedIn;
import dev.ringfence.files.PackedOut;
import dev.ringfence.files.Pieces;
import dev.ringfence.map.Edge;
import dev.ringfence.map.TableName;
import dev.ringfence.map.TypeName;
import dev.ringfence.tables.DataUse;
import dev.ringfence.tables.Position;
import dev.ringfence.tables.TablesFound;
import dev.ringfence.tables.TablesSeen;
import dev.ringfence.tables.Unread;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * Writes and reads the file in which is remembered what was found of tables.
 *
 * @param key what the code was judged by, and how it was read
 * @param when the files were looked at
 * @param attributes the sum of all that the file system told of them
 */
record TablesFile(String key, Instant when, String attributes, TablesFound found) {

    private static final String FORMAT = "ringfence-tables/1";

    /**
     * Returns the bytes of the file.
     *
     * @param folder the project's folder; files below it are named from there
     */
    Pieces write(Path folder) {
        PackedOut out = new PackedOut();
        out.text(FORMAT);
        out.text(key);
        out.text(when.toString());
        out.text(attributes);
        new Writer(out, folder).write(found);
        return Sealed.seal(out.packed());
    }

    /** Returns what the bytes hold; nothing where they hold nothing of ours. */
    static Optional<TablesFile> read(byte[] bytes, Path folder) {
        return Sealed.open(bytes).flatMap(in -> readContent(in, folder));
    }

    private static Optional<TablesFile> readContent(PackedIn in, Path folder) {
        try {
            return in.text().equals(FORMAT)
                    ? Optional.of(new TablesFile(
                            in.text(), Instant.parse(in.text()), in.text(), new Reader(in, folder).read()))
                    : Optional.empty();
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
            return Optional.empty();
        }
    }

    private record Writer(PackedOut out, Path folder) {

        void write(TablesFound found) {
            out.number(found.uses().size());
            found.uses().forEach(this::write);
            out.number(found.tables().size());
            found.tables().forEach((table, position) -> {
                out.text(table.text());
                write(position);
            });
            out.number(found.mappers().size());
            found.mappers().forEach((table, types) -> {
                out.text(table.text());
                out.number(types.size());
                types.forEach(type -> out.text(type.qualified()));
            });
            out.number(found.renames().size());
            found.renames().forEach((old, now) -> {
                out.text(old.text());
                out.text(now.text());
            });
            write(found.seen());
            out.number(found.unread().size());
            found.unread().forEach(unread -> {
                write(unread.position());
                out.text(unread.message());
                out.text(unread.remedy());
            });
        }

        private void write(DataUse use) {
            out.text(use.edge().from().qualified());
            out.text(use.edge().to().qualified());
            out.number(use.positions().size());
            use.positions().forEach(this::write);
        }

        private void write(Position position) {
            Path file = position.file();
            out.text((file.startsWith(folder) ? folder.relativize(file) : file).toString());
            out.number(position.line());
        }

        private void write(TablesSeen seen) {
            out.number(seen.texts());
            out.number(seen.files());
            out.number(seen.keys());
            out.number(seen.unread());
            out.number(seen.runTime());
            out.number(seen.notSeen());
        }
    }

    private record Reader(PackedIn in, Path folder) {

        TablesFound read() {
            return new TablesFound(list(this::use), tables(), mappers(), renames(), seen(), list(this::unread));
        }

        private <T> List<T> list(Supplier<T> next) {
            List<T> all = new ArrayList<>();
            for (int left = in.count(); left > 0; left--) {
                all.add(next.get());
            }
            return List.copyOf(all);
        }

        private DataUse use() {
            Edge edge = Edge.of(in.text(), in.text());
            SortedSet<Position> positions = new TreeSet<>(list(this::position));
            return new DataUse(edge, positions);
        }

        private SortedMap<TableName, Position> tables() {
            SortedMap<TableName, Position> tables = new TreeMap<>();
            for (int left = in.count(); left > 0; left--) {
                tables.put(TableName.of(in.text()), position());
            }
            return tables;
        }

        private SortedMap<TableName, SortedSet<TypeName>> mappers() {
            SortedMap<TableName, SortedSet<TypeName>> mappers = new TreeMap<>();
            for (int left = in.count(); left > 0; left--) {
                mappers.put(TableName.of(in.text()), new TreeSet<>(list(() -> new TypeName(in.text()))));
            }
            return mappers;
        }

        private SortedMap<TableName, TableName> renames() {
            SortedMap<TableName, TableName> renames = new TreeMap<>();
            for (int left = in.count(); left > 0; left--) {
                renames.put(TableName.of(in.text()), TableName.of(in.text()));
            }
            return renames;
        }

        private Position position() {
            return new Position(folder.resolve(in.text()), number());
        }

        private TablesSeen seen() {
            return new TablesSeen(number(), number(), number(), number(), number(), number());
        }

        private Unread unread() {
            return new Unread(position(), in.text(), in.text());
        }

        private int number() {
            return (int) in.number();
        }
    }
}
