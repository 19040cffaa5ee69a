package dev.ringfence.growth.map;

import dev.ringfence.growth.map.GrowthEntry.Kind;
import dev.ringfence.growth.map.TypeOwners.Held;
import dev.ringfence.map.Crossing;
import dev.ringfence.map.Edge;
import dev.ringfence.map.ExceptionEntry;
import dev.ringfence.map.Exceptions;
import dev.ringfence.map.Exports;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.TypeName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what may be used since a module was put into another, or taken out of one, or since a border was drawn within a
 * module: no line of either map says so.
 *
 * <ol>
 *   <li>Looked at are modules that lie elsewhere than they did, and types that a nested module took from its holder.
 *   <li>Of types of one module that the same exports, forbids, exceptions and layers name, one stands for all.
 *   <li>An edge that begins or ends there, that was neither allowed nor excused and is, has been opened; once for each two modules.
 *   <li>Where a line of the map was told already that opens it, it is not told again.
 * </ol>
 */
final class NestingChange {

    private final TwoMaps maps;
    private final MapChanges changes;
    private final Set<String> told;
    private final Set<ModuleName> elsewhere;
    private final EdgePatterns patterns;
    private final Exceptions exceptionsBefore;
    private final Exceptions exceptionsToday;
    private final Set<String> opened = new HashSet<>();

    private NestingChange(TwoMaps maps, MapChanges changes) {
        this.maps = maps;
        this.changes = changes;
        this.told = changes.loosened().stream().map(GrowthEntry::text).collect(Collectors.toSet());
        this.elsewhere = maps.pairs().stream()
                .filter(maps::liesElsewhere)
                .map(pair -> pair.today().name())
                .collect(Collectors.toSet());
        this.patterns = new EdgePatterns(maps.before(), maps.today());
        this.exceptionsBefore = new Exceptions(maps.judgeBefore(), LocalDate.MIN);
        this.exceptionsToday = new Exceptions(maps.judgeToday(), LocalDate.MIN);
    }

    static void of(TwoMaps maps, MapChanges changes) {
        new NestingChange(maps, changes).add();
    }

    /** Stands for types of one module, which it had or which a module had that holds it. */
    private record Example(TypeName type, Module before, Module today, boolean moved) {

        /** Names the modules that hold it: between two modules that had and have the same holders nothing has moved. */
        List<Optional<ModuleName>> holders() {
            return List.of(before.name().parent(), today.name().parent());
        }
    }

    private void add() {
        List<Example> used = examples(true);
        List<Example> moved = used.stream().filter(Example::moved).toList();
        if (!moved.isEmpty()) {
            Map<List<Optional<ModuleName>>, List<Example>> usedByHolders = byHolders(used);
            Map<List<Optional<ModuleName>>, List<Example>> movedByHolders = byHolders(moved);
            Map<ModuleName, List<Example>> usedByModule = used.stream()
                    .collect(Collectors.groupingBy(each -> each.today().name()));
            examples(false).forEach(user -> {
                List<Optional<ModuleName>> holders = user.holders();
                (user.moved() ? usedByHolders : movedByHolders).forEach((others, each) -> {
                    if (!others.equals(holders)) {
                        each.forEach(other -> add(user, other));
                    }
                });
                usedByModule.getOrDefault(user.today().name(), List.of()).stream()
                        .filter(other -> user.moved() || other.moved())
                        .forEach(other -> add(user, other));
            });
        }
    }

    private static Map<List<Optional<ModuleName>>, List<Example>> byHolders(List<Example> examples) {
        return examples.stream()
                .collect(Collectors.groupingBy(Example::holders, LinkedHashMap::new, Collectors.toList()));
    }

    /** Returns types that the module had and has, in the order of the map. */
    private List<Example> examples(boolean ofExports) {
        Map<List<String>, Example> examples = new LinkedHashMap<>();
        for (Held held : maps.owners().today()) {
            Optional<Module> before = held.moduleBefore();
            Optional<Module> today = held.moduleToday();
            if (before.isPresent() && today.isPresent()) {
                add(held, before.get(), today.get(), ofExports, examples);
            }
        }
        Map<ModuleName, Integer> places = new HashMap<>();
        maps.today().modules().keySet().forEach(name -> places.put(name, places.size()));
        return examples.values().stream()
                .sorted(Comparator.comparing(
                        example -> places.getOrDefault(example.today().name(), 0)))
                .toList();
    }

    private void add(Held held, Module before, Module today, boolean ofExports, Map<List<String>, Example> examples) {
        ModuleName name = maps.nameToday(before.name());
        if (!today.name().isWithin(name)) {
            return;
        }
        boolean isMoved = !today.name().equals(name) || isElsewhere(today);
        List<String> kind =
                new ArrayList<>(List.of(before.name().value(), today.name().value()));
        if (maps.before().layersOf(before).isPresent()) {
            kind.add(LevelChange.place(held.claimBefore(), held));
            kind.add(LevelChange.place(held.claimToday(), held));
        }
        if (ofExports || !maps.today().exceptions().isEmpty()) {
            kind.add(patterns.naming(held.type()).toString());
        }
        if (ofExports) {
            addExports(maps.before().pathTo(before), held.type(), kind);
            addExports(maps.today().pathTo(today), held.type(), kind);
        }
        examples.putIfAbsent(kind, new Example(held.type(), before, today, isMoved));
    }

    private static void addExports(List<Module> path, TypeName type, List<String> kind) {
        for (Module module : path) {
            if (module.exports() instanceof Exports.Only only) {
                only.entries().stream()
                        .filter(export -> export.covers(type))
                        .forEach(export -> kind.add(String.valueOf(export.place())));
            }
        }
    }

    private boolean isElsewhere(Module module) {
        return !elsewhere.isEmpty() && module.name().path().stream().anyMatch(elsewhere::contains);
    }

    private void add(Example user, Example used) {
        String both = user.today().name() + " " + used.today().name();
        if (opened.contains(both)) {
            return;
        }
        Edge edge = new Edge(user.type(), used.type());
        if (!isAllowed(maps.judgeBefore(), edge)
                && (isAllowed(maps.judgeToday(), edge) || isNewlyExcused(edge))
                && !isTold(user.today(), used.today(), edge)) {
            opened.add(both);
            changes.loosened(
                    Kind.MODULE,
                    user.today().name() + " may use types of "
                            + used.today().name()
                            + " that it might not, since one of them lies in another module now",
                    used.moved() ? used.today().place() : user.today().place());
        }
    }

    private static boolean isAllowed(Judge judge, Edge edge) {
        return judge.judge(edge).broken().isEmpty();
    }

    /** An exception that is new was told already. */
    private boolean isNewlyExcused(Edge edge) {
        return exceptionsBefore.excusing(edge).isEmpty()
                && exceptionsToday.excusing(edge).filter(entry -> !isNew(entry)).isPresent();
    }

    private boolean isNew(ExceptionEntry entry) {
        String text = ExceptionChange.text(entry);
        return maps.before().exceptions().stream()
                .noneMatch(then -> ExceptionChange.text(then, maps::nameToday).equals(text));
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
