package dev.ringfence.growth.map;

import dev.ringfence.map.NamePattern;
import dev.ringfence.map.PackagePattern;
import dev.ringfence.map.TypeName;
import java.util.Collection;
import java.util.Optional;

/** Says what patterns have in common. */
final class PatternCover {

    private PatternCover() {}

    /**
     * Returns a name that stands for all that the pattern names, and that no type can bear; empty where the pattern has
     * {@code *} or {@code ..}.
     */
    static Optional<TypeName> standIn(NamePattern pattern) {
        String text = pattern.text();
        if (text.contains("*") || text.contains("..")) {
            return Optional.empty();
        }
        return Optional.of(pattern instanceof PackagePattern ? TypeName.wholePackage(text) : new TypeName(text));
    }

    /** Says whether the wide pattern names all that the narrow pattern names, as far as their texts can tell. */
    static boolean covers(NamePattern wide, NamePattern narrow) {
        if (wide.getClass() == narrow.getClass() && wide.text().equals(narrow.text())) {
            return true;
        }
        boolean holdsPackages = wide instanceof PackagePattern;
        boolean isOneType = !(narrow instanceof PackagePattern);
        return (holdsPackages || isOneType)
                && standIn(narrow).filter(wide::matches).isPresent();
    }

    /** Says whether one of the wide patterns covers the narrow pattern. */
    static boolean anyCovers(Collection<NamePattern> wide, NamePattern narrow) {
        return wide.stream().anyMatch(pattern -> covers(pattern, narrow));
    }
}
