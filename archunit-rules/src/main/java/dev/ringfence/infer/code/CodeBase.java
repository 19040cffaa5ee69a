package dev.ringfence.infer.code;

import dev.ringfence.map.Edge;
import dev.ringfence.map.TypeName;
import dev.ringfence.project.SourcesOfClasses;
import dev.ringfence.scan.classfile.Nest;
import dev.ringfence.scan.text.SourceFile;
import dev.ringfence.uses.Uses;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Holds all that is looked at to infer a map: the types of some projects, and how often one type uses another.
 *
 * @param types the top-level types; package declarations apart, since they belong where the types of their package do
 * @param uses the edges from these to each other, to their packages as a whole, and to types of jars. Of these types,
 *     only those count that have names from the same company, since a claim may fit them too. Each edge has its number
 *     of uses
 * @param reactor which of the projects can see which
 */
public record CodeBase(SortedMap<TypeName, TypeOrigin> types, SortedMap<Edge, Integer> uses, Reactor reactor) {

    private static final int GOOD_PARTS = 50;

    /** Holds code of projects of which nothing else is known. */
    public CodeBase(SortedMap<TypeName, TypeOrigin> types, SortedMap<Edge, Integer> uses) {
        this(types, uses, Reactor.unknown());
    }

    /** Reads what the projects use with both engines; of a type that several of them compile, the first one counts. */
    public static CodeBase of(List<CompiledProject> projects) {
        SortedMap<TypeName, TypeOrigin> types = new TreeMap<>();
        projects.forEach(project -> addTypes(project, types));
        Set<String> companies = types.keySet().stream().map(CodeBase::company).collect(Collectors.toSet());
        SortedMap<Edge, Integer> uses = new TreeMap<>();
        for (CompiledProject project : projects) {
            Uses.of(project.code()).edges().forEach((edge, use) -> uses.merge(edge, use.times(), Math::max));
        }
        uses.keySet().removeIf(edge -> !types.containsKey(edge.from()) || !companies.contains(company(edge.to())));
        return new CodeBase(
                Collections.unmodifiableSortedMap(types),
                Collections.unmodifiableSortedMap(uses),
                new Reactor(projects.stream()
                        .collect(Collectors.toMap(
                                CompiledProject::name, CompiledProject::dependsOn, (one, other) -> one))));
    }

    private static void addTypes(CompiledProject project, SortedMap<TypeName, TypeOrigin> types) {
        SourcesOfClasses counterparts = project.code().counterparts();
        for (Nest nest : project.code().classes().nests()) {
            if (!nest.type().isPackageInfo()) {
                Optional<SourceFile> source = counterparts.sourceOf(nest);
                types.putIfAbsent(
                        nest.type(),
                        new TypeOrigin(
                                project.name(),
                                source.map(SourceFile::path),
                                source.filter(GeneratedSource::is).isPresent()));
            }
        }
    }

    /** Returns the first two segments of the type's package. */
    private static String company(TypeName type) {
        return PackageNode.segments(type.packageName()).stream().limit(2).collect(Collectors.joining("."));
    }

    /**
     * Returns the same code without some of its types; the rest still uses these types, but they use the rest no more.
     */
    public CodeBase only(Predicate<TypeName> kept) {
        SortedMap<TypeName, TypeOrigin> some = new TreeMap<>(types);
        some.keySet().removeIf(kept.negate());
        return new CodeBase(Collections.unmodifiableSortedMap(some), uses, reactor);
    }

    /** Returns the project that compiles the type; empty where it is none of these types. */
    public String projectOf(TypeName type) {
        TypeOrigin origin = types.get(type);
        return origin == null ? "" : origin.project();
    }

    /** Says whether a tool wrote the type. */
    public boolean isGenerated(TypeName type) {
        TypeOrigin origin = types.get(type);
        return origin != null && origin.generated();
    }

    /** Says how many Maven projects the types come from. */
    public long projects() {
        return types.values().stream().map(TypeOrigin::project).distinct().count();
    }

    /** Returns the Maven projects that compile a good part of the types each; a few stray types make no project one. */
    public Set<String> mainProjectsOf(Collection<TypeName> some) {
        Map<String, Long> sizes = some.stream()
                .flatMap(type -> Optional.ofNullable(types.get(type)).stream())
                .collect(Collectors.groupingBy(TypeOrigin::project, Collectors.counting()));
        return sizes.entrySet().stream()
                .filter(size -> size.getValue() * GOOD_PARTS >= some.size())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Returns the Maven projects that compile some of the types. */
    public Set<String> projectsOf(Collection<TypeName> some) {
        return some.stream()
                .flatMap(type -> Optional.ofNullable(types.get(type)).stream())
                .map(TypeOrigin::project)
                .collect(Collectors.toSet());
    }
}
