package dev.ringfence.gate.whole;

import dev.ringfence.map.Claim;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Layers;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.NamePattern;
import dev.ringfence.map.Owner;
import dev.ringfence.map.PackagePattern;
import dev.ringfence.map.Problem;
import dev.ringfence.map.State;
import dev.ringfence.map.TypeName;
import dev.ringfence.map.WrittenPattern;
import dev.ringfence.verdict.ProjectUse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what the map says of no code at all: layers without a package, and patterns of {@code forbids}, {@code except},
 * {@code ignore}, {@code translations} and {@code seams} that no type fits. Most are misspelt, and each leaves a gate open in silence.
 *
 * <p>A library that is not there may well be forbidden; so may what has left, or comes from a jar.
 */
public final class RulesThatNeverFire {

    private final ModuleMap map;
    private final Set<String> fitting;
    private final Map<String, String> near;
    private final NamesOfCode names;

    private RulesThatNeverFire(ModuleMap map, Collection<ProjectUse> uses) {
        this(
                map,
                uses.stream()
                        .flatMap(use -> use.near().entrySet().stream())
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one)),
                uses.stream()
                        .map(ProjectUse::patterns)
                        .flatMap(Collection::stream)
                        .collect(Collectors.toSet()),
                uses.stream()
                        .map(ProjectUse::packages)
                        .flatMap(Collection::stream)
                        .collect(Collectors.toSet()));
    }

    private RulesThatNeverFire(ModuleMap map, Map<String, String> near, Set<String> fitting, Set<String> packages) {
        this.map = map;
        this.near = near;
        this.fitting = fitting;
        this.names = new NamesOfCode(packages);
    }

    /** Returns what no type of the code fits, once all of the code is known. */
    public static List<Problem> warnings(Judge judge, NamesSeen names) {
        Set<String> packages = names.types().stream().map(TypeName::packageName).collect(Collectors.toSet());
        SortedSet<String> fitting = fitting(judge, names);
        return new RulesThatNeverFire(judge.map(), near(judge.map(), names, fitting), fitting, packages).warnings();
    }

    /** Returns the places in the map of the patterns that a type fits. */
    public static SortedSet<String> fitting(Judge judge, NamesSeen names) {
        return judge.map().written().stream()
                .filter(pattern -> names.of(pattern.role())
                        .anyMatch(type -> pattern.fits(type) && isOfAnother(pattern, judge.ownerOf(type))))
                .map(pattern -> pattern.place().toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Returns what patterns of seams may mean that no type fits, by their places in the map.
     *
     * @param fitting the places of the patterns that a type fits
     */
    public static SortedMap<String, String> near(ModuleMap map, NamesSeen names, Set<String> fitting) {
        SortedMap<String, String> near = new TreeMap<>();
        map.written().stream()
                .filter(pattern -> !fitting.contains(pattern.place().toString()))
                .forEach(pattern -> names.nearestTo(pattern)
                        .ifPresent(name -> near.put(pattern.place().toString(), name)));
        return near;
    }

    /** What a module forbids never concerns its own types, nor those of the modules that it holds. */
    private static boolean isOfAnother(WrittenPattern pattern, Owner owner) {
        return pattern.role() != WrittenPattern.Role.FORBIDS
                || owner.owningModule()
                        .filter(module ->
                                module.name().path().contains(pattern.module().orElseThrow()))
                        .isEmpty();
    }

    static List<Problem> warnings(ModuleMap map, Collection<ProjectUse> uses) {
        return new RulesThatNeverFire(map, uses).warnings();
    }

    private List<Problem> warnings() {
        List<Problem> warnings = new ArrayList<>(emptyLayers());
        map.written().stream()
                .filter(pattern -> !fitting.contains(pattern.place().toString()))
                .filter(this::hasToFit)
                .map(pattern -> PatternThatFitsNothing.warning(
                        pattern, meant(nearest(pattern).stream().toList())))
                .forEach(warnings::add);
        return warnings;
    }

    private boolean hasToFit(WrittenPattern pattern) {
        Optional<Module> module = pattern.module().flatMap(map::module);
        if (module.filter(RulesThatNeverFire::hasNoCodeHere).isPresent()) {
            return false;
        }
        return switch (pattern.role()) {
            case EXCEPT, IGNORE, IN, THROUGH, NEW, FIELD -> true;
            case FORBIDS, BUT -> pattern.patterns().stream().allMatch(this::isOfThisCode);
        };
    }

    private static boolean hasNoCodeHere(Module module) {
        return module.external() || module.state() == State.EXTRACTED;
    }

    private boolean isOfThisCode(NamePattern pattern) {
        List<Claim> claims = map.modules().values().stream()
                .map(Module::claims)
                .flatMap(Collection::stream)
                .toList();
        Stream<String> above = Stream.concat(
                map.roots().stream().map(PackagePattern::text),
                claims.stream()
                        .filter(claim -> !isOfNoCodeHere(claim))
                        .map(Claim::pattern)
                        .filter(PackagePattern.class::isInstance)
                        .map(NamePattern::text));
        return above.anyMatch(text -> (pattern.text() + ".").startsWith(text + "."))
                && claims.stream()
                        .filter(this::isOfNoCodeHere)
                        .noneMatch(claim -> claim.pattern().overlaps(pattern));
    }

    private boolean isOfNoCodeHere(Claim claim) {
        return map.module(claim.module())
                .filter(RulesThatNeverFire::hasNoCodeHere)
                .isPresent();
    }

    private Optional<String> nearest(WrittenPattern pattern) {
        return Optional.ofNullable(near.get(pattern.place().toString())).or(() -> nearestPackage(pattern));
    }

    private Optional<String> nearestPackage(WrittenPattern pattern) {
        return pattern.patterns().stream()
                .filter(PackagePattern.class::isInstance)
                .flatMap(each -> names.nearestTo(each.text()).stream())
                .findFirst();
    }

    private List<Problem> emptyLayers() {
        Map<Layers, List<Module>> modules = new LinkedHashMap<>();
        map.modules().values().stream()
                .filter(module -> !hasNoCodeHere(module))
                .forEach(module -> map.layersOf(module)
                        .ifPresent(layers -> modules.computeIfAbsent(layers, unused -> new ArrayList<>())
                                .add(module)));
        return modules.entrySet().stream()
                .flatMap(entry -> emptyLayers(entry.getKey(), entry.getValue()).stream())
                .toList();
    }

    private Optional<Problem> emptyLayers(Layers layers, List<Module> modules) {
        Set<String> there = names.directSubPackages(modules);
        List<String> empty = layers.groups().stream()
                .flatMap(Collection::stream)
                .filter(layer -> !there.contains(layer))
                .toList();
        boolean isOfAll = map.layers().filter(layers::equals).isPresent();
        return empty.isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.warning(
                        layers.place(),
                        "no package of "
                                + (isOfAll ? "any module" : modules.get(0).name()) + " lies in the "
                                + (empty.size() == 1 ? "layer " : "layers ") + quoted(empty)
                                + (empty.size() == 1 ? ": it orders nothing" : ": they order nothing"),
                        meant(empty.stream()
                                        .flatMap(layer -> NamesOfCode.nearest(layer, there).stream())
                                        .toList())
                                + "A layer is the name of a direct sub-package of the packages that the module claims;"
                                + " correct it, or take it out of `layers`."));
    }

    private static String meant(Collection<String> names) {
        return names.isEmpty() ? "" : "Did you mean " + quoted(names) + "? ";
    }

    private static String quoted(Collection<String> names) {
        return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }
}
