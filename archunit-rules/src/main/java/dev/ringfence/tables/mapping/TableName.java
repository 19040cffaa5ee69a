package dev.ringfence.tables.mapping;

import java.util.Optional;

/** Holds a table's name as a mapping writes it. */
record TableName(Optional<String> schema, String name) {

    static TableName of(String name) {
        return new TableName(Optional.empty(), name);
    }
}
