package dev.ringfence.map;

/**
 * Describes ends of edges that are no plain types, as exceptions name them: {@code reads:orders},
 * {@code table:order_*}, {@code relates:com.acme.orders.*}.
 */
public sealed interface DataPattern {

    /**
     * Names tables and what is done with them.
     *
     * @param kind what is done; {@link DataEnd.Kind#TABLE} stands for every use, and for the table by itself
     * @param tables the tables
     */
    record OfTables(DataEnd.Kind kind, TablePattern tables) implements DataPattern {

        @Override
        public boolean matches(DataEnd end) {
            boolean kindFits = kind == DataEnd.Kind.TABLE || kind == end.kind();
            return kindFits && end.table().filter(tables::matches).isPresent();
        }

        @Override
        public String text() {
            return kind.word() + ":" + tables.text();
        }
    }

    /**
     * Names associations.
     *
     * @param entities the entities to which they lead
     */
    record OfRelations(NamePattern entities) implements DataPattern {

        @Override
        public boolean matches(DataEnd end) {
            return end.entity().filter(entities::matches).isPresent();
        }

        @Override
        public String text() {
            return DataEnd.Kind.RELATES.word() + ":" + entities.text();
        }
    }

    /**
     * Names types that are shown.
     *
     * @param types the types
     */
    record OfExposures(NamePattern types) implements DataPattern {

        @Override
        public boolean matches(DataEnd end) {
            return end.kind() == DataEnd.Kind.EXPOSES
                    && end.type().filter(types::matches).isPresent();
        }

        @Override
        public String text() {
            return DataEnd.Kind.EXPOSES.word() + ":" + types.text();
        }
    }

    /**
     * Names flags.
     *
     * @param names a flag; {@code *} stands for any characters
     */
    record OfFlags(String names) implements DataPattern {

        @Override
        public boolean matches(DataEnd end) {
            return end.kind() == DataEnd.Kind.FLAG && new Segments.Segment(names).matches(end.name());
        }

        @Override
        public String text() {
            return DataEnd.Kind.FLAG.word() + ":" + names;
        }
    }

    /** Says whether the end is one of those that the pattern names. */
    boolean matches(DataEnd end);

    /** Returns the pattern as messages have it. */
    String text();
}
