package dev.ringfence.tables.mapping;

import dev.ringfence.tables.mapping.PersistentType.Inheritance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says which tables hold an entity, by the hierarchy that it is part of.
 *
 * <ol>
 *   <li>The topmost class that says how its hierarchy is mapped settles it for all below; without a word it is one
 *       table. A mapping file may say it for each class.
 *   <li>In one table, a class below maps the root's. Joined, it maps its own, and all above. With a table for each
 *       class, it maps its own, and an abstract one none.
 *   <li>An entity for which a query stands has none.
 * </ol>
 */
final class Hierarchy {

    private final List<PersistentType> entities;
    private final Inheritance inheritance;

    private Hierarchy(List<PersistentType> chain) {
        this.entities = chain.stream().filter(PersistentType::isEntity).toList();
        this.inheritance = inheritanceOf(chain);
    }

    static Hierarchy of(PersistentType entity, PersistentTypes types) {
        return new Hierarchy(types.chain(entity));
    }

    private static Inheritance inheritanceOf(List<PersistentType> chain) {
        for (int i = chain.size() - 1; i >= 0; i--) {
            PersistentType type = chain.get(i);
            if (type.inheritance().isPresent() || type.isEntity()) {
                return type.inheritance().orElse(Inheritance.SINGLE_TABLE);
            }
        }
        return Inheritance.SINGLE_TABLE;
    }

    PersistentType root() {
        return entities.get(entities.size() - 1);
    }

    boolean isRoot() {
        return entities.size() == 1;
    }

    boolean hasTableForEachClass() {
        return inheritanceAt(0) == Inheritance.TABLE_PER_CLASS;
    }

    /** Returns the names of the entity's tables, the first of which holds what it adds itself. */
    List<TableName> tables() {
        List<TableName> tables = new ArrayList<>();
        int i = 0;
        while (i < entities.size()) {
            PersistentType entity = entities.get(i);
            boolean isTop = i == entities.size() - 1;
            boolean isShared = !isTop && inheritanceAt(i) == Inheritance.SINGLE_TABLE;
            boolean isAbstract = inheritanceAt(i) == Inheritance.TABLE_PER_CLASS && entity.isAbstract();
            if (!isShared && !isAbstract && !entity.isSubselect()) {
                tables.add(entity.ownTable());
            }
            i = inheritanceAt(i) == Inheritance.TABLE_PER_CLASS ? entities.size() : i + 1;
        }
        return tables;
    }

    private Inheritance inheritanceAt(int i) {
        Optional<PersistentType.Parent> parent = entities.get(i).parent();
        return parent.map(PersistentType.Parent::inheritance).orElse(inheritance);
    }
}
