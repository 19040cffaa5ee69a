package dev.ringfence.source.names;

import dev.ringfence.map.TypeName;
import dev.ringfence.scan.classfile.KnownTypes;
import dev.ringfence.scan.text.Import;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Settles for which types of a source an import stands.
 *
 * <ol>
 *   <li>For those whose code uses what it brings in.
 *   <li>Else for those whose class files name it.
 *   <li>Else for the first, the one that bears the source's name where there is one.
 * </ol>
 */
public final class ImportReferences {

    private final List<TypeName> types;
    private final KnownTypes known;

    public ImportReferences(List<TypeName> types, KnownTypes known) {
        this.types = types;
        this.known = known;
    }

    /** Returns the references that an import makes. */
    public Stream<Reference> of(Import each, TypeName to, ReferenceForm form, Collection<Reference> inCode) {
        return users(to, inCode).stream()
                .filter(from -> !from.equals(to))
                .map(from -> new Reference(from, to, each.line(), form));
    }

    private List<TypeName> users(TypeName to, Collection<Reference> inCode) {
        if (types.size() <= 1) {
            return types;
        }
        List<TypeName> users =
                types.stream().filter(type -> uses(type, to, inCode)).toList();
        if (users.isEmpty()) {
            users = types.stream().filter(type -> known.names(type, to)).toList();
        }
        return users.isEmpty() ? types.subList(0, 1) : users;
    }

    private static boolean uses(TypeName from, TypeName to, Collection<Reference> inCode) {
        return inCode.stream()
                .anyMatch(reference ->
                        reference.from().equals(from) && reference.to().equals(to));
    }
}
