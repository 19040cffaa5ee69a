package dev.ringfence.source;

import dev.ringfence.map.Edge;
import dev.ringfence.map.ExceptionEntry.Side;
import dev.ringfence.map.Forbid;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Judgement;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.NamePattern;
import dev.ringfence.map.Owner;
import dev.ringfence.map.Seam;
import dev.ringfence.map.TypeName;
import dev.ringfence.scan.classfile.KnownTypes;
import dev.ringfence.scan.text.FirstSegments;
import dev.ringfence.scan.text.Import;
import dev.ringfence.scan.text.Language;
import dev.ringfence.scan.text.NamesInSource;
import dev.ringfence.scan.text.SourceFile;
import dev.ringfence.scan.text.SourceOutline;
import dev.ringfence.source.names.ImportTargets;
import dev.ringfence.source.names.ImportedNames;
import dev.ringfence.source.names.TypesOfSource;
import dev.ringfence.violation.Identity;
import dev.ringfence.violation.Sighting;
import dev.ringfence.violation.Violation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * <p>Other sources are never parsed, so each is as good as a suspect. Safe for use by several threads.
 */
final class Suspicion {

    private static final String ANY = "*";

    private final Judge judge;
    private final KnownTypes known;
    private final SettledEdges settled;
    private final BreakingUsesByOwner breaking;
    private final ImportTargets targets;
    private final FirstSegments firstSegments;
    private final WordsOfModules ofModules;

    Suspicion(Judge judge, KnownTypes known, SettledEdges settled) {
        this.judge = judge;
        this.known = known;
        this.settled = settled;
        this.breaking = new BreakingUsesByOwner(judge, known);
        this.targets = new ImportTargets(known);
        this.firstSegments = firstSegments(judge.map());
        this.ofModules = new WordsOfModules(known);
    }

    /** Returns the segments with which the names of all types begin that any rule could keep anybody from. */
    static FirstSegments firstSegments(ModuleMap map) {
        Stream<NamePattern> ofModules = map.modules().values().stream().flatMap(Suspicion::patterns);
        Set<String> segments = Stream.concat(ofModules, ofSeams(map))
                .map(pattern -> pattern.text().split("\\.", 2)[0])
                .collect(Collectors.toSet());
        return segments.stream().anyMatch(first -> first.contains(ANY))
                ? FirstSegments.any()
                : FirstSegments.of(segments);
    }

    private static Stream<NamePattern> ofSeams(ModuleMap map) {
        return map.seams().stream()
                .map(Seam::successor)
                .filter(Side.OfPattern.class::isInstance)
                .map(side -> ((Side.OfPattern) side).pattern());
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
        NamesInSource names = source.names(firstSegments);
        List<TypeName> types = TypesOfSource.of(source, known);
        List<Violation> fromImports = types.size() == 1 ? settledByImports(types.get(0), source) : List.of();
        Predicate<Edge> isSettled = types.size() == 1 ? settledBy(fromImports) : edge -> false;
        boolean isSuspect = oneOfEachOwner(types).stream()
                .anyMatch(type -> names.isCut() || mayBreak(type, isSettled, names, source));
        return new Finding(isSuspect, fromImports);
    }

    private boolean mayBreak(TypeName type, Predicate<Edge> isSettled, NamesInSource names, SourceFile source) {
        BreakingUses uses = breaking.of(type);
        Predicate<TypeName> breaks = to -> isOpen(new Edge(type, to), uses, isSettled);
        return anImportBreaks(names.outline(), breaks)
                || aWordBreaks(type, uses, names, breaks)
                || aWordOfModulesBreaks(source, names, breaks)
                || aDottedNameBreaks(names, breaks);
    }

    /** Only where no other type stands in the source is it plain whose edge an import is. */
    private List<Violation> settledByImports(TypeName type, SourceFile source) {
        BreakingUses uses = breaking.of(type);
        List<Violation> found = new ArrayList<>();
        Path path = source.path();
        for (Import each : source.outline().imports()) {
            Edge edge = new Edge(type, targets.of(each));
            brokenBy(edge, uses)
                    .filter(broken -> !edge.to().isWholePackage() && settled.isRecorded(edge, broken.rule()))
                    .ifPresent(broken -> found.add(Violation.settled(
                            Identity.of(edge), broken, new TreeSet<>(Set.of(new Sighting(path, each.line(), true))))));
        }
        return found;
    }

    private static Optional<Judgement.Broken> brokenBy(Edge edge, BreakingUses uses) {
        return edge.from().equals(edge.to()) ? Optional.empty() : uses.of(edge.to());
    }

    private Predicate<Edge> settledBy(List<Violation> fromImports) {
        Set<Identity> imported = fromImports.stream().map(Violation::identity).collect(Collectors.toSet());
        return edge -> imported.contains(Identity.of(edge)) || settled.isInClassFiles(edge);
    }

    private boolean isOpen(Edge edge, BreakingUses uses, Predicate<Edge> isSeen) {
        return brokenBy(edge, uses)
                .filter(broken -> !(isSeen.test(edge) && settled.isRecorded(edge, broken.rule())))
                .isPresent();
    }

    /** Holds what tells the types of one source apart, which share their package. */
    private record Judged(Owner owner, Set<String> seams) {}

    /** What a type may use depends on its owner, on its package and on the seams at which it stands. */
    private Collection<TypeName> oneOfEachOwner(List<TypeName> types) {
        if (types.size() == 1) {
            return judge.ownerOf(types.get(0)).isJudged() ? types : List.of();
        }
        Map<Judged, TypeName> found = new LinkedHashMap<>();
        for (TypeName type : types) {
            Owner owner = judge.ownerOf(type);
            if (owner.isJudged()) {
                found.putIfAbsent(new Judged(owner, judge.seamsAt(type)), type);
            }
        }
        return found.values();
    }

    private boolean anImportBreaks(SourceOutline outline, Predicate<TypeName> breaks) {
        return outline.imports().stream().anyMatch(each -> breaks.test(targets.of(each)));
    }

    private boolean aWordBreaks(TypeName type, BreakingUses uses, NamesInSource names, Predicate<TypeName> breaks) {
        return Stream.concat(Stream.of(type.packageName()), packagesImportedBy(names.outline()))
                .flatMap(packageName -> uses.in(packageName).stream())
                .filter(to -> names.words().mayHold(to.simpleName()))
                .anyMatch(breaks);
    }

    private Stream<String> packagesImportedBy(SourceOutline outline) {
        return outline.imports().stream().filter(targets::isOfPackage).map(Import::name);
    }

    private boolean aWordOfModulesBreaks(SourceFile source, NamesInSource names, Predicate<TypeName> breaks) {
        return !names.outline().modules().isEmpty()
                && ofModules
                        .types(new ImportedNames(source, known), names.words())
                        .anyMatch(breaks);
    }

    private boolean aDottedNameBreaks(NamesInSource names, Predicate<TypeName> breaks) {
        return names.qualified().stream().map(this::typeAtStartOf).anyMatch(breaks);
    }

    private TypeName typeAtStartOf(String name) {
        return known.topLevelOf(name).orElseGet(() -> new TypeName(name));
    }
}
