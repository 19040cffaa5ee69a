package dev.ringfence.infer.cut;

import dev.ringfence.infer.code.CodeBase;
import dev.ringfence.map.TypeName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Moves packages, and then single types, to units where fewer of their lines are debt. {@link Nearness} says which may go
 * where. A unit keeps half of its types at the least.
 */
final class BetterPlaces {

    private static final int MOST_ROUNDS = 4;

    private final Partition partition;
    private final Connections connections;
    private final CodeBase code;
    private final Nearness nearness;
    private final Map<TypeName, Unit> owners;
    private final Map<Unit, Set<String>> projects = new HashMap<>();
    private Levels levels;

    private BetterPlaces(Partition partition, Connections connections, CodeBase code) {
        this.partition = partition;
        this.connections = connections;
        this.code = code;
        this.nearness = new Nearness(partition, code);
        this.owners = partition.owners();
        this.levels = Levels.of(partition, connections);
    }

    /**
     * Says where a part would owe less.
     *
     * @param gain how many lines less that is than where it is now
     */
    private record Move(Part part, Unit place, int gain) {}

    static void settle(Partition partition, Connections connections, CodeBase code) {
        BetterPlaces places = new BetterPlaces(partition, connections, code);
        places.move(BetterPlaces::claimed);
        places.move(unit -> unit.types().stream().map(List::of).toList());
        partition.removeEmpty();
    }

    private static Collection<List<TypeName>> claimed(Unit unit) {
        return unit.types().stream()
                .collect(Collectors.groupingBy(unit::claimOf, TreeMap::new, Collectors.toList()))
                .values();
    }

    private void move(Function<Unit, Collection<List<TypeName>>> parts) {
        boolean better = true;
        for (int round = 0; better && round < MOST_ROUNDS; round++) {
            levels = Levels.of(partition, connections);
            projects.clear();
            better = moveOnce(parts);
        }
    }

    private boolean moveOnce(Function<Unit, Collection<List<TypeName>>> parts) {
        List<Move> moves = new ArrayList<>();
        for (Unit unit : partition.units()) {
            if (!unit.isCompositionRoot()) {
                parts.apply(unit).forEach(types -> bestMove(types, unit).ifPresent(moves::add));
            }
        }
        moves.sort(Comparator.comparing((Move move) -> -move.gain())
                .thenComparing(move -> move.part().types().first()));
        boolean moved = false;
        for (Move move : moves) {
            Optional<Move> still = bestMove(move.part().types(), move.part().home());
            still.ifPresent(this::make);
            moved |= still.isPresent();
        }
        return moved;
    }

    private void make(Move move) {
        move.part().home().give(move.part().types(), move.place());
        move.part().types().forEach(type -> owners.put(type, move.place()));
    }

    private Optional<Move> bestMove(Collection<TypeName> types, Unit home) {
        Part part = Part.of(types, home, connections, owners);
        int owed = part.debtIn(home, levels);
        if (owed == 0 && !nearness.isOfFeature(part) || types.size() * 2 > home.size()) {
            return Optional.empty();
        }
        return placesFor(part).stream()
                .map(place -> new Move(part, place, owed - part.debtIn(place, levels)))
                .filter(move -> nearness.allows(part, move.place(), owed, move.gain()))
                .sorted(Comparator.comparing((Move move) -> -move.gain())
                        .thenComparing(move -> -part.linesWith(move.place()))
                        .thenComparing(move -> move.place().name()))
                .filter(this::isVisible)
                .findFirst();
    }

    private Set<Unit> placesFor(Part part) {
        Set<Unit> places = new HashSet<>(part.out().keySet());
        places.addAll(part.in().keySet());
        partition.units().stream().filter(part::isOfPackagesOf).forEach(places::add);
        places.removeIf(Unit::isRoot);
        places.remove(part.home());
        return places;
    }

    /** What Maven lets no project of a unit see cannot be a part of it. */
    private boolean isVisible(Move move) {
        Set<String> ofPlace = projects.computeIfAbsent(move.place(), place -> code.mainProjectsOf(place.types()));
        return code.reactor().canSeeAll(ofPlace, code.projectsOf(move.part().types()));
    }
}
