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
import dev.ringfence.scan.text.Language;
import dev.ringfence.scan.text.NamesInSource;
import dev.ringfence.scan.text.SourceFile;
import dev.ringfence.source.names.ImportedNames;
import dev.ringfence.source.names.TypesOfSource;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * <p>Other sources are never parsed, so each is as good as a suspect.
 */
final class Suspicion {

    private static final String ANY = "*";

    private final Judge judge;
    private final KnownTypes known;
    private final Set<String> firstSegments;

    Suspicion(Judge judge, KnownTypes known) {
        this.judge = judge;
        this.known = known;
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

    boolean isSuspect(SourceFile source) {
        if (source.language() != Language.JAVA || source.isModuleInfo()) {
            return source.language() != Language.JAVA;
        }
        NamesInSource names = source.names(this::mayBegin);
        ImportedNames imports = new ImportedNames(source, known);
        return oneOfEachOwner(TypesOfSource.of(source, known)).stream()
                .anyMatch(type -> names.isCut()
                        || anImportBreaks(type, imports)
                        || aWordBreaks(type, names, imports)
                        || aDottedNameBreaks(type, names));
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

    private boolean anImportBreaks(TypeName type, ImportedNames imports) {
        return imports.all().stream().anyMatch(each -> breaks(type, imports.target(each)));
    }

    private boolean aWordBreaks(TypeName type, NamesInSource names, ImportedNames imports) {
        return Stream.concat(Stream.of(type.packageName()), imports.packages().stream())
                        .anyMatch(packageName -> inBoth(known.simpleNamesIn(packageName), names.words())
                                .flatMap(word -> known.typeIn(packageName, word).stream())
                                .anyMatch(named -> breaks(type, named)))
                || names.words().stream()
                        .flatMap(word -> imports.ofModule(word).stream())
                        .anyMatch(named -> breaks(type, named));
    }

    private static Stream<String> inBoth(Set<String> one, Set<String> other) {
        return one.size() < other.size()
                ? one.stream().filter(other::contains)
                : other.stream().filter(one::contains);
    }

    private boolean aDottedNameBreaks(TypeName type, NamesInSource names) {
        return names.qualified().stream().anyMatch(name -> breaks(type, typeAtStartOf(name)));
    }

    private TypeName typeAtStartOf(String name) {
        return known.topLevelOf(Arrays.asList(name.split("\\."))).orElseGet(() -> new TypeName(name));
    }

    private boolean breaks(TypeName from, TypeName to) {
        return judge.judge(new Edge(from, to)).broken().isPresent();
    }
}
