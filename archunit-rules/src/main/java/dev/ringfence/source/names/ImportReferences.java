package dev.ringfence.source.names;

import dev.ringfence.map.TypeName;
import dev.ringfence.scan.classfile.KnownTypes;
import dev.ringfence.scan.text.Import;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
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
    private final Map<TypeName, Set<TypeName>> usersInCode = new HashMap<>();
    private final Map<TypeName, Set<TypeName>> usersInClassFiles = new HashMap<>();

    /**
     * Knows who uses what.
     *
     * @param types those that the source declares
     * @param inCode what their code refers to
     */
    public ImportReferences(List<TypeName> types, KnownTypes known, Collection<Reference> inCode) {
        this.types = types;
        if (types.size() > 1) {
            inCode.forEach(each -> add(usersInCode, each.to(), each.from()));
            types.forEach(type -> known.namedBy(type).forEach(named -> add(usersInClassFiles, named, type)));
        }
    }

    private static void add(Map<TypeName, Set<TypeName>> users, TypeName used, TypeName user) {
        users.computeIfAbsent(used, unused -> new LinkedHashSet<>()).add(user);
    }

    /** Returns the references that an import makes. */
    public Stream<Reference> of(Import each, TypeName to, ReferenceForm form) {
        return users(to).stream()
                .filter(from -> !from.equals(to))
                .map(from -> new Reference(from, to, each.line(), form));
    }

    private Collection<TypeName> users(TypeName to) {
        Set<TypeName> users = usersInCode.getOrDefault(to, usersInClassFiles.getOrDefault(to, Set.of()));
        return users.isEmpty() ? types.subList(0, 1) : users;
    }
}
