package dev.ringfence.source;

import dev.ringfence.map.TypeName;
import java.util.List;
import java.util.SortedSet;

/**
 * Describes a part of a source whose annotations have classes among their values.
 *
 * @param of the binary name of the class that is the part, or has it as a member
 * @param kind what the part is
 * @param name of the member; empty for a class
 * @param parameters the types of a method's parameters, erased and by their simple names
 * @param named the top-level types around these classes
 */
public record AnnotatedPart(String of, Kind kind, String name, List<String> parameters, SortedSet<TypeName> named) {

    /** Says what a part of a source is. */
    public enum Kind {
        /** Says that the annotations stand at the declaration of a class, or at its supertypes and type parameters. */
        CLASS,
        /** Says that they stand at a field or a constant of an enum, or in its type. */
        FIELD,
        /** Says that they stand at a component of a record, or in its type. */
        COMPONENT,
        /** Says that they stand at a method, its parameters or its type parameters, or in any type of its signature. */
        METHOD
    }
}
