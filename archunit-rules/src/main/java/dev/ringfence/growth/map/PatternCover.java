package dev.ringfence.growth.map;

import dev.ringfence.map.NamePattern;
import dev.ringfence.map.PackagePattern;
import dev.ringfence.map.TypeName;
import java.util.Collection;
import java.util.Optional;

/** What patterns say of each other. */
final class PatternCover {

    private static final String SOME_TYPE = ".Example";

    private PatternCover() {}

    /** A type that the pattern names; empty where it has {@code *} or {@code ..}. */
    static Optional<TypeName> example(NamePattern pattern) {
        String text = pattern.text();
        if (text.contains("*") || text.contains("..")) {
            return Optional.empty();
        }
        return Optional.of(new TypeName(pattern instanceof PackagePattern ? text + SOME_TYPE : text));
    }

    /** Whether all that one names, the other names too, as far as their texts can tell. */
    static boolean covers(NamePattern wide, NamePattern narrow) {
        if (wide.getClass() == narrow.getClass() && wide.text().equals(narrow.text())) {
            return true;
        }
        boolean holdsPackages = wide instanceof PackagePattern;
        boolean isOneType = !(narrow instanceof PackagePattern);
        return (holdsPackages || isOneType)
                && example(narrow).filter(wide::matches).isPresent();
    }

    /** Whether one of them covers it. */
    static boolean anyCovers(Collection<NamePattern> wide, NamePattern narrow) {
        return wide.stream().anyMatch(pattern -> covers(pattern, narrow));
    }
}
