package dev.ringfence.tables;

import dev.ringfence.map.DataEnd;
import dev.ringfence.map.Edge;
import dev.ringfence.schema.Schema;
import java.util.Optional;

/** Finds which tables the keys and views of a schema lead to, and tells what of the migrations was not understood. */
record UsesOfSchema(Schema schema, KnownTables known, FilesRead files, UsesSeen uses) {

    void add() {
        schema.keys().forEach(this::add);
        schema.views().forEach(this::add);
    }

    private void add(Schema.Key key) {
        Edge edge = new Edge(
                known.end(DataEnd.Kind.TABLE, key.table()), known.end(DataEnd.Kind.REFERENCES, key.references()));
        uses.add(edge, Optional.of(files.position(key.place())));
    }

    private void add(Schema.View view) {
        view.reads().forEach(read -> {
            Edge edge = new Edge(known.end(DataEnd.Kind.TABLE, view.view()), known.end(DataEnd.Kind.READS, read));
            uses.add(edge, Optional.of(files.position(view.place())));
        });
    }

    void tellUnread() {
        schema.problems()
                .forEach(problem -> files.add(files.position(problem.place()), problem.message(), problem.remedy()));
        schema.counts()
                .unread()
                .forEach(left -> files.add(
                        files.position(left.place()),
                        "this statement of a migration is not understood: " + left.why(),
                        "Nothing has to be done, unless it creates a table or a foreign key."));
    }
}
