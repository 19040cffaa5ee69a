package dev.ringfence.tables;

import dev.ringfence.map.DataEnd;
import dev.ringfence.map.Edge;
import dev.ringfence.map.TypeName;
import dev.ringfence.schema.Schema;
import dev.ringfence.sql.SqlName;
import dev.ringfence.sql.uses.Access;
import dev.ringfence.sql.uses.SqlReading;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Gathers uses of tables, each edge once, and counts what was looked at. Of a type that reads and changes a table, only the
 * change is told.
 */
final class UsesSeen {

    private final KnownTables known;
    private final SortedMap<Edge, SortedSet<Position>> uses = new TreeMap<>();
    private int texts;
    private int runTime;
    private int unread;

    UsesSeen(KnownTables known) {
        this.known = known;
    }

    void add(TypeName user, SqlName table, Access access, Optional<Position> position) {
        DataEnd.Kind kind = access == Access.WRITES ? DataEnd.Kind.WRITES : DataEnd.Kind.READS;
        add(new Edge(user, known.end(kind, table)), position);
    }

    void add(Edge edge, Optional<Position> position) {
        SortedSet<Position> positions = uses.computeIfAbsent(edge, unused -> new TreeSet<>());
        position.ifPresent(positions::add);
    }

    /** Adds what the texts of a class do. */
    void add(TextsSeen seen, TypeName user) {
        count(seen);
        seen.uses().forEach(use -> add(user, use.table(), use.access(), Optional.empty()));
    }

    /** Adds what a statement of a file does. */
    void add(SqlReading reading, TypeName user, Position position) {
        count(TextsSeen.NONE.plus(reading));
        reading.uses().forEach(use -> add(user, use.table(), use.access(), Optional.of(position)));
    }

    private void count(TextsSeen seen) {
        texts += seen.texts();
        runTime += seen.runTime();
        unread += seen.unread();
    }

    void countMadeAtRunTime(int names) {
        runTime += names;
    }

    void countUnread() {
        unread++;
    }

    /** Returns what was looked at, with what there is of files and of the schema. */
    TablesSeen seen(int files, Schema schema, int notJudged) {
        return new TablesSeen(
                texts,
                files,
                schema.keys().size(),
                unread + schema.counts().unread().size(),
                runTime,
                schema.counts().notSeen().size() + notJudged);
    }

    List<DataUse> all() {
        return uses.entrySet().stream()
                .filter(use -> !isChangedToo(use.getKey()))
                .map(use -> new DataUse(use.getKey(), positions(use.getKey())))
                .toList();
    }

    private boolean isChangedToo(Edge edge) {
        return DataEnd.of(edge.to())
                .flatMap(DataEnd::asWrite)
                .filter(write -> uses.containsKey(new Edge(edge.from(), write)))
                .isPresent();
    }

    private SortedSet<Position> positions(Edge edge) {
        SortedSet<Position> all = new TreeSet<>(uses.getOrDefault(edge, Collections.emptySortedSet()));
        DataEnd.of(edge.to())
                .flatMap(DataEnd::asRead)
                .ifPresent(read ->
                        all.addAll(uses.getOrDefault(new Edge(edge.from(), read), Collections.emptySortedSet())));
        return all;
    }
}
