package dev.ringfence.map;

import java.util.List;
import java.util.Optional;

/** Says to whom a type, a table or a flag belongs. */
public sealed interface Owner {

    /** Says that the type belongs to a module, by the module's most specific claim. */
    record Owned(Module module, Claim claim) implements Owner {}

    /** Says that the type belongs to nobody, though it lies below the root. */
    record Unmapped() implements Owner {}

    /** Says that the type belongs to nobody, and lies outside the root. */
    record Outside() implements Owner {}

    /** Says that the type belongs to nobody, since the map ignores it. */
    record Ignored(Ignore ignore) implements Owner {}

    /** Says that several modules have equally specific claims: an error of the map, which a type has met. */
    record Contested(List<Claim> claims) implements Owner {}

    /** Says that the table belongs to a module, by the module's most specific claim. */
    record OwnedTable(Module module, TableClaim claim) implements Owner {}

    /** Says that nobody claims the table. */
    record UnownedTable() implements Owner {}

    /** Says that nobody is to own the table, or that its name does not say which of several tables it is. */
    record NoTable() implements Owner {}

    /** Says that several modules have equally specific claims of the table: an error of the map. */
    record ContestedTable(List<TableClaim> claims) implements Owner {}

    /** Says that a flag goes with the module that leaves at its seam. */
    record OwnedFlag(Module module) implements Owner {}

    /** Returns the module, where the type or table belongs to one. */
    default Optional<Module> owningModule() {
        if (this instanceof Owned owned) {
            return Optional.of(owned.module());
        }
        if (this instanceof OwnedFlag flag) {
            return Optional.of(flag.module());
        }
        return this instanceof OwnedTable owned ? Optional.of(owned.module()) : Optional.empty();
    }

    /** Returns a table of this owner as edges name it: with a schema only where a claim names one. */
    default TableName nameOf(TableName table) {
        return this instanceof OwnedTable owned ? owned.claim().nameOf(table) : table.withoutSchema();
    }

    /** Says whether the uses of the type, or the keys of the table, are judged. */
    default boolean isJudged() {
        return this instanceof Owned || this instanceof Unmapped || this instanceof OwnedTable;
    }
}
