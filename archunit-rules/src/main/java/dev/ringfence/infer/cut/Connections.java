package dev.ringfence.infer.cut;

import dev.ringfence.infer.code.CodeBase;
import dev.ringfence.map.Edge;
import dev.ringfence.map.TypeName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Knows which types use which, in both directions. */
public final class Connections {

    private final SortedMap<Edge, Integer> uses;
    private final Map<TypeName, List<Map.Entry<TypeName, Integer>>> neighbours = new HashMap<>();
    private final Map<TypeName, List<TypeName>> used = new HashMap<>();
    private final Map<TypeName, List<TypeName>> users = new HashMap<>();

    public Connections(CodeBase code) {
        this.uses = code.uses();
        uses.forEach((edge, times) -> {
            add(edge.from(), edge.to(), times);
            add(edge.to(), edge.from(), times);
            used.computeIfAbsent(edge.from(), unused -> new ArrayList<>()).add(edge.to());
            users.computeIfAbsent(edge.to(), unused -> new ArrayList<>()).add(edge.from());
        });
    }

    private void add(TypeName one, TypeName other, int times) {
        neighbours.computeIfAbsent(one, unused -> new ArrayList<>()).add(Map.entry(other, times));
    }

    /** Says whether types of the first kind use types of the second, or are used by them. */
    boolean areUsedTogether(Collection<TypeName> some, Collection<TypeName> others) {
        Set<TypeName> wanted = new HashSet<>(others);
        return some.stream()
                .flatMap(type -> neighbours.getOrDefault(type, List.of()).stream())
                .anyMatch(neighbour -> wanted.contains(neighbour.getKey()));
    }

    /**
     * Says whether the types use each other more than each is used together with what lies elsewhere and is about the
     * same: a program's search uses its own index more than each of its parts uses what it finds.
     *
     * @param subject what a type is about
     */
    boolean holdTogether(Collection<TypeName> types, Function<TypeName, String> subject) {
        Set<TypeName> own = new HashSet<>(types);
        int inside = 0;
        int across = 0;
        for (TypeName type : own) {
            String about = subject.apply(type);
            for (Map.Entry<TypeName, Integer> neighbour : neighbours.getOrDefault(type, List.of())) {
                boolean isOwn = own.contains(neighbour.getKey());
                boolean isAlike = about.equals(subject.apply(neighbour.getKey()));
                inside += isOwn && !isAlike ? 1 : 0;
                across += !isOwn && isAlike ? 2 : 0;
            }
        }
        return inside > across;
    }

    /** Says whether any other type uses some of these types, or is used by them. */
    boolean areUsedWithOthers(Collection<TypeName> types) {
        Set<TypeName> own = new HashSet<>(types);
        return types.stream()
                .flatMap(type -> neighbours.getOrDefault(type, List.of()).stream())
                .anyMatch(neighbour -> !own.contains(neighbour.getKey()));
    }

    /** Says whether any other type uses the type. */
    boolean isUsed(TypeName type) {
        return users.containsKey(type);
    }

    /** Returns the types that the type uses. */
    List<TypeName> usedBy(TypeName type) {
        return used.getOrDefault(type, List.of());
    }

    /** Returns the types that use the type. */
    List<TypeName> usersOf(TypeName type) {
        return users.getOrDefault(type, List.of());
    }

    /** Returns the units that use any of the types. */
    Set<Unit> usersOf(Collection<TypeName> types, Map<TypeName, Unit> owners) {
        Set<TypeName> wanted = new HashSet<>(types);
        return types.stream()
                .flatMap(type -> neighbours.getOrDefault(type, List.of()).stream())
                .map(Map.Entry::getKey)
                .filter(neighbour -> !wanted.contains(neighbour)
                        && wanted.stream().anyMatch(type -> uses.containsKey(new Edge(neighbour, type))))
                .flatMap(neighbour -> Optional.ofNullable(owners.get(neighbour)).stream())
                .collect(Collectors.toSet());
    }

    /**
     * Returns the unit that has more than half of all uses between the types and anything else.
     *
     * @param hubs units that do not count, since they say nothing of what uses them
     */
    Optional<Unit> clearlyClosest(Collection<TypeName> types, Partition partition, Collection<Unit> hubs) {
        Map<TypeName, Unit> owners = partition.owners();
        List<Map.Entry<TypeName, Integer>> outward = types.stream()
                .flatMap(type -> neighbours.getOrDefault(type, List.of()).stream())
                .filter(neighbour -> !types.contains(neighbour.getKey()))
                .filter(neighbour -> !hubs.contains(owners.get(neighbour.getKey())))
                .toList();
        int all = outward.stream().mapToInt(Map.Entry::getValue).sum();
        Map<Unit, Integer> byUnit = outward.stream()
                .filter(neighbour -> owners.containsKey(neighbour.getKey()))
                .collect(Collectors.groupingBy(
                        neighbour -> Objects.requireNonNull(owners.get(neighbour.getKey())),
                        Collectors.summingInt(Map.Entry::getValue)));
        return byUnit.entrySet().stream()
                .filter(entry -> entry.getValue() * 2 > all)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Says how often each unit uses each other unit. */
    UnitGraph between(Partition partition) {
        return between(partition, Map.of());
    }

    /** Says the same where some types of no unit are parts of their own, which have names. */
    UnitGraph between(Partition partition, Map<TypeName, String> ofNoUnit) {
        Map<TypeName, String> owners = new HashMap<>();
        partition.owners().forEach((type, unit) -> owners.put(type, unit.name()));
        owners.putAll(ofNoUnit);
        Map<String, String> byPackage = owners.entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().packageName(), Map.Entry::getValue, (one, other) -> one));
        UnitGraph graph = new UnitGraph();
        uses.forEach((edge, times) -> {
            String from = owners.get(edge.from());
            String to = edge.to().isWholePackage() ? byPackage.get(edge.to().packageName()) : owners.get(edge.to());
            if (from != null && to != null && !from.equals(to)) {
                graph.add(from, to, times);
            }
        });
        return graph;
    }
}
