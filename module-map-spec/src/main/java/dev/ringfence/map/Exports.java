package dev.ringfence.map;

import java.util.List;
import java.util.Optional;

/** What of a module others may use. */
public sealed interface Exports {

    /** Every type: what an absent key means, and {@code "*"}. */
    record Everything() implements Exports {}

    /** The types that an entry covers, and no others; {@code []} covers none. */
    record Only(List<Export> entries) implements Exports {}

    /** Whether a module, or code of no module where empty, may use the type. */
    default boolean allow(TypeName type, Optional<ModuleName> user) {
        if (!(this instanceof Only only)) {
            return true;
        }
        return only.entries().stream()
                .filter(export -> export.covers(type))
                .anyMatch(export -> user.map(export::isOpenTo).orElseGet(export::isOpenToAll));
    }
}
