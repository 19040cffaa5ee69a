package dev.ringfence.tables.mapping;

import dev.ringfence.sql.SqlName;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Adds the tables of one entity that no mapping names: those of its joins and collections. Their names are those that
 * Hibernate gives.
 */
final class TablesByDefault {

    private final PersistentTypes types;
    private final Naming naming;
    private final Found found;
    private final PersistentType entity;
    private final Hierarchy hierarchy;

    TablesByDefault(PersistentTypes types, Naming naming, Found found, PersistentType entity, Hierarchy hierarchy) {
        this.types = types;
        this.naming = naming;
        this.found = found;
        this.entity = entity;
        this.hierarchy = hierarchy;
    }

    /** Adds those of the entity itself, and of the mapped superclasses up to the next entity. */
    void addAll() {
        for (PersistentType part : types.chain(entity)) {
            if (part.isEntity() && !part.equals(entity)) {
                return;
            }
            addOf(part, "", new HashSet<>());
        }
    }

    private void addOf(PersistentType declaring, String path, Set<String> around) {
        if (!around.add(declaring.name())) {
            return;
        }
        for (Attribute attribute : declaring.attributes()) {
            String here = path + attribute.name();
            if (attribute.hasOwnTable() && attribute.table().isEmpty() && !isOverridden(here)) {
                add(declaring, attribute);
            }
            embedded(attribute).ifPresent(part -> addOf(part, here + ".", around));
        }
        around.remove(declaring.name());
    }

    private boolean isOverridden(String path) {
        return types.chain(entity).stream().anyMatch(type -> type.overrides().containsKey(path));
    }

    private Optional<PersistentType> embedded(Attribute attribute) {
        return attribute.isAssociation()
                ? Optional.empty()
                : attribute.targets().stream()
                        .flatMap(target -> types.type(target).stream())
                        .filter(type -> type.kind() == PersistentType.Kind.EMBEDDABLE)
                        .findFirst();
    }

    private void add(PersistentType declaring, Attribute attribute) {
        boolean isImmutable = hierarchy.root().isImmutable() || attribute.isImmutable();
        if (attribute.shape() == Attribute.Shape.ELEMENTS) {
            SqlName table = naming.table(TableName.of(entity.queryName() + "_" + attribute.name()));
            found.maps(declaring.name(), table, isImmutable, "collection table by default");
            return;
        }
        Optional<SqlName> table = joinTable(attribute);
        table.ifPresent(name -> found.maps(declaring.name(), name, isImmutable, "join table by default"));
        if (table.isEmpty()) {
            found.cannotJudge(
                    declaring.name(),
                    "the join table of its attribute " + attribute.name()
                            + " is named by a table that is not known in this project");
        }
    }

    private Optional<SqlName> joinTable(Attribute attribute) {
        String owner = tableOf(entity);
        Optional<String> target = attribute.targets().stream()
                .flatMap(name -> types.type(name).stream())
                .filter(PersistentType::isEntity)
                .map(this::tableOf)
                .findFirst();
        return target.or(() -> naming == Naming.SNAKE ? Optional.of("") : Optional.empty())
                .map(name -> naming.table(TableName.of(naming.joinTable(owner, name, attribute.name()))));
    }

    private String tableOf(PersistentType of) {
        List<TableName> tables = Hierarchy.of(of, types).tables();
        return naming.table(tables.isEmpty() ? of.ownTable() : tables.get(0)).name();
    }
}
