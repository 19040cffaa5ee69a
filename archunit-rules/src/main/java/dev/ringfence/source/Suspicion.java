package dev.ringfence.source;

import dev.ringfence.map.Edge;
import dev.ringfence.map.Forbid;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.NamePattern;
import dev.ringfence.map.Owner;
import dev.ringfence.map.TypeName;
import dev.ringfence.scan.classfile.KnownTypes;
import dev.ringfence.scan.text.Import;
import dev.ringfence.scan.text.Language;
import dev.ringfence.scan.text.NamesInSource;
import dev.ringfence.scan.text.SourceFile;
import dev.ringfence.source.names.ImportedNames;
import dev.ringfence.source.names.TypesOfSource;
import dev.ringfence.violation.Identity;
import dev.ringfence.violation.Sighting;
import dev.ringfence.violation.Violation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells by the tokens of a source whether it could break a rule, so that no other need be parsed.
 *
 * <p>It suspects too much rather than too little. A Java source is a suspect where
 *
 * <ol>
 *   <li>one of its imports breaks a rule,
 *   <li>a word of it is the simple name of a type that it may not use, in its own package or in one imported whole, or
 *       in an imported module,
 *   <li>a dotted name in its code leads to such a type, or cannot be told whole.
 * </ol>
 *
 * <p>What is recorded or excused is left out, where class files show it, or an import of a source with one type.
 *
 * <p>Other sources are never parsed, so each is as good as a suspect.
 */
final class Suspicion {

    private static final String ANY = "*";

    private final Judge judge;
    private final KnownTypes known;
    private final SettledEdges settled;
    private final Set<String> firstSegments;

    Suspicion(Judge judge, KnownTypes known, SettledEdges settled) {
        this.judge = judge;
        this.known = known;
        this.settled = settled;
        this.firstSegments = firstSegments(judge.map());
    }

    /** Returns the segments with which the names of all types begin that any rule could keep anybody from. */
    private static Set<String> firstSegments(ModuleMap map) {
        return map.modules().values().stream()
                .flatMap(Suspicion::patterns)
                .map(pattern -> pattern.text().split("\\.", 2)[0])
                .map(first -> first.contains(ANY) ? ANY : first)
                .collect(Collectors.toSet());
    }

    private static Stream<NamePattern> patterns(Module module) {
        return Stream.concat(
                module.claims().stream().map(claim -> claim.pattern()),
                module.forbids().stream().map(Forbid::patterns).flatMap(List::stream));
    }

    /**
     * Says what tokens tell of a source.
     *
     * @param isSuspect whether it could break a rule in a way that is not settled
     * @param settled what its imports show, and needs no other witness
     */
    record Finding(boolean isSuspect, List<Violation> settled) {}

    Finding of(SourceFile source) {
        if (source.language() != Language.JAVA || source.isModuleInfo()) {
            return new Finding(source.language() != Language.JAVA, List.of());
        }
        NamesInSource names = source.names(this::mayBegin);
        ImportedNames imports = new ImportedNames(source, known);
        List<TypeName> types = TypesOfSource.of(source, known);
        List<Violation> fromImports = types.size() == 1 ? settledByImports(types.get(0), imports, source) : List.of();
        Predicate<Edge> isSettled = types.size() == 1 ? settledBy(fromImports) : edge -> false;
        boolean isSuspect = oneOfEachOwner(types).stream().anyMatch(type -> {
            Predicate<TypeName> breaks = to -> isOpen(new Edge(type, to), isSettled);
            return names.isCut()
                    || anImportBreaks(imports, breaks)
                    || aWordBreaks(type, names, imports, breaks)
                    || aDottedNameBreaks(names, breaks);
        });
        return new Finding(isSuspect, fromImports);
    }

    /** Only where no other type stands in the source is it plain whose edge an import is. */
    private List<Violation> settledByImports(TypeName type, ImportedNames imports, SourceFile source) {
        List<Violation> found = new ArrayList<>();
        for (Import each : imports.all()) {
            Edge edge = new Edge(type, imports.target(each));
            judge.judge(edge)
                    .broken()
                    .filter(broken -> !edge.to().isWholePackage() && settled.isRecorded(edge, broken.rule()))
                    .ifPresent(broken -> found.add(Violation.settled(
                            Identity.of(edge),
                            broken,
                            new TreeSet<>(Set.of(new Sighting(source.path(), each.line(), true))))));
        }
        return found;
    }

    private Predicate<Edge> settledBy(List<Violation> fromImports) {
        Set<Identity> imported = fromImports.stream().map(Violation::identity).collect(Collectors.toSet());
        return edge -> imported.contains(Identity.of(edge)) || settled.isInClassFiles(edge);
    }

    private boolean isOpen(Edge edge, Predicate<Edge> isSeen) {
        return judge.judge(edge)
                .broken()
                .filter(broken -> !(isSeen.test(edge) && settled.isRecorded(edge, broken.rule())))
                .isPresent();
    }

    /** What a type may use depends on its owner and its package, which the types of one source share. */
    private Collection<TypeName> oneOfEachOwner(List<TypeName> types) {
        Map<Owner, TypeName> found = new LinkedHashMap<>();
        for (TypeName type : types) {
            Owner owner = judge.ownerOf(type);
            if (owner.isJudged()) {
                found.putIfAbsent(owner, type);
            }
        }
        return found.values();
    }

    private boolean mayBegin(String segment) {
        return firstSegments.contains(segment) || firstSegments.contains(ANY);
    }

    private static boolean anImportBreaks(ImportedNames imports, Predicate<TypeName> breaks) {
        return imports.all().stream().anyMatch(each -> breaks.test(imports.target(each)));
    }

    private boolean aWordBreaks(TypeName type, NamesInSource names, ImportedNames imports, Predicate<TypeName> breaks) {
        return Stream.concat(Stream.of(type.packageName()), imports.packages().stream())
                        .anyMatch(packageName -> inBoth(known.simpleNamesIn(packageName), names.words())
                                .flatMap(word -> known.typeIn(packageName, word).stream())
                                .anyMatch(breaks))
                || names.words().stream()
                        .flatMap(word -> imports.ofModule(word).stream())
                        .anyMatch(breaks);
    }

    private static Stream<String> inBoth(Set<String> one, Set<String> other) {
        return one.size() < other.size()
                ? one.stream().filter(other::contains)
                : other.stream().filter(one::contains);
    }

    private boolean aDottedNameBreaks(NamesInSource names, Predicate<TypeName> breaks) {
        return names.qualified().stream().map(this::typeAtStartOf).anyMatch(breaks);
    }

    private TypeName typeAtStartOf(String name) {
        return known.topLevelOf(Arrays.asList(name.split("\\."))).orElseGet(() -> new TypeName(name));
    }
}
