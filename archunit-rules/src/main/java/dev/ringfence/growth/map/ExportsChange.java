package dev.ringfence.growth.map;

import dev.ringfence.growth.map.GrowthEntry.Kind;
import dev.ringfence.map.Export;
import dev.ringfence.map.Exports;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.NamePattern;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

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
                isOpen && !wasOpen,
                wasOpen && !isOpen,
                Kind.EXPORTS,
                today.name() + " exports everything",
                today.place());
        if (before.exports() instanceof Exports.Only then && today.exports() instanceof Exports.Only now) {
            addWidened(then.entries(), now.entries(), changes);
        }
    }

    private void addWidened(List<Export> then, List<Export> now, MapChanges changes) {
        for (Export entry : now) {
            entry.patterns().stream()
                    .filter(pattern -> !opened(then, maps::nameToday, pattern, entry))
                    .filter(this::wasOurs)
                    .forEach(pattern -> changes.loosened(Kind.EXPORTS, text(pattern, entry), entry.place()));
        }
        for (Export entry : then) {
            boolean narrowed =
                    entry.patterns().stream().anyMatch(pattern -> !opened(now, name -> name, pattern, renamed(entry)));
            if (narrowed) {
                changes.closed();
            }
        }
    }

    /** What nobody owned was not kept from anybody. */
    private boolean wasOurs(NamePattern pattern) {
        return maps.owners().heldBefore(before, pattern)
                || maps.ownersBefore(pattern).contains(before);
    }

    private Export renamed(Export entry) {
        return new Export(
                entry.patterns(),
                today(entry.to(), maps::nameToday),
                today(entry.exceptModules(), maps::nameToday),
                entry.exceptPatterns(),
                entry.place());
    }

    private static boolean opened(
            List<Export> entries, UnaryOperator<ModuleName> names, NamePattern pattern, Export asked) {
        return entries.stream()
                .anyMatch(entry -> PatternCover.anyCovers(entry.patterns(), pattern)
                        && leavesNoneOut(entry, pattern, asked)
                        && isOpenToAllOf(today(entry.to(), names), asked.to())
                        && keepsOut(today(entry.exceptModules(), names), asked));
    }

    private static boolean leavesNoneOut(Export entry, NamePattern pattern, Export asked) {
        return entry.exceptPatterns().stream()
                .filter(except -> except.overlaps(pattern))
                .allMatch(except -> PatternCover.anyCovers(asked.exceptPatterns(), except));
    }

    private static boolean isOpenToAllOf(Set<ModuleName> users, Set<ModuleName> asked) {
        return users.isEmpty() || !asked.isEmpty() && users.containsAll(asked);
    }

    private static boolean keepsOut(Set<ModuleName> excepted, Export asked) {
        return excepted.stream().noneMatch(asked::isOpenTo);
    }

    private static Set<ModuleName> today(Set<ModuleName> names, UnaryOperator<ModuleName> nameToday) {
        return names.stream().map(nameToday).collect(Collectors.toSet());
    }

    private String text(NamePattern pattern, Export entry) {
        String to = entry.to().isEmpty()
                ? ""
                : " to " + entry.to().stream().map(ModuleName::value).sorted().collect(Collectors.joining(", "));
        return today.name() + " exports " + pattern.text() + to;
    }
}
