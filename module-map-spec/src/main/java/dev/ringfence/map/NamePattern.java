package dev.ringfence.map;

/**
 * A pattern over the names of top-level types, in the one grammar of the map.
 *
 * <p>{@code *} stands for any characters of one segment and never crosses a dot; {@code ..} in the middle spans any number of
 * segments, none included.
 */
public sealed interface NamePattern permits PackagePattern, TypePattern {

    /** The pattern as it was written, or as it reads once a leading dot is resolved. */
    String text();

    /** Whether the type is one of those that the pattern names. */
    boolean matches(TypeName type);

    /** Whether there could be a type that both patterns name. */
    default boolean overlaps(NamePattern other) {
        return Overlap.between(this, other);
    }

    /** Whether the text keeps to the grammar: segments of Java identifiers and {@code *}, divided by dots. */
    static boolean isValid(String text) {
        return Segments.isValid(text);
    }

    /** Whether the last segment begins upper-case and so names a type, where both packages and types may stand. */
    static boolean namesType(String text) {
        if (text.endsWith(".")) {
            return false;
        }
        String last = text.substring(text.lastIndexOf('.') + 1);
        return !last.isEmpty() && Character.isUpperCase(last.codePointAt(0));
    }
}
