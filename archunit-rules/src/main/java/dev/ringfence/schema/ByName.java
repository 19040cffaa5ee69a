package dev.ringfence.schema;

import dev.ringfence.sql.SqlName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Holds things by name; a name without a schema fits the one with a schema, where there is no other, and reversely. */
final class ByName<T> {

    private final Map<String, Map<SqlName, T>> entries = new LinkedHashMap<>();

    Optional<T> get(SqlName name) {
        return key(name)
                .flatMap(found -> Stream.ofNullable(same(name).get(found)).findFirst());
    }

    boolean has(SqlName name) {
        return key(name).isPresent();
    }

    void put(SqlName name, T value) {
        entries.computeIfAbsent(name.name(), simple -> new LinkedHashMap<>()).put(name, value);
    }

    Optional<T> remove(SqlName name) {
        return key(name)
                .flatMap(found -> Stream.ofNullable(same(name).remove(found)).findFirst());
    }

    private Map<SqlName, T> same(SqlName name) {
        return entries.getOrDefault(name.name(), Map.of());
    }

    /** Returns the name under which the thing stands. */
    Optional<SqlName> key(SqlName name) {
        Map<SqlName, T> same = same(name);
        if (same.containsKey(name)) {
            return Optional.of(name);
        }
        List<SqlName> fitting = same.keySet().stream()
                .filter(known -> known.schema().isEmpty() || name.schema().isEmpty())
                .limit(2)
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    void forEach(BiConsumer<SqlName, T> consumer) {
        entries.values().forEach(same -> same.forEach(consumer));
    }

    /** Says whether two names may be those of one thing. */
    static boolean fit(SqlName one, SqlName other) {
        boolean schemas = one.schema().isEmpty()
                || other.schema().isEmpty()
                || one.schema().equals(other.schema());
        return schemas && one.name().equals(other.name());
    }
}
