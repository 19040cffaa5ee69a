package dev.ringfence.infer.cut;

import dev.ringfence.infer.code.PackageNode;
import dev.ringfence.map.TypeName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Holds what may become a module: packages and types that belong together, as far as has been found out. */
public final class Unit {

    private static final int LAYERS_OF_A_FEATURE = 3;

    private final String name;
    private final SortedSet<String> packages = new TreeSet<>();
    private final SortedSet<TypeGlob> globs = new TreeSet<>();
    private final SortedSet<TypeName> types = new TreeSet<>();
    private final SortedSet<TypeName> named = new TreeSet<>();
    private final List<String> notes = new ArrayList<>();
    private final SortedMap<String, SortedSet<TypeName>> taken = new TreeMap<>();
    private boolean root;
    private boolean mavenModule;
    private String whole;

    Unit(String name) {
        this.name = name;
        this.whole = name;
    }

    public String name() {
        return name;
    }

    /** Returns the packages whose own types are the unit's. */
    public SortedSet<String> packages() {
        return Collections.unmodifiableSortedSet(packages);
    }

    public SortedSet<TypeGlob> globs() {
        return Collections.unmodifiableSortedSet(globs);
    }

    SortedSet<TypeName> types() {
        return Collections.unmodifiableSortedSet(types);
    }

    /** Returns what a person should know of the guess. */
    public List<String> notes() {
        return List.copyOf(notes);
    }

    /** Returns the types of smaller units that are parts of this one, by the reason why each is. */
    public SortedMap<String, SortedSet<TypeName>> taken() {
        return Collections.unmodifiableSortedMap(taken);
    }

    void note(String note) {
        notes.add(note);
    }

    /** Tells that a smaller unit is a part of this one from now on, and why. */
    void took(Unit smaller, String why) {
        taken.computeIfAbsent(why, unused -> new TreeSet<>()).addAll(smaller.types);
    }

    /** Says whether these are types of a smaller unit. */
    boolean hasTaken(Collection<TypeName> some) {
        return taken.values().stream().anyMatch(those -> those.containsAll(some));
    }

    public int size() {
        return types.size();
    }

    /** Says whether the unit holds the types of a root package. */
    public boolean isRoot() {
        return root;
    }

    void markRoot() {
        root = true;
    }

    /** Says whether the unit puts all others together. */
    boolean isCompositionRoot() {
        return root && name.equals(Cut.COMPOSITION_ROOT);
    }

    /** Says whether the unit is called for being used by all, as {@code utils} and {@code shop-utils} are. */
    boolean isForAll() {
        return LayerWords.isCommon(name.substring(name.lastIndexOf('-') + 1));
    }

    /** Says whether the unit is called for helping the others. */
    boolean isUtility() {
        return LayerWords.isUtility(name.substring(name.lastIndexOf('-') + 1));
    }

    /** Makes the unit a half of another one, from which it was split off. */
    void splitOff(Unit other) {
        whole = other.whole;
    }

    /** Says whether the two were one. */
    boolean isHalfOf(Unit other) {
        return this != other && whole.equals(other.whole);
    }

    /** Says whether the unit is all that a Maven module compiles, which nobody would fold away. */
    boolean isMavenModule() {
        return mavenModule;
    }

    void markMavenModule() {
        mavenModule = true;
    }

    /** Claims a package, whose types are added apart. */
    void claim(PackageNode node) {
        packages.add(node.name());
    }

    void addPackage(PackageNode node) {
        claim(node);
        types.addAll(node.types());
    }

    void addGlob(TypeGlob glob) {
        globs.add(glob);
    }

    /** Says whether the unit has a little of three layers, as a feature does. */
    boolean spansLayers() {
        return packages.isEmpty()
                && globs.stream().map(TypeGlob::packageName).distinct().count() >= LAYERS_OF_A_FEATURE;
    }

    /** Returns the types that are claimed one by one. */
    public SortedSet<TypeName> named() {
        return Collections.unmodifiableSortedSet(named);
    }

    void addNamed(TypeName type) {
        named.add(type);
        types.add(type);
    }

    /** Leaves a type of one of the unit's packages to another unit. */
    void removeType(TypeName type) {
        types.remove(type);
    }

    void addType(TypeName type) {
        types.add(type);
    }

    /** Returns the pattern by which the unit claims a type of its own. */
    String claimOf(TypeName type) {
        if (named.contains(type)) {
            return type.qualified();
        }
        return globs.stream()
                .filter(glob -> glob.fits(type))
                .findFirst()
                .map(TypeGlob::text)
                .orElseGet(type::packageName);
    }

    /** Gives some of its types away: claims that most of them share as a whole, others one by one. */
    void give(SortedSet<TypeName> given, Unit to) {
        Set<String> claims = given.stream().map(this::claimOf).collect(Collectors.toSet());
        Set<String> around = given.stream().map(TypeName::packageName).collect(Collectors.toSet());
        boolean areInPackages = globs.stream().map(TypeGlob::text).noneMatch(claims::contains);
        Map<String, List<TypeName>> byClaim = types.stream()
                .filter(type -> !areInPackages || around.contains(type.packageName()))
                .filter(type -> claims.contains(claimOf(type)))
                .collect(Collectors.groupingBy(this::claimOf, TreeMap::new, Collectors.toList()));
        byClaim.forEach((claim, claimed) -> {
            List<TypeName> going = claimed.stream().filter(given::contains).toList();
            if (going.size() * 2 > claimed.size()) {
                giveClaim(claim, to, going);
                to.types.addAll(going);
                claimed.stream().filter(type -> !given.contains(type)).forEach(this::addNamed);
            } else {
                going.forEach(to::addNamed);
            }
            going.forEach(types::remove);
        });
    }

    /** The other unit needs no claim on types of packages that are its own. */
    private void giveClaim(String claim, Unit to, List<TypeName> going) {
        if (packages.remove(claim)) {
            to.packages.add(claim);
        }
        boolean isClaimed = going.stream().map(TypeName::packageName).allMatch(to.packages::contains);
        for (TypeGlob glob : List.copyOf(globs)) {
            if (glob.text().equals(claim)) {
                globs.remove(glob);
                if (!isClaimed) {
                    to.globs.add(glob);
                }
            }
        }
        for (TypeName type : List.copyOf(named)) {
            if (type.qualified().equals(claim)) {
                named.remove(type);
                if (!isClaimed) {
                    to.named.add(type);
                }
            }
        }
    }

    void absorb(Unit other) {
        packages.addAll(other.packages);
        globs.addAll(other.globs);
        named.addAll(other.named);
        types.addAll(other.types);
        notes.addAll(other.notes);
        other.taken.forEach((why, those) ->
                taken.computeIfAbsent(why, unused -> new TreeSet<>()).addAll(those));
    }

    /** Leaves what the unit has of layers to the unit that has the rest of these layers. */
    void giveBackTo(Unit rest) {
        SortedSet<TypeName> ofLayers = new TreeSet<>(types);
        ofLayers.removeIf(type -> globs.stream().noneMatch(glob -> glob.fits(type)));
        types.removeAll(ofLayers);
        globs.clear();
        rest.types.addAll(ofLayers);
        ofLayers.forEach(type -> rest.packages.add(type.packageName()));
    }

    @Override
    public String toString() {
        return name;
    }
}
