package dev.ringfence.map.yaml;

import java.util.Optional;

/** Says how a place of the map writes the types of a package alone, without what lies below it. */
enum TypesAlone {
    BELOW_TYPES("`%s` below `types`"),
    AN_OBJECT_WITH_TYPES("`{types: [%s]}`"),
    AN_OBJECT_WITH_TYPE("`{type: %s}`"),
    TYPE_INSTEAD_OF_PACKAGE("`type: %s`"),
    NOT_HERE("");

    private final String form;

    TypesAlone(String form) {
        this.form = form;
    }

    /** Returns the pattern as it is written here, in quotes where YAML needs them. */
    Optional<String> written(String pattern) {
        String quoted = pattern.startsWith("*") ? '"' + pattern + '"' : pattern;
        return form.isEmpty() ? Optional.empty() : Optional.of(form.formatted(quoted));
    }
}
