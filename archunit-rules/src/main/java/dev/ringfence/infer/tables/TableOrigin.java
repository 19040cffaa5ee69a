package dev.ringfence.infer.tables;

import dev.ringfence.map.TypeName;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Says where a table comes from.
 *
 * @param mappers the top-level types that map it
 * @param files the migrations that create it, each by its path from its project's folder, with forward slashes
 */
record TableOrigin(SortedSet<TypeName> mappers, SortedSet<String> files) {

    static TableOrigin unknown() {
        return new TableOrigin(new TreeSet<>(), new TreeSet<>());
    }

    boolean isKnown() {
        return !mappers.isEmpty() || !files.isEmpty();
    }
}
