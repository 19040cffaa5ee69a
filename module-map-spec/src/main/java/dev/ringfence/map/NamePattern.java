package dev.ringfence.map;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Describes a set of top-level types by their names, in the one grammar of the map.
 *
 * <p>{@code *} stands for any characters of one segment and never crosses a dot; {@code ..} in the middle spans any
 * number of segments, none included.
 */
public sealed interface NamePattern permits PackagePattern, TypePattern {

    /** Returns the pattern as it was written, or as it reads once a leading dot is resolved. */
    String text();

    /** Says whether the type is one of those that the pattern names. */
    boolean matches(TypeName type);

    /** Says whether there could be a type that both patterns name. */
    default boolean overlaps(NamePattern other) {
        return Overlap.between(this, other);
    }

    /**
     * Returns names of types that both patterns name, as unlike any written name as can be: one in the package that
     * they share, and one in a package below it. None are returned where no type could have both.
     */
    default List<TypeName> examplesWith(NamePattern other) {
        return Stream.of(
                        Overlap.example(this, other),
                        Overlap.example(anyPackageBelow(this), other),
                        Overlap.example(this, anyPackageBelow(other)))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static NamePattern anyPackageBelow(NamePattern pattern) {
        return pattern instanceof PackagePattern above ? PackagePattern.of(above.below("*")) : pattern;
    }

    /** Says whether the text keeps to the grammar: segments of Java identifiers and {@code *}, divided by dots. */
    static boolean isValid(String text) {
        return Segments.isValid(text);
    }

    /** Says whether the last segment begins upper-case and so names a type, where both packages and types may stand. */
    static boolean namesType(String text) {
        if (text.endsWith(".")) {
            return false;
        }
        String last = text.substring(text.lastIndexOf('.') + 1);
        return !last.isEmpty() && Character.isUpperCase(last.codePointAt(0));
    }
}
