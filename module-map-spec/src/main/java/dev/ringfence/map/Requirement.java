package dev.ringfence.map;

import java.util.Optional;

/**
 * Describes an entry of {@code requires}.
 *
 * @param module the module that may be used, empty for {@code "*"}, all of them
 * @param internals whether its types that are not exported may be used as well
 * @param because why
 * @param place the map's line
 */
public record Requirement(Optional<ModuleName> module, boolean internals, Optional<String> because, Place place) {

    /** Says whether the entry names the module, or all modules. */
    public boolean covers(ModuleName name) {
        return module.isEmpty() || module.get().equals(name);
    }
}
