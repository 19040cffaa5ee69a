package dev.ringfence.map;

/**
 * A pattern by which a module owns types.
 *
 * @param pattern the types, written out below the root where the map had a leading dot
 * @param module who owns them
 * @param place the map's line
 */
public record Claim(NamePattern pattern, ModuleName module, MapPlace place) {

    Specificity specificity() {
        return pattern instanceof TypePattern type ? type.specificity() : ((PackagePattern) pattern).specificity();
    }
}
