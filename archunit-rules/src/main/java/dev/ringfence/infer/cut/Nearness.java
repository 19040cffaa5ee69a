package dev.ringfence.infer.cut;

import dev.ringfence.infer.code.CodeBase;
import dev.ringfence.map.TypeName;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says whether a part may go to a unit where it owes less.
 *
 * <ol>
 *   <li>The part has as many lines with the unit as with its home, and a quarter of all. A part that owes nothing there
 *       may be less near, and one that uses nothing still less.
 *   <li>A move takes two lines away. Where nothing is owed afterwards and the new place is much nearer, one is enough.
 *   <li>Some parts are not at home where they are, however many lines they have there: see {@link #isNotAtHome}.
 *   <li>What is called util gives away what is about one feature, even where no line is gained.
 *   <li>A type that left its package may always return to the rest of it. What is for all takes nothing that uses others.
 * </ol>
 */
final class Nearness {

    private static final int WORTH_A_MOVE = 2;
    private static final int LESS_NEAR = 3;
    private static final int STILL_LESS_NEAR = 15;
    private static final int SHARE = 4;
    private static final int SHARE_OF_FREE = 10;
    private static final int SHARE_OF_LEAF = 20;
    private static final int MANY_USERS = 4;
    private static final int SHARE_OF_A_PACKAGE = 10;
    private static final Set<String> INNER = Set.of("impl", "internal");

    private final Partition partition;
    private final CodeBase code;
    private final boolean hasProjects;
    private final Map<String, Long> sizes;

    Nearness(Partition partition, CodeBase code) {
        this.partition = partition;
        this.code = code;
        this.hasProjects = code.projects() > 1;
        this.sizes = code.types().keySet().stream()
                .collect(Collectors.groupingBy(TypeName::packageName, Collectors.counting()));
    }

    /**
     * Says whether the part may go to the place.
     *
     * @param owed how many of its lines are debt where it is
     * @param gain how many of them are none at the place
     */
    boolean allows(Part part, Unit place, int owed, int gain) {
        if (place.isForAll() && !part.standsOn(place)) {
            return false;
        }
        if (gain > 0 && part.isOfPackagesOf(place)) {
            return true;
        }
        if (place.isUtility() && !part.usesNothing()) {
            return false;
        }
        return belongsTo(part, place, gain, gain == owed) && !cutsApart(part, place);
    }

    private boolean belongsTo(Part part, Unit place, int gain, boolean isFree) {
        return isOfFeature(part) && isOf(place, part, gain)
                || gain > 0 && (isNearer(part, place, gain, isFree) || isNotAtHome(part, place, gain, isFree));
    }

    /** Says whether the part is called util, and uses more than what is for all, so that it may be about one feature. */
    boolean isOfFeature(Part part) {
        return part.home().isUtility() && !part.standsOn(part.home());
    }

    private static boolean isOf(Unit place, Part part, int gain) {
        return gain >= 0
                && !place.isForAll()
                && part.out().getOrDefault(place, 0) >= (part.in().size() < MANY_USERS ? 1 : MANY_USERS)
                && part.linesWith(place) > part.linesWith(part.home());
    }

    /**
     * Says whether the part is a stray from another Maven project, or was too small for a module. Where it owes nothing
     * at the place, these are not at home either: what the other half of a split takes; what is for all and what nobody
     * uses; what uses nothing, and is used at the place as much; what many use, and what stands on nothing else.
     */
    private boolean isNotAtHome(Part part, Unit place, int gain, boolean isFree) {
        boolean isUnused = part.home().isForAll() && part.in().isEmpty();
        boolean isLeaf = part.usesNothing() && part.linesWith(place) >= part.linesWith(part.home());
        boolean isBase = part.in().size() >= MANY_USERS && !part.usesNothing() && part.standsOn(place);
        boolean wasTaken = gain >= WORTH_A_MOVE && part.home().hasTaken(part.types());
        return isFree && (isUnused || isLeaf || isBase || place.isHalfOf(part.home()))
                || wasTaken
                || isStray(part, gain);
    }

    /** Next to no other type of its unit can see a stray. */
    private boolean isStray(Part part, int gain) {
        if (!hasProjects || gain < WORTH_A_MOVE) {
            return false;
        }
        Set<String> own = code.projectsOf(part.types());
        List<String> around = part.home().types().stream().map(code::projectOf).toList();
        long alike = around.stream().filter(own::contains).count();
        return alike * SHARE_OF_A_PACKAGE <= around.size()
                && around.stream()
                        .distinct()
                        .filter(project -> !own.contains(project))
                        .noneMatch(project -> code.reactor().canSeeAll(Set.of(project), own));
    }

    private static boolean isNearer(Part part, Unit place, int gain, boolean isFree) {
        boolean isMuchNearer = part.linesWith(place) > 2 * part.linesWith(part.home());
        boolean isWorthIt = gain >= WORTH_A_MOVE || isFree && isMuchNearer;
        return isWorthIt && isNear(part, place, isFree);
    }

    private static boolean isNear(Part part, Unit place, boolean isFree) {
        boolean isLeaf = isFree && part.usesNothing();
        int less = isLeaf ? STILL_LESS_NEAR : isFree ? LESS_NEAR : 1;
        int share = isLeaf ? SHARE_OF_LEAF : isFree ? SHARE_OF_FREE : SHARE;
        int lines = part.linesWith(place);
        return lines * less >= part.linesWith(part.home()) && lines * share >= part.lines();
    }

    /** A package keeps nine tenths of its types. Its implementation stays with the rest of what is around it. */
    private boolean cutsApart(Part part, Unit place) {
        String name = part.types().first().packageName();
        return part.types().size() == 1 ? givesMuch(name, place) : isInner(name, part) && isAround(name, part, place);
    }

    private boolean givesMuch(String packageName, Unit place) {
        long there = place.named().stream()
                .filter(type -> type.packageName().equals(packageName))
                .count();
        long all = sizes.getOrDefault(packageName, 0L);
        return there >= WORTH_A_MOVE
                && all >= SHARE_OF_A_PACKAGE
                && (there + 1) * SHARE_OF_A_PACKAGE > all
                && !place.packages().contains(packageName);
    }

    private static boolean isInner(String packageName, Part part) {
        return INNER.contains(packageName.substring(packageName.lastIndexOf('.') + 1))
                && part.types().stream().allMatch(type -> type.packageName().equals(packageName));
    }

    private boolean isAround(String packageName, Part part, Unit place) {
        String around = packageName.substring(0, Math.max(0, packageName.lastIndexOf('.')));
        Stream<Unit> homes =
                partition.units().stream().filter(unit -> unit == part.home() || unit.isHalfOf(part.home()));
        return homes.anyMatch(unit -> unit.packages().contains(around))
                && !place.packages().contains(around);
    }
}
