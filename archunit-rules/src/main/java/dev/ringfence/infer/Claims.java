package dev.ringfence.infer;

import dev.ringfence.infer.ClaimText.Kind;
import dev.ringfence.infer.code.PackageNode;
import dev.ringfence.infer.code.Roots;
import dev.ringfence.infer.cut.Partition;
import dev.ringfence.infer.cut.Unit;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes units as claims, as few as will do.
 *
 * <ol>
 *   <li>A package that is a unit, or whose largest part above others is one, is claimed with all below it.
 *   <li>Of a package that only holds units, the types of its own are claimed.
 *   <li>A few types among those of a library are claimed one by one.
 *   <li>Packages of one name side by side below several others are one claim, {@code .*.orders}, where it fits nothing
 *       else.
 * </ol>
 */
final class Claims {

    private final Roots tops;
    private final List<String> roots;
    private final ShortNames names;
    private final Partition partition;
    private final Map<String, Unit> byPackage = new HashMap<>();
    private final SortedMap<String, SortedSet<ClaimText>> claims = new TreeMap<>();

    private Claims(Roots tops, ShortNames names, Partition partition) {
        this.tops = tops;
        this.roots = tops.names();
        this.names = names;
        this.partition = partition;
        for (Unit unit : partition.units()) {
            claims.put(unit.name(), new TreeSet<>());
            unit.packages().forEach(each -> byPackage.put(each, unit));
        }
    }

    /** Returns the claims of each unit by its name; with names as short as they can be. */
    static SortedMap<String, SortedSet<ClaimText>> of(Roots roots, ShortNames names, Partition partition) {
        Claims all = new Claims(roots, names, partition);
        roots.all().forEach(root -> all.walk(root, null));
        for (Unit unit : partition.units()) {
            unit.globs().forEach(glob -> all.add(unit, Kind.TYPES, glob.text()));
            unit.named().forEach(type -> all.add(unit, Kind.TYPES, type.qualified()));
            all.joinSiblings(unit);
        }
        return Collections.unmodifiableSortedMap(all.claims);
    }

    private void walk(PackageNode node, @Nullable Unit inherited) {
        Unit unit = byPackage.get(node.name());
        Unit below = inherited;
        if (partition.isHolder(node) && unit != null && isClaimedByTypes(node, unit)) {
            add(unit, Kind.TYPES, node.name() + ".*");
        } else if (unit != null && unit != inherited) {
            add(unit, Kind.PACKAGES, node.name());
            below = unit;
        } else if (unit == null && node.types().isEmpty() && !partition.isHolder(node)) {
            below = onlyUnitBelow(node, inherited);
        }
        for (PackageNode child : node.children()) {
            walk(child, below);
        }
    }

    /** A package that holds nothing else is simply its unit's. */
    private boolean isClaimedByTypes(PackageNode node, Unit unit) {
        return node.all().anyMatch(each -> each != node && byPackage.get(each.name()) != unit)
                || roots.contains(node.name()) && partition.units().size() > 1;
    }

    private @Nullable Unit onlyUnitBelow(PackageNode node, @Nullable Unit inherited) {
        Set<Unit> units = node.all()
                .filter(each -> !each.types().isEmpty())
                .map(each -> byPackage.get(each.name()))
                .collect(Collectors.toCollection(HashSet::new));
        boolean isOne = units.size() == 1 && !units.contains(null);
        boolean holds = node.all().anyMatch(partition::isHolder);
        if (!isOne || holds || units.contains(inherited)) {
            return inherited;
        }
        Unit unit = units.iterator().next();
        add(unit, Kind.PACKAGES, node.name());
        return unit;
    }

    private void add(Unit unit, Kind kind, String pattern) {
        claims.getOrDefault(unit.name(), new TreeSet<>()).add(new ClaimText(kind, names.of(pattern)));
    }

    private void joinSiblings(Unit unit) {
        if (roots.size() != 1) {
            return;
        }
        SortedSet<ClaimText> own = claims.getOrDefault(unit.name(), new TreeSet<>());
        Map<String, List<ClaimText>> byLastName = own.stream()
                .filter(claim ->
                        claim.kind() == Kind.PACKAGES && claim.pattern().matches("\\.[^.]+\\.[^.]+"))
                .collect(Collectors.groupingBy(
                        claim -> claim.pattern().substring(claim.pattern().lastIndexOf('.'))));
        byLastName.forEach((lastName, siblings) -> {
            if (siblings.size() > 1 && siblings.size() == packagesCalled(lastName)) {
                siblings.forEach(own::remove);
                own.add(new ClaimText(Kind.PACKAGES, ".*" + lastName));
            }
        });
    }

    /** Says how many packages the joined claim would fit. */
    private long packagesCalled(String lastName) {
        return tops.all()
                .flatMap(PackageNode::all)
                .filter(node -> names.of(node.name()).matches("\\.[^.]+\\Q" + lastName + "\\E"))
                .count();
    }
}
