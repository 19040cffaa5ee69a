package dev.ringfence.map;

import java.util.Optional;

/**
 * Describes a pattern by which a module owns types.
 *
 * @param pattern the types, written out below the root where the map had a leading dot
 * @param module who owns them
 * @param because why
 * @param place the map's line
 */
public record Claim(NamePattern pattern, ModuleName module, Optional<String> because, Place place) {

    Specificity specificity() {
        return pattern instanceof TypePattern type ? type.specificity() : ((PackagePattern) pattern).specificity();
    }
}
