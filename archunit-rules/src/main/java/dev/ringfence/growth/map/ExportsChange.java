package dev.ringfence.growth.map;

import dev.ringfence.growth.map.GrowthEntry.Kind;
import dev.ringfence.map.Export;
import dev.ringfence.map.Exports;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.NamePattern;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds types that a module opens and did not, or opens to more modules. */
final class ExportsChange {

    private final TwoMaps maps;
    private final Module before;
    private final Module today;

    private ExportsChange(TwoMaps maps, TwoMaps.Pair pair) {
        this.maps = maps;
        this.before = pair.before();
        this.today = pair.today();
    }

    static void of(TwoMaps maps, TwoMaps.Pair pair, MapChanges changes) {
        new ExportsChange(maps, pair).addTo(changes);
    }

    private void addTo(MapChanges changes) {
        boolean wasOpen = before.exports() instanceof Exports.Everything;
        boolean isOpen = today.exports() instanceof Exports.Everything;
        changes.either(
                isOpen && !wasOpen && !wasOpenToAllOfToday(),
                wasOpen && !isOpen,
                Kind.EXPORTS,
                today.name() + " exports everything",
                today.place());
        if (before.exports() instanceof Exports.Only then && today.exports() instanceof Exports.Only now) {
            addWidened(then.entries().stream().map(this::renamed).toList(), now.entries(), changes);
        }
    }

    /** An entry that kept out only modules that are gone let in everybody who is left. */
    private boolean wasOpenToAllOfToday() {
        return before.exports() instanceof Exports.Only then
                && then.entries().stream().map(this::renamed).anyMatch(this::isOfAllForAll);
    }

    private boolean isOfAllForAll(Export entry) {
        return entry.to().isEmpty()
                && entry.exceptModules().isEmpty()
                && entry.exceptPatterns().isEmpty()
                && before.claims().stream()
                        .allMatch(claim -> PatternCover.anyCovers(entry.patterns(), claim.pattern()));
    }

    private void addWidened(List<Export> then, List<Export> now, MapChanges changes) {
        for (Export entry : now) {
            entry.patterns().stream()
                    .filter(pattern -> !opened(then, pattern, entry))
                    .filter(this::wasOurs)
                    .forEach(pattern -> changes.loosened(Kind.EXPORTS, text(pattern, entry), entry.place()));
        }
        for (Export entry : then) {
            boolean narrowed = entry.patterns().stream().anyMatch(pattern -> !opened(now, pattern, entry));
            if (narrowed) {
                changes.closed();
            }
        }
    }

    /** What nobody owned was not kept from anybody. A module exports what it holds as well. */
    private boolean wasOurs(NamePattern pattern) {
        return maps.owners().heldWithin(before, pattern)
                || maps.ownersBefore(pattern).stream()
                        .anyMatch(owner -> owner.name().isWithin(before.name()));
    }

    /** Returns the entry with the names of today. Whose code that of a module is which is gone, is told as a claim. */
    private Export renamed(Export entry) {
        return new Export(
                entry.patterns(),
                entry.to().stream().map(maps::nameToday).collect(Collectors.toSet()),
                entry.exceptModules().stream().flatMap(this::namesToday).collect(Collectors.toSet()),
                entry.exceptPatterns(),
                entry.place());
    }

    private Stream<ModuleName> namesToday(ModuleName then) {
        return Stream.of(maps.nameToday(then)).filter(maps.today().modules()::containsKey);
    }

    private static boolean opened(List<Export> entries, NamePattern pattern, Export asked) {
        return entries.stream()
                .anyMatch(entry -> PatternCover.anyCovers(entry.patterns(), pattern)
                        && leavesNoneOut(entry, pattern, asked)
                        && isOpenToAllOf(entry.to(), asked.to())
                        && keepsOut(entry.exceptModules(), asked));
    }

    private static boolean leavesNoneOut(Export entry, NamePattern pattern, Export asked) {
        return entry.exceptPatterns().stream()
                .filter(except -> except.overlaps(pattern))
                .allMatch(except -> PatternCover.anyCovers(asked.exceptPatterns(), PatternCover.both(except, pattern)));
    }

    private static boolean isOpenToAllOf(Set<ModuleName> users, Set<ModuleName> asked) {
        return users.isEmpty() || !asked.isEmpty() && users.containsAll(asked);
    }

    private static boolean keepsOut(Set<ModuleName> excepted, Export asked) {
        return excepted.stream().noneMatch(asked::isOpenTo);
    }

    private String text(NamePattern pattern, Export entry) {
        String to = entry.to().isEmpty()
                ? ""
                : " to " + entry.to().stream().map(ModuleName::value).sorted().collect(Collectors.joining(", "));
        return today.name() + " exports " + pattern.text() + to;
    }
}
