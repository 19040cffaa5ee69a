package dev.ringfence.growth.map;

import dev.ringfence.map.NamePattern;
import dev.ringfence.map.PackagePattern;
import dev.ringfence.map.TypeName;
import java.util.Collection;
import java.util.Optional;

/** Says what patterns have in common. */
final class PatternCover {

    private static final String SOME_TYPE = ".Example";

    private PatternCover() {}

    /** Returns a type that the pattern names; empty where the pattern has {@code *} or {@code ..}. */
    static Optional<TypeName> example(NamePattern pattern) {
        String text = pattern.text();
        if (text.contains("*") || text.contains("..")) {
            return Optional.empty();
        }
        return Optional.of(new TypeName(pattern instanceof PackagePattern ? text + SOME_TYPE : text));
    }

    /** Says whether the wide pattern names all that the narrow pattern names, as far as their texts can tell. */
    static boolean covers(NamePattern wide, NamePattern narrow) {
        if (wide.getClass() == narrow.getClass() && wide.text().equals(narrow.text())) {
            return true;
        }
        boolean holdsPackages = wide instanceof PackagePattern;
        boolean isOneType = !(narrow instanceof PackagePattern);
        return (holdsPackages || isOneType)
                && example(narrow).filter(wide::matches).isPresent();
    }

    /** Says whether one of the wide patterns covers the narrow pattern. */
    static boolean anyCovers(Collection<NamePattern> wide, NamePattern narrow) {
        return wide.stream().anyMatch(pattern -> covers(pattern, narrow));
    }
}
