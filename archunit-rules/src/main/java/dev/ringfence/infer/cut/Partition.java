package dev.ringfence.infer.cut;

import dev.ringfence.infer.code.PackageNode;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.TypeName;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Holds the units into which code is cut, and the packages that are no unit but hold units. */
public final class Partition {

    private static final String SUFFIX = "-code";

    private final SortedMap<String, Unit> units = new TreeMap<>();
    private final Set<String> holders = new HashSet<>();
    private final Set<String> taken;

    /** @param taken names that units may not have, such as those of the modules of a map that is there */
    Partition(Set<String> taken) {
        this.taken = taken;
    }

    /** Returns the unit of that name, and makes it where it is not there yet. */
    Unit unit(String name) {
        String wanted = NameWords.asModuleName(name);
        String free = ModuleName.isValid(wanted) && !taken.contains(wanted) ? wanted : wanted + SUFFIX;
        return units.computeIfAbsent(free, Unit::new);
    }

    /** Makes a unit of that name; where the name is there already, of a longer one. */
    Unit newUnit(String name) {
        return alike(name).isPresent() ? newUnit(name + SUFFIX) : unit(name);
    }

    /**
     * Returns the unit that a package or a word of that name would belong to, singular or plural, with or without
     * hyphens.
     */
    Optional<Unit> alike(String name) {
        String wanted = plain(NameWords.asModuleName(name));
        return units.values().stream()
                .filter(unit -> plain(unit.name()).equals(wanted))
                .findFirst();
    }

    /** Says whether the name of what puts all together is free, or that unit's already. */
    boolean mayHaveCompositionRoot() {
        return alike(Cut.COMPOSITION_ROOT).filter(unit -> !unit.isRoot()).isEmpty();
    }

    /** Returns the unit that puts all together, and makes it where it is not there yet. */
    Unit compositionRoot() {
        Unit app = unit(Cut.COMPOSITION_ROOT);
        app.markRoot();
        return app;
    }

    static String plain(String name) {
        return LayerWords.singular(name).replace("-", "");
    }

    /** Returns the unit of that name in the singular or the plural, otherwise a new unit. */
    Unit likeNamed(String name) {
        return alike(name)
                .filter(unit -> !unit.isRoot() || unit.name().equals(NameWords.asModuleName(name)))
                .orElseGet(() -> unit(name));
    }

    /**
     * Returns the unit of what types are about, but never a root package's unit, whatever it is called: {@code App} is
     * apps.
     */
    Unit about(String subject) {
        return alike(subject).filter(unit -> !unit.isRoot()).orElseGet(() -> newAbout(subject));
    }

    private Unit newAbout(String subject) {
        Unit unit = unit(subject);
        return unit.isRoot() ? unit(subject + "s") : unit;
    }

    public Collection<Unit> units() {
        return Collections.unmodifiableCollection(units.values());
    }

    void hold(PackageNode node) {
        holders.add(node.name());
    }

    /** Says whether only the types of the package itself belong to its unit, and not what lies below. */
    public boolean isHolder(PackageNode node) {
        return holders.contains(node.name());
    }

    /** Puts the first unit into the second. */
    void fold(Unit folded, Unit into) {
        into.absorb(folded);
        units.remove(folded.name());
    }

    void removeEmpty() {
        units.values().removeIf(unit -> unit.size() == 0);
    }

    /** Says whose each type is. */
    Map<TypeName, Unit> owners() {
        Map<TypeName, Unit> owners = new HashMap<>();
        units.values().forEach(unit -> unit.types().forEach(type -> owners.put(type, unit)));
        return owners;
    }
}
