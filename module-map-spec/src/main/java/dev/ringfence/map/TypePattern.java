package dev.ringfence.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Names top-level types: the last segment stands for the simple name, those before it for the package alone. */
public final class TypePattern implements NamePattern {

    private final String text;
    private final Segments segments;

    private TypePattern(String text, Segments segments) {
        this.text = text;
        this.segments = segments;
    }

    /**
     * Returns the pattern of that text.
     *
     * @throws IllegalArgumentException where {@link NamePattern#isValid} says no
     */
    public static TypePattern of(String text) {
        return new TypePattern(text, Segments.of(text));
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public boolean matches(TypeName type) {
        if (segments.isLiteral()) {
            return text.equals(type.qualified());
        }
        List<String> name = new ArrayList<>(Segments.split(type.packageName()));
        name.add(type.simpleName());
        return segments.matches(name);
    }

    /** Returns the one package whose types the pattern can name, where it is written out. */
    Optional<String> literalPackage() {
        Segments packageSegments = segments.butLast();
        return packageSegments.isLiteral()
                ? Optional.of(text.substring(0, Math.max(0, text.lastIndexOf('.'))))
                : Optional.empty();
    }

    Specificity specificity() {
        int kind = segments.isLiteral() ? Specificity.EXACT_TYPE : Specificity.TYPE_GLOB;
        return new Specificity(kind, segments.namedSegments(), segments.literalCharacters());
    }

    Segments segments() {
        return segments;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TypePattern that && text.equals(that.text);
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
