package dev.ringfence.growth.map;

import dev.ringfence.map.Claim;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.NamePattern;
import dev.ringfence.map.Owner;
import dev.ringfence.map.Place;
import dev.ringfence.map.TableName;
import dev.ringfence.map.TypeName;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
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
    private final Supplier<RealTypes> types;
    private final Supplier<Map<TableName, TableName>> renamedTables;
    private final Map<ModuleName, ModuleName> names = new HashMap<>();
    private final Map<ModuleName, Module> modulesBefore = new HashMap<>();
    private Optional<TypeOwners> owners = Optional.empty();

    /**
     * Pairs the two maps.
     *
     * @param types those there are at either end; nobody asks for them where the maps are the same
     */
    public TwoMaps(ModuleMap before, ModuleMap today, Supplier<RealTypes> types) {
        this(before, today, types, Map::of);
    }

    /**
     * Pairs the two maps.
     *
     * @param types those there are at either end; nobody asks for them where the maps are the same
     * @param renamedTables what tables are called now, by their old names; asked only where a claim of a table is gone
     */
    public TwoMaps(
            ModuleMap before,
            ModuleMap today,
            Supplier<RealTypes> types,
            Supplier<Map<TableName, TableName>> renamedTables) {
        this.renamedTables = renamedTables;
        this.before = before;
        this.today = today;
        this.types = types;
        this.judgeBefore = new Judge(before);
        this.judgeToday = new Judge(today);
        pair();
    }

    /** Holds a module then and now. */
    record Pair(Module before, Module today) {}

    /** A new name stands for one old name at the most. */
    private void pair() {
        Map<Set<String>, Deque<ModuleName>> unpaired = new HashMap<>();
        today.modules().values().stream()
                .filter(module -> !before.modules().containsKey(module.name()))
                .forEach(module -> unpaired.computeIfAbsent(claims(module), unused -> new ArrayDeque<>())
                        .add(module.name()));
        for (Module module : before.modules().values()) {
            ModuleName name = module.name();
            if (!today.modules().containsKey(name)) {
                Deque<ModuleName> others = unpaired.getOrDefault(claims(module), new ArrayDeque<>());
                name = others.isEmpty() ? name : others.remove();
            }
            names.put(module.name(), name);
            if (today.modules().containsKey(name)) {
                modulesBefore.put(name, module);
            }
        }
    }

    private static Set<String> claims(Module module) {
        return module.claims().stream().map(TwoMaps::text).collect(Collectors.toCollection(TreeSet::new));
    }

    static String text(Claim claim) {
        return claim.pattern().getClass().getSimpleName() + " "
                + claim.pattern().text();
    }

    /** Returns what the table is called now, where it has another name than it had. */
    Optional<TableName> renamed(TableName then) {
        return Optional.ofNullable(renamedTables.get().get(then));
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

    /** Says whether another module holds the module than before. */
    boolean liesElsewhere(Pair pair) {
        Optional<ModuleName> then = pair.before().name().parent().map(this::nameToday);
        return !then.equals(pair.today().name().parent());
    }

    /** Returns the modules that are not in the map any more. */
    List<Module> removed() {
        return before.modules().values().stream()
                .filter(module -> today(module).isEmpty())
                .toList();
    }

    /** Returns the modules that were not in the map. */
    List<Module> added() {
        return today.modules().values().stream()
                .filter(module -> before(module).isEmpty())
                .toList();
    }

    Optional<Module> today(Module then) {
        return today.module(nameToday(then.name()));
    }

    Optional<Module> before(Module now) {
        return Optional.ofNullable(modulesBefore.get(now.name()));
    }

    /** Returns who owns the types that there are. */
    TypeOwners owners() {
        TypeOwners known = owners.orElseGet(() -> new TypeOwners(types.get(), judgeBefore, judgeToday));
        owners = Optional.of(known);
        return known;
    }

    /** Says whether a source of the base declared the type. */
    public boolean wasThere(TypeName type) {
        return owners().wasThere(type);
    }

    /** Returns the name that a module of the base has today. */
    ModuleName nameToday(ModuleName then) {
        return names.getOrDefault(then, then);
    }

    /**
     * Returns the modules that owned, by the map of the base and as far as its text can tell, some of what the pattern
     * names.
     */
    Set<Module> ownersBefore(NamePattern pattern) {
        Optional<TypeName> all = PatternCover.standIn(pattern);
        return all.isPresent()
                ? judgeBefore.ownerOf(all.get()).owningModule().map(Set::of).orElse(Set.of())
                : before.modules().values().stream()
                        .filter(module -> module.claims().stream()
                                .anyMatch(claim -> claim.pattern().overlaps(pattern)))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * Returns what today's module was at the base: the same module, or those that owned what it has; none where nobody
     * did. Where no type is there that it could have, the texts of its claims tell.
     */
    Set<Module> originsOf(Module now) {
        Optional<Module> same = before(now);
        if (same.isPresent()) {
            return Set.of(same.get());
        }
        Set<Module> origins = owners().originsOf(now.name());
        return origins.isEmpty() && !owners().hasCode(now.name())
                ? now.claims().stream()
                        .flatMap(claim -> ownersBefore(claim.pattern()).stream())
                        .collect(Collectors.toCollection(LinkedHashSet::new))
                : origins;
    }

    /** Returns the names of what a module of today was at the base; none where the map does not have the module. */
    public Set<String> originsOf(String name) {
        return ModuleName.isValid(name)
                ? today.module(new ModuleName(name)).stream()
                        .flatMap(module -> originsOf(module).stream())
                        .map(module -> module.name().value())
                        .collect(Collectors.toSet())
                : Set.of();
    }

    /** Says whether the module of today has a claim of the same text as one that it had. */
    boolean isNew(Claim claim) {
        return today.module(claim.module())
                .flatMap(this::before)
                .filter(module -> module.claims().stream().anyMatch(other -> isSame(other, claim)))
                .isEmpty();
    }

    /** Says whether the module that had the claim has none of the same text today. */
    boolean isDropped(Claim claim) {
        return today.module(nameToday(claim.module()))
                .filter(module -> module.claims().stream().anyMatch(other -> isSame(other, claim)))
                .isEmpty();
    }

    static boolean isSame(Claim one, Claim other) {
        return text(one).equals(text(other));
    }

    /** Says where today's map begins, for what has no line in the map any more. */
    Place start() {
        return new Place(today.rootPlace().file(), 1, 1);
    }

    /** Says whether the claim of today owns the type. */
    boolean wins(Claim claim, TypeName type) {
        return judgeToday.ownerOf(type) instanceof Owner.Owned owned
                && owned.claim().equals(claim);
    }
}
