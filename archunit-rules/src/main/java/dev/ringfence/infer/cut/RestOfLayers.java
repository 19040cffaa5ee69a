package dev.ringfence.infer.cut;

import dev.ringfence.infer.code.CodeBase;
import dev.ringfence.map.TypeName;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds a place for what is left of layers once the features are taken out.
 *
 * <ol>
 *   <li>A group goes to the unit that it is most connected with, where that is clear and makes no debt.
 *   <li>What is left of a layer is common, or a module of the layer's name where it uses what it should be a base for.
 *   <li>A group that owes less elsewhere goes there, unless many use it.
 * </ol>
 */
final class RestOfLayers {

    private static final String COMMON = "common";
    private static final String REST = "rest of ";
    private static final int MOST_GLOBS = 16;
    private static final int MANY_USERS = 4;
    private static final int LEAST_TO_JOIN = 2;

    private final CodeBase code;
    private final Partition partition;
    private final Connections connections;
    private final List<Layer> layers;
    private final Groups groups;

    RestOfLayers(CodeBase code, Partition partition, Connections connections, List<Layer> layers, Groups groups) {
        this.code = code;
        this.partition = partition;
        this.connections = connections;
        this.layers = layers;
        this.groups = groups;
    }

    void settle() {
        joinByConnection();
        Map<String, String> homes = homesOfLayers();
        joinWhereLeastDebtIs(homes);
        leaveTheRest(homes);
    }

    private void joinByConnection() {
        List<String> smallestLast = groups.subjects().stream()
                .filter(subject -> groups.about(subject).size() >= LEAST_TO_JOIN)
                .sorted(Comparator.comparing(subject -> -groups.about(subject).size()))
                .toList();
        Set<Unit> hubs = hubs();
        for (String subject : smallestLast) {
            if (Subjects.isNone(Groups.wordOf(subject)) || isForAll(groups.about(subject))) {
                continue;
            }
            connections
                    .clearlyClosest(groups.about(subject), partition, hubs)
                    .filter(unit -> unit.globs().size() < MOST_GLOBS && makesNoDebt(subject, unit))
                    .ifPresent(unit -> groups.join(subject, unit));
        }
    }

    private boolean makesNoDebt(String subject, Unit unit) {
        String part = REST + subject;
        Map<TypeName, String> named =
                groups.about(subject).stream().collect(Collectors.toMap(type -> type, type -> part));
        UnitGraph graph = connections.between(partition, named);
        return graph.debtOfFolding(part, unit.name()) <= graph.debtOf(part);
    }

    /** Base types that many use belong to none of these. */
    private boolean isForAll(SortedSet<TypeName> types) {
        return connections.usersOf(types, partition.owners()).size() >= MANY_USERS;
    }

    /** Returns what half of the other units use, as all of them use the root's types. */
    private Set<Unit> hubs() {
        UnitGraph graph = connections.between(partition);
        return partition.units().stream()
                .filter(unit -> unit.isRoot()
                        || graph.isHub(unit.name(), partition.units().size()))
                .collect(Collectors.toSet());
    }

    /** What is left goes where it makes less debt than with the rest of its layer; what many use goes nowhere. */
    private void joinWhereLeastDebtIs(Map<String, String> homesOfLayers) {
        Map<String, String> parts = new TreeMap<>();
        Set<String> bound = new TreeSet<>();
        for (String subject : groups.subjects()) {
            SortedSet<TypeName> types = groups.about(subject);
            parts.put(REST + subject, homeOf(types.first(), homesOfLayers));
            if (isForAll(types)) {
                bound.add(REST + subject);
            }
        }
        Map<TypeName, String> named = new HashMap<>();
        groups.subjectOfEach().forEach((type, subject) -> named.put(type, REST + subject));
        Map<String, Unit> units = partition.units().stream().collect(Collectors.toMap(Unit::name, unit -> unit));
        new LeastDebt(connections.between(partition, named), unitsAnd(homesOfLayers.values()), parts)
                .settle(parts.keySet(), (part, home) -> !bound.contains(part) && mayTake(units.get(home), part))
                .forEach((part, home) -> {
                    if (!home.equals(parts.get(part))) {
                        groups.join(part.substring(REST.length()), partition.unit(home));
                    }
                });
    }

    /** What Maven lets no project of a unit see cannot be a part of it; nor can what has nothing to do with it. */
    private boolean mayTake(@Nullable Unit unit, String part) {
        if (unit == null || unit.isRoot() || unit.globs().size() >= MOST_GLOBS) {
            return false;
        }
        SortedSet<TypeName> types = groups.about(part.substring(REST.length()));
        return connections.areUsedTogether(types, unit.types())
                && code.reactor().canSeeAll(code.mainProjectsOf(unit.types()), code.projectsOf(types));
    }

    private String homeOf(TypeName type, Map<String, String> homesOfLayers) {
        return groups.layerOf(type)
                .flatMap(layer -> Optional.ofNullable(homesOfLayers.get(nameOf(layer))))
                .orElse(COMMON);
    }

    private static String nameOf(Layer layer) {
        return NameWords.asModuleName(layer.node().lastName());
    }

    private Set<String> unitsAnd(Collection<String> others) {
        Set<String> all = new TreeSet<>(others);
        all.add(COMMON);
        partition.units().forEach(unit -> all.add(unit.name()));
        return all;
    }

    /**
     * The rest of a layer that owes the others much is no base for them: it is a module of the layer's name. The rest
     * that uses the others least is common.
     */
    private Map<String, String> homesOfLayers() {
        Map<TypeName, String> named = new HashMap<>();
        Set<TypeName> rest = groups.types();
        layers.forEach(layer ->
                layer.types().stream().filter(rest::contains).forEach(type -> named.put(type, REST + nameOf(layer))));
        Map<String, String> parts = new TreeMap<>();
        named.values().forEach(part -> parts.put(part, COMMON));
        Set<String> free = parts.keySet().stream()
                .map(part -> part.substring(REST.length()))
                .filter(name -> partition.alike(name).isEmpty())
                .collect(Collectors.toSet());
        UnitGraph graph = connections.between(partition, named);
        Optional<String> base = parts.keySet().stream().min(Comparator.comparing(part -> graph.shareOfUses(part)));
        Map<String, String> homes = new TreeMap<>();
        new LeastDebt(graph, unitsAnd(free), parts)
                .settle(
                        parts.keySet(),
                        (part, home) ->
                                part.equals(REST + home) && free.contains(home) && !base.equals(Optional.of(part)))
                .forEach((part, home) -> homes.put(part.substring(REST.length()), home));
        return homes;
    }

    private void leaveTheRest(Map<String, String> homesOfLayers) {
        groups.types().stream()
                .collect(Collectors.groupingBy(
                        type -> homeOf(type, homesOfLayers), TreeMap::new, Collectors.toCollection(TreeSet::new)))
                .forEach(this::leave);
    }

    private void leave(String name, SortedSet<TypeName> rest) {
        Unit unit = partition.unit(name);
        unit.note(
                name.equals(COMMON)
                        ? "what is in the layers and is about none of the other modules"
                        : "what is in the layer and is about none of the other modules, but uses many of them");
        layers.stream()
                .flatMap(layer -> layer.packages().stream())
                .filter(each -> each.types().stream().anyMatch(rest::contains))
                .forEach(unit::claim);
        rest.forEach(unit::addType);
    }
}
