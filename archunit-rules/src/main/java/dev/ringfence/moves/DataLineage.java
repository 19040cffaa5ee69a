package dev.ringfence.moves;

import dev.ringfence.map.DataEnd;
import dev.ringfence.map.TableName;
import dev.ringfence.map.TypeName;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Says what ends of lines are called now that are no types: tables that were renamed, and associations to entities. */
public record DataLineage(Lineage types, Map<TableName, TableName> renames) implements Lineage {

    @Override
    public Map<TypeName, Double> heirs(TypeName name) {
        Optional<DataEnd> end = DataEnd.of(name);
        if (end.isEmpty()) {
            return types.heirs(name);
        }
        return end.get().entity().map(this::relations).orElseGet(() -> renamed(end.get()));
    }

    private Map<TypeName, Double> relations(TypeName entity) {
        Map<TypeName, Double> relations = new TreeMap<>();
        types.heirs(entity).forEach((heir, likeness) -> relations.put(DataEnd.relation(heir), likeness));
        return relations;
    }

    private Map<TypeName, Double> renamed(DataEnd end) {
        TableName table = end.table().orElseThrow();
        return Optional.ofNullable(renames.get(table))
                .or(() -> Optional.ofNullable(renames.get(table.withoutSchema())))
                .map(now -> Map.of(DataEnd.use(end.kind(), now), 1.0))
                .orElse(Map.of());
    }
}
