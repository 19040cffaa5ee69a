package dev.ringfence.map;

import java.util.List;
import java.util.Optional;

/** Names packages: each that fits, and all below it. */
public final class PackagePattern implements NamePattern {

    private final String text;
    private final Segments segments;

    private PackagePattern(String text, Segments segments) {
        this.text = text;
        this.segments = segments;
    }

    /**
     * Returns the pattern of that text.
     *
     * @throws IllegalArgumentException where {@link NamePattern#isValid} says no
     */
    public static PackagePattern of(String text) {
        return new PackagePattern(Segments.withoutTrailingSpan(text), Segments.of(text));
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public boolean matches(TypeName type) {
        return matchesPackage(type.packageName());
    }

    /** Says whether the package is one that the pattern names, or below one. */
    public boolean matchesPackage(String name) {
        if (segments.isLiteral()) {
            return name.startsWith(text) && (name.length() == text.length() || name.charAt(text.length()) == '.');
        }
        return segments.shortestPrefixOf(Segments.split(name)) >= 0;
    }

    /**
     * Returns the direct sub-package of a package that the pattern names, towards the given package: {@code app} for
     * {@code orders.app.x}.
     */
    public Optional<String> directSubPackage(String name) {
        List<String> parts = Segments.split(name);
        int taken = segments.shortestPrefixOf(parts);
        return taken >= 0 && taken < parts.size() ? Optional.of(parts.get(taken)) : Optional.empty();
    }

    /**
     * Returns the pattern of what lies below the pattern's packages: {@code com.acme.orders} and {@code api} make
     * {@code com.acme.orders.api}.
     */
    public String below(String relative) {
        return text + "." + relative;
    }

    Specificity specificity() {
        return new Specificity(Specificity.PACKAGE, segments.namedSegments(), segments.literalCharacters());
    }

    Segments segments() {
        return segments;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PackagePattern that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
