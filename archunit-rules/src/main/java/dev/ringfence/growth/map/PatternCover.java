package dev.ringfence.growth.map;

import dev.ringfence.map.NamePattern;
import dev.ringfence.map.PackagePattern;
import dev.ringfence.map.TypeName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Says what patterns have in common. */
final class PatternCover {

    private PatternCover() {}

    /**
     * Returns a name that stands for all that the pattern names, and that no type can bear; empty where the pattern has
     * {@code *} or {@code ..}, but for all types of one package.
     */
    static Optional<TypeName> standIn(NamePattern pattern) {
        String text = pattern.text();
        if (pattern instanceof PackagePattern) {
            return isLiteral(text) ? Optional.of(TypeName.wholePackage(text)) : Optional.empty();
        }
        return isLiteral(text.endsWith(".*") ? text.substring(0, text.length() - 2) : text)
                ? Optional.of(new TypeName(text))
                : Optional.empty();
    }

    static boolean isLiteral(String text) {
        return !text.contains("*") && !text.contains("..");
    }

    /** Returns a name that stands for all that both patterns name, as far as their texts can tell; else empty. */
    static Optional<TypeName> standInOfBoth(NamePattern one, NamePattern other) {
        return standIn(one)
                .filter(other::matches)
                .or(() -> standIn(other).filter(one::matches))
                .or(() -> standIn(both(one, other)).filter(one::matches).filter(other::matches));
    }

    /**
     * Says whether the wide pattern names all that the narrow pattern names, as far as their texts can tell: a {@code *}
     * in the narrow one is a character that only a {@code *} in the wide one takes.
     */
    static boolean covers(NamePattern wide, NamePattern narrow) {
        if (wide.getClass() == narrow.getClass() && wide.text().equals(narrow.text())) {
            return true;
        }
        boolean holdsPackages = wide instanceof PackagePattern;
        boolean isOneType = !(narrow instanceof PackagePattern);
        return (holdsPackages || isOneType)
                && !narrow.text().contains("..")
                && wide.matches(isOneType ? new TypeName(narrow.text()) : TypeName.wholePackage(narrow.text()));
    }

    /** Says whether one of the wide patterns covers the narrow pattern. */
    static boolean anyCovers(Collection<NamePattern> wide, NamePattern narrow) {
        return wide.stream().anyMatch(pattern -> covers(pattern, narrow));
    }

    /**
     * Returns a pattern of what both packages name, as far as {@code *} stands for a whole segment; else the first of
     * them.
     */
    static NamePattern both(NamePattern one, NamePattern other) {
        boolean isPlain = one instanceof PackagePattern
                && other instanceof PackagePattern
                && !one.text().contains("..")
                && !other.text().contains("..");
        return isPlain ? both((PackagePattern) one, (PackagePattern) other) : one;
    }

    private static PackagePattern both(PackagePattern one, PackagePattern other) {
        String[] segments = one.text().split("\\.");
        String[] others = other.text().split("\\.");
        List<String> both = new ArrayList<>();
        for (int i = 0; i < Math.max(segments.length, others.length); i++) {
            boolean takesOther = i >= segments.length || i < others.length && segments[i].equals("*");
            both.add(takesOther ? others[i] : segments[i]);
        }
        return PackagePattern.of(String.join(".", both));
    }
}
