package dev.ringfence.moves;

import dev.ringfence.map.DataEnd;
import dev.ringfence.map.TableName;
import dev.ringfence.map.TypeName;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Says what ends of lines are called now that are no types: tables that were renamed, associations to entities, and
 * types that are shown.
 */
public record DataLineage(Lineage types, Map<TableName, TableName> renames) implements Lineage {

    @Override
    public Map<TypeName, Double> heirs(TypeName name) {
        Optional<DataEnd> end = DataEnd.of(name);
        if (end.isEmpty()) {
            return types.heirs(name);
        }
        return end.get()
                .type()
                .map(type -> ofType(end.get().kind(), type))
                .orElseGet(() -> end.get()
                        .table()
                        .map(table -> renamed(end.get(), table))
                        .orElse(Map.of()));
    }

    private Map<TypeName, Double> ofType(DataEnd.Kind kind, TypeName type) {
        Map<TypeName, Double> heirs = new TreeMap<>();
        types.heirs(type)
                .forEach((heir, likeness) -> heirs.put(new DataEnd(kind, heir.qualified()).asName(), likeness));
        return heirs;
    }

    private Map<TypeName, Double> renamed(DataEnd end, TableName table) {
        return Optional.ofNullable(renames.get(table))
                .or(() -> Optional.ofNullable(renames.get(table.withoutSchema())))
                .map(now -> Map.of(DataEnd.use(end.kind(), now), 1.0))
                .orElse(Map.of());
    }
}
