package dev.ringfence.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Describes a flag of a seam.
 *
 * @param name its key, or the full name of the field
 * @param isField whether it is read as a field
 * @param in globs, from the map's folder, of files that are no code and have it
 * @param place the map's place
 */
public record SeamFlag(String name, boolean isField, List<String> in, Place place) {

    /** Returns the flag as the end of an edge. */
    public TypeName asEnd() {
        return new DataEnd(DataEnd.Kind.FLAG, name).asName();
    }

    /** Returns the qualified name of the type that has the field, with dots for nested types; empty for a key. */
    public Optional<String> typeOfField() {
        return isField ? Optional.of(name.substring(0, name.lastIndexOf('.'))) : Optional.empty();
    }

    /**
     * Returns patterns that name the top-level type around the field: each beginning of its name, since a dot may stand
     * before a nested type. None are returned for a key.
     */
    public List<NamePattern> typesOfField() {
        List<NamePattern> types = new ArrayList<>();
        String type = typeOfField().orElse("");
        for (int dot = type.indexOf('.'); dot > 0; dot = type.indexOf('.', dot + 1)) {
            types.add(TypePattern.of(type.substring(0, dot)));
        }
        typeOfField().map(TypePattern::of).ifPresent(types::add);
        return List.copyOf(types);
    }

    /** Returns the simple name of the field; empty for a key. */
    public Optional<String> fieldName() {
        return isField ? Optional.of(name.substring(name.lastIndexOf('.') + 1)) : Optional.empty();
    }
}
