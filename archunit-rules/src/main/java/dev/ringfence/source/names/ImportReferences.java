package dev.ringfence.source.names;

import dev.ringfence.map.TypeName;
import dev.ringfence.scan.classfile.KnownTypes;
import dev.ringfence.scan.text.Import;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final Map<TypeName, Set<TypeName>> usersInCode = new HashMap<>();

    public ImportReferences(List<TypeName> types, KnownTypes known, Collection<Reference> inCode) {
        this.types = types;
        this.known = known;
        inCode.forEach(reference -> usersInCode
                .computeIfAbsent(reference.to(), unused -> new HashSet<>())
                .add(reference.from()));
    }

    /** Returns the references that an import makes. */
    public Stream<Reference> of(Import each, TypeName to, ReferenceForm form) {
        return users(to).stream()
                .filter(from -> !from.equals(to))
                .map(from -> new Reference(from, to, each.line(), form));
    }

    private List<TypeName> users(TypeName to) {
        if (types.size() <= 1) {
            return types;
        }
        Set<TypeName> inCode = usersInCode.getOrDefault(to, Set.of());
        List<TypeName> users = inCode.isEmpty()
                ? List.of()
                : types.stream().filter(inCode::contains).toList();
        if (users.isEmpty()) {
            users = types.stream().filter(type -> known.names(type, to)).toList();
        }
        return users.isEmpty() ? types.subList(0, 1) : users;
    }
}
