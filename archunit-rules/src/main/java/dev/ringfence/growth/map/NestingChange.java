package dev.ringfence.growth.map;

import dev.ringfence.growth.map.GrowthEntry.Kind;
import dev.ringfence.map.Claim;
import dev.ringfence.map.Crossing;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Export;
import dev.ringfence.map.Exports;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.NamePattern;
import dev.ringfence.map.TypeName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what may be used since a module was put into another, or taken out of one: no line of either map says so.
 *
 * <ol>
 *   <li>Only modules that lie elsewhere than they did are looked at.
 *   <li>A type of each claim, and of each export, stands for all of them.
 *   <li>An edge that begins or ends there, that was not allowed and is, has been opened; once for each two modules.
 *   <li>Where a line of the map was told already that opens it, it is not told again.
 * </ol>
 */
final class NestingChange {

    private final TwoMaps maps;
    private final Predicate<NamePattern> hasCode;
    private final MapChanges changes;
    private final Set<String> told;
    private final Set<ModuleName> elsewhere;
    private final Set<String> opened = new HashSet<>();

    private NestingChange(TwoMaps maps, Predicate<NamePattern> hasCode, MapChanges changes) {
        this.maps = maps;
        this.hasCode = hasCode;
        this.changes = changes;
        this.told = changes.loosened().stream().map(GrowthEntry::text).collect(Collectors.toSet());
        this.elsewhere = maps.pairs().stream()
                .filter(this::liesElsewhere)
                .map(pair -> pair.today().name())
                .collect(Collectors.toSet());
    }

    static void of(TwoMaps maps, Predicate<NamePattern> hasCode, MapChanges changes) {
        NestingChange change = new NestingChange(maps, hasCode, changes);
        if (!change.elsewhere.isEmpty()) {
            change.add();
        }
    }

    private boolean liesElsewhere(TwoMaps.Pair pair) {
        Optional<ModuleName> then = pair.before().name().parent().map(maps::nameToday);
        return !then.equals(pair.today().name().parent());
    }

    private void add() {
        Map<TypeName, Module> users = examples(false);
        Map<TypeName, Module> used = examples(true);
        users.forEach((from, user) -> used.forEach((to, module) -> {
            if (isElsewhere(user) || isElsewhere(module)) {
                add(user, module, new Edge(from, to));
            }
        }));
    }

    private boolean isElsewhere(Module module) {
        return module.name().path().stream().anyMatch(elsewhere::contains);
    }

    /** Returns types that the module had and has, each with the module that has it. */
    private Map<TypeName, Module> examples(boolean ofExports) {
        Map<TypeName, Module> examples = new LinkedHashMap<>();
        for (Module module : maps.today().modules().values()) {
            List<NamePattern> patterns = new ArrayList<>();
            module.claims().stream().map(Claim::pattern).forEach(patterns::add);
            if (ofExports && module.exports() instanceof Exports.Only only) {
                only.entries().stream().map(Export::patterns).forEach(patterns::addAll);
            }
            patterns.stream()
                    .filter(hasCode)
                    .flatMap(pattern -> PatternCover.example(pattern).stream())
                    .filter(type -> owner(maps.judgeBefore(), type).isPresent())
                    .forEach(type -> owner(maps.judgeToday(), type).ifPresent(owner -> examples.put(type, owner)));
        }
        return examples;
    }

    private static Optional<Module> owner(Judge judge, TypeName type) {
        return judge.ownerOf(type).owningModule();
    }

    private void add(Module user, Module used, Edge edge) {
        boolean isOpened = isAllowed(maps.judgeToday(), edge) && !isAllowed(maps.judgeBefore(), edge);
        if (isOpened && !isTold(user, used, edge) && opened.add(user.name() + " " + used.name())) {
            changes.loosened(
                    Kind.MODULE,
                    user.name() + " may use types of " + used.name()
                            + " that it might not, since one of them lies in another module now",
                    isElsewhere(used) ? used.place() : user.place());
        }
    }

    private static boolean isAllowed(Judge judge, Edge edge) {
        return judge.judge(edge).broken().isEmpty();
    }

    private boolean isTold(Module user, Module used, Edge edge) {
        Crossing crossing = maps.judgeToday().crossing(edge);
        String opener = crossing.user().orElse(user).name() + " requires "
                + crossing.used().orElse(used).name();
        Stream<String> others = Stream.concat(
                crossing.entered().stream()
                        .flatMap(module -> Stream.of(module.name() + " exports ", module.name() + " is ")),
                crossing.left().stream().map(module -> module.name() + " forbids "));
        return told.contains(opener)
                || told.contains(opener + " with its internals")
                || others.anyMatch(begin -> told.stream().anyMatch(text -> text.startsWith(begin)));
    }
}
