package dev.ringfence.growth.map;

import dev.ringfence.map.Claim;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.NamePattern;
import dev.ringfence.map.Place;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Pairs the map of the base with today's map, module by module. A module that bears another name and has the very same
 * claims is the same module.
 */
public final class TwoMaps {

    private final ModuleMap before;
    private final ModuleMap today;
    private final Judge judgeBefore;
    private final Judge judgeToday;
    private final Map<ModuleName, ModuleName> names = new HashMap<>();

    public TwoMaps(ModuleMap before, ModuleMap today) {
        this.before = before;
        this.today = today;
        this.judgeBefore = new Judge(before);
        this.judgeToday = new Judge(today);
        before.modules().values().forEach(module -> names.put(module.name(), nameToday(module)));
    }

    /** Holds a module then and now. */
    record Pair(Module before, Module today) {}

    private ModuleName nameToday(Module module) {
        if (today.modules().containsKey(module.name())) {
            return module.name();
        }
        return today.modules().values().stream()
                .filter(other -> !before.modules().containsKey(other.name()))
                .filter(other -> claims(other).equals(claims(module)))
                .map(Module::name)
                .findFirst()
                .orElse(module.name());
    }

    private static Set<String> claims(Module module) {
        return module.claims().stream().map(TwoMaps::text).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(Claim claim) {
        return claim.pattern().getClass().getSimpleName() + " "
                + claim.pattern().text();
    }

    ModuleMap before() {
        return before;
    }

    ModuleMap today() {
        return today;
    }

    public Judge judgeBefore() {
        return judgeBefore;
    }

    Judge judgeToday() {
        return judgeToday;
    }

    /** Returns the modules that stand in both maps, in the order of today's map. */
    List<Pair> pairs() {
        return today.modules().values().stream()
                .flatMap(module -> before(module).map(then -> new Pair(then, module)).stream())
                .toList();
    }

    /** Returns the modules that are not in the map any more. */
    List<Module> removed() {
        return before.modules().values().stream()
                .filter(module -> today(module).isEmpty())
                .toList();
    }

    Optional<Module> today(Module then) {
        return today.module(nameToday(then.name()));
    }

    Optional<Module> before(Module now) {
        return before.modules().values().stream()
                .filter(module -> nameToday(module.name()).equals(now.name()))
                .findFirst();
    }

    /** Returns the name that a module of the base has today. */
    ModuleName nameToday(ModuleName then) {
        return names.getOrDefault(then, then);
    }

    /** Returns the modules that owned, by the map of the base, some of what the pattern names. */
    Set<Module> ownersBefore(NamePattern pattern) {
        return owners(judgeBefore, pattern);
    }

    /** Returns the modules that own today some of what the pattern names. */
    Set<Module> ownersToday(NamePattern pattern) {
        return owners(judgeToday, pattern);
    }

    private static Set<Module> owners(Judge judge, NamePattern pattern) {
        Optional<Set<Module>> ofExample = PatternCover.example(pattern)
                .map(type -> judge.ownerOf(type).owningModule().map(Set::of).orElse(Set.of()));
        return ofExample.orElseGet(() -> judge.map().modules().values().stream()
                .filter(module -> module.claims().stream()
                        .anyMatch(claim -> claim.pattern().overlaps(pattern)))
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /**
     * Returns what today's module was at the base: the same module, or those that owned what it claims; none where
     * nobody did.
     */
    Set<Module> originsOf(Module now) {
        return before(now)
                .map(Set::of)
                .orElseGet(() -> now.claims().stream()
                        .flatMap(claim -> ownersBefore(claim.pattern()).stream())
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** Returns the names of what a module of today was at the base; none where the map does not have the module. */
    public Set<String> originsOf(String name) {
        return today.modules().values().stream()
                .filter(module -> module.name().value().equals(name))
                .flatMap(module -> originsOf(module).stream())
                .map(module -> module.name().value())
                .collect(Collectors.toSet());
    }

    static boolean isSame(Claim one, Claim other) {
        return text(one).equals(text(other));
    }

    /** Says where today's map begins, for what has no line in the map any more. */
    Place start() {
        return new Place(today.rootPlace().file(), 1, 1);
    }
}
