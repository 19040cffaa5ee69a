package dev.ringfence.source.names;

import dev.ringfence.map.TypeName;
import java.util.List;

/**
 * Describes a type that a source names.
 *
 * @param topLevel the type, or the top-level type around it
 * @param binaryName its own binary name, with dots between packages
 */
record NamedType(TypeName topLevel, String binaryName) {

    /** Returns the type of the full name: either the top-level type itself or a type in it. */
    static NamedType within(TypeName topLevel, List<String> fullName) {
        int packageAndType = topLevel.qualified().split("\\.").length;
        return new NamedType(topLevel, topLevel.qualified())
                .member(fullName.subList(Math.min(packageAndType, fullName.size()), fullName.size()));
    }

    /** Returns the type that is reached through the names of members. */
    NamedType member(List<String> simpleNames) {
        return simpleNames.isEmpty() ? this : new NamedType(topLevel, binaryName + "$" + String.join("$", simpleNames));
    }
}
