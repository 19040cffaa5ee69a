package dev.ringfence.tables.mapping;

import dev.ringfence.sql.SqlName;
import java.util.List;
import java.util.Optional;

/** Adds the tables of all persistent classes, their associations, and the names that queries use. */
final class TablesOfTypes {

    private final PersistentTypes types;
    private final Naming naming;
    private final Found found;

    TablesOfTypes(PersistentTypes types, Naming naming, Found found) {
        this.types = types;
        this.naming = naming;
        this.found = found;
    }

    void addAll() {
        for (PersistentType type : types.all()) {
            addAssociations(type);
            addNamedTables(type);
            if (type.isEntity()) {
                addEntity(type);
            }
        }
    }

    private void addAssociations(PersistentType type) {
        type.attributes().stream()
                .filter(Attribute::isAssociation)
                .flatMap(attribute -> attribute.targets().stream())
                .forEach(target -> found.relates(type.name(), target));
    }

    /** A part of entities counts for the class that declares it, whichever entities there are. */
    private void addNamedTables(PersistentType type) {
        boolean isImmutable =
                type.isEntity() && Hierarchy.of(type, types).root().isImmutable();
        for (TableName secondary : type.secondary()) {
            found.maps(type.name(), naming.table(secondary), isImmutable, "secondary table");
        }
        for (TableName override : type.overrides().values()) {
            found.maps(type.name(), naming.table(override), isImmutable, "join table");
        }
        for (Attribute attribute : type.attributes()) {
            attribute
                    .table()
                    .ifPresent(table -> found.maps(
                            type.name(), naming.table(table), isImmutable || attribute.isImmutable(), how(attribute)));
        }
    }

    private static String how(Attribute attribute) {
        return attribute.shape() == Attribute.Shape.ELEMENTS ? "collection table" : "join table";
    }

    private void addEntity(PersistentType entity) {
        Hierarchy hierarchy = Hierarchy.of(entity, types);
        Optional<String> outside = types.outside(entity);
        outside.filter(unused -> entity.parent().isEmpty())
                .ifPresent(name -> found.cannotJudge(
                        entity.name(), "its superclass " + name + " is not in this project, and may map tables"));
        boolean isOfOutsideTable = outside.isPresent()
                && hierarchy.isRoot()
                && entity.isDiscriminated()
                && entity.table().isEmpty();
        if (!isOfOutsideTable) {
            addTables(entity, hierarchy);
        }
        new TablesByDefault(types, naming, found, entity, hierarchy).addAll();
    }

    private void addTables(PersistentType entity, Hierarchy hierarchy) {
        boolean isImmutable = hierarchy.root().isImmutable();
        List<SqlName> tables = hierarchy.tables().stream().map(naming::table).toList();
        tables.forEach(table -> found.maps(entity.name(), table, isImmutable, "entity"));
        tables.stream().limit(1).forEach(table -> found.isQueriedAs(entity.queryName(), table));
        if (hierarchy.hasTableForEachClass()) {
            addForEachAbove(entity, tables);
        }
    }

    /** A query for an entity above reads the table of each class below. */
    private void addForEachAbove(PersistentType entity, List<SqlName> tables) {
        types.chain(entity).stream()
                .filter(PersistentType::isEntity)
                .forEach(above -> tables.forEach(table -> found.isQueriedAs(above.queryName(), table)));
    }
}
