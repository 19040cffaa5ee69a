package dev.ringfence.map;

import java.util.List;
import java.util.Optional;

/** Says what others may use of a module. */
public sealed interface Exports {

    /** Exports every type, as an absent key and {@code "*"} mean. */
    record Everything() implements Exports {}

    /** Exports the types that an entry covers, and no others; {@code []} covers none. */
    record Only(List<Export> entries) implements Exports {}

    /** Says whether a module, or code of no module where empty, may use the type. */
    default boolean allow(TypeName type, Optional<ModuleName> user) {
        if (!(this instanceof Only only)) {
            return true;
        }
        return only.entries().stream()
                .filter(export -> export.covers(type))
                .anyMatch(export -> user.map(export::isOpenTo).orElseGet(export::isOpenToAll));
    }
}
