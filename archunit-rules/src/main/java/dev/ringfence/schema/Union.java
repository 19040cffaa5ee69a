package dev.ringfence.schema;

import dev.ringfence.map.Place;
import dev.ringfence.schema.step.SchemaProblem;
import dev.ringfence.sql.SqlName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Puts the ends of several histories together: what one of them leaves is there, and once. */
final class Union {

    /** Says what makes a key one and the same in several histories. */
    private record KeyIdentity(SqlName table, List<String> columns, SqlName references) {}

    private final SortedMap<SqlName, Place> tables = new TreeMap<>();
    private final Map<KeyIdentity, List<Schema.Key>> keys = new HashMap<>();
    private final SortedMap<SqlName, Schema.View> views = new TreeMap<>();
    private final SortedSet<Schema.Rename> renames = new TreeSet<>();
    private final SortedSet<Schema.Left> notSeen = new TreeSet<>();
    private final SortedSet<Schema.Left> unread = new TreeSet<>();
    private final SortedSet<SchemaProblem> problems = new TreeSet<>();
    private int statements;

    static Schema of(Collection<HistoryReading> readings) {
        Union union = new Union();
        readings.forEach(union::add);
        return union.schema(readings.size());
    }

    private void add(HistoryReading reading) {
        Map<KeyIdentity, List<Schema.Key>> own = new HashMap<>();
        reading.state().tables().forEach((name, table) -> {
            table.created().ifPresent(place -> tables.merge(name, place, Union::earlier));
            table.keys()
                    .forEach(held -> own.computeIfAbsent(identity(name, held), key -> new ArrayList<>())
                            .add(new Schema.Key(name, held.key(), held.place())));
        });
        own.forEach((identity, found) -> keys.merge(identity, found, Union::more));
        reading.state()
                .views()
                .forEach((name, view) ->
                        views.merge(name, new Schema.View(name, view.reads(), view.place()), Union::wider));
        renames.addAll(reading.state().renames());
        notSeen.addAll(reading.notSeen());
        unread.addAll(reading.unread());
        problems.addAll(reading.problems());
        statements += reading.statements();
    }

    private static KeyIdentity identity(SqlName table, HeldKey held) {
        return new KeyIdentity(table, held.key().columns(), held.key().references());
    }

    private static Place earlier(Place one, Place other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** Returns the list with more keys, else the one that begins earlier; several keys may have the same columns. */
    private static List<Schema.Key> more(List<Schema.Key> one, List<Schema.Key> other) {
        if (one.size() != other.size()) {
            return one.size() > other.size() ? one : other;
        }
        return Collections.min(one).place().compareTo(Collections.min(other).place()) <= 0 ? one : other;
    }

    /** Returns the view with all that it reads in one history or the other. */
    private static Schema.View wider(Schema.View one, Schema.View other) {
        SortedSet<SqlName> reads = new TreeSet<>(one.reads());
        reads.addAll(other.reads());
        return new Schema.View(one.view(), List.copyOf(reads), earlier(one.place(), other.place()));
    }

    private Schema schema(int histories) {
        return new Schema(
                Collections.unmodifiableSortedMap(tables),
                keys.values().stream().flatMap(List::stream).sorted().toList(),
                List.copyOf(views.values()),
                List.copyOf(renames),
                new Schema.Counts(histories, statements, List.copyOf(notSeen), List.copyOf(unread)),
                List.copyOf(problems));
    }
}
