package dev.ringfence.rules;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import dev.ringfence.map.Edge;
import dev.ringfence.map.TypeName;
import dev.ringfence.scan.classfile.Nest;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says of edges how the one type uses the other, as ArchUnit sees the class files of the user.
 *
 * <ol>
 *   <li>What a class extends, holds and calls is asked of the class and of all that are nested in it.
 *   <li>What class files show in another way is named.
 *   <li>What only a source shows is a constant where the used type has one that javac may have copied. Else it is
 *       named.
 * </ol>
 */
public final class KindsOfUses {

    private final Map<TypeName, List<Nest>> nests;
    private final Map<String, TypeName> topLevel = new HashMap<>();
    private final Map<TypeName, Boolean> withConstants = new HashMap<>();

    /**
     * Knows the code in which the kinds are looked for.
     *
     * @param nests the types of all projects
     */
    public KindsOfUses(Collection<Nest> nests) {
        this.nests = nests.stream().collect(Collectors.groupingBy(Nest::type));
        nests.forEach(nest -> nest.classFiles().forEach(file -> topLevel.putIfAbsent(file.name(), nest.type())));
    }

    /**
     * Returns the kind of each edge, sorted by edge.
     *
     * @throws NotImportedException where ArchUnit fails on a class file that the scan could read
     */
    public SortedMap<Edge, KindOfUse> of(Collection<Edge> edges) {
        Map<TypeName, List<Edge>> byUser = edges.stream().collect(Collectors.groupingBy(Edge::from));
        SortedMap<Edge, KindOfUse> kinds = new TreeMap<>();
        ArchConfiguration.withThreadLocalScope((ArchConfiguration configuration) -> {
            configuration.setResolveMissingDependenciesFromClassPath(false);
            byUser.forEach((user, ofUser) -> add(user, ofUser, kinds));
        });
        return Collections.unmodifiableSortedMap(kinds);
    }

    private void add(TypeName user, List<Edge> edges, Map<Edge, KindOfUse> kinds) {
        Map<KindOfUse, Set<TypeName>> used = new EnumMap<>(KindOfUse.class);
        passes(user).forEach(pass -> pass.forEach(each -> add(each, used)));
        edges.forEach(edge -> kinds.put(edge, kind(edge.to(), used)));
    }

    private Stream<JavaClasses> passes(TypeName type) {
        return nests.getOrDefault(type, List.of()).stream().flatMap(nest -> ImportedNest.passes(nest).stream());
    }

    private void add(JavaClass user, Map<KindOfUse, Set<TypeName>> used) {
        add(KindOfUse.INHERITS, supertypes(user), used);
        add(KindOfUse.HOLDS, user.getFields().stream().flatMap(KindsOfUses::held), used);
        add(KindOfUse.CALLS, accesses(user).map(access -> access.getTargetOwner()), used);
        add(
                KindOfUse.NAMES,
                user.getDirectDependenciesFromSelf().stream().map(dependency -> dependency.getTargetClass()),
                used);
    }

    private static Stream<JavaClass> supertypes(JavaClass user) {
        return Stream.concat(user.getRawSuperclass().stream(), user.getRawInterfaces().stream());
    }

    private static Stream<JavaClass> held(JavaField field) {
        return field.getType().getAllInvolvedRawTypes().stream();
    }

    private static Stream<JavaAccess<?>> accesses(JavaClass user) {
        return Stream.of(
                        user.getFieldAccessesFromSelf(),
                        user.getCodeUnitCallsFromSelf(),
                        user.getCodeUnitReferencesFromSelf())
                .flatMap(Collection::stream);
    }

    private void add(KindOfUse kind, Stream<JavaClass> types, Map<KindOfUse, Set<TypeName>> used) {
        Set<TypeName> all = used.computeIfAbsent(kind, unused -> new HashSet<>());
        types.map(type -> type.getBaseComponentType().getName())
                .flatMap(name -> Optional.ofNullable(topLevel.get(name)).stream())
                .forEach(all::add);
    }

    private KindOfUse kind(TypeName target, Map<KindOfUse, Set<TypeName>> used) {
        return used.entrySet().stream()
                .filter(entry -> entry.getValue().contains(target))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> hasConstants(target) ? KindOfUse.CONSTANT : KindOfUse.NAMES);
    }

    private boolean hasConstants(TypeName type) {
        return withConstants.computeIfAbsent(type, this::looksForConstants);
    }

    private boolean looksForConstants(TypeName type) {
        return passes(type)
                .flatMap(pass -> pass.stream())
                .flatMap(each -> each.getFields().stream())
                .anyMatch(KindsOfUses::mayBeConstant);
    }

    private static boolean mayBeConstant(JavaField field) {
        Set<JavaModifier> modifiers = field.getModifiers();
        return modifiers.contains(JavaModifier.STATIC)
                && modifiers.contains(JavaModifier.FINAL)
                && !modifiers.contains(JavaModifier.PRIVATE)
                && (field.getRawType().isPrimitive() || field.getRawType().isEquivalentTo(String.class));
    }
}
