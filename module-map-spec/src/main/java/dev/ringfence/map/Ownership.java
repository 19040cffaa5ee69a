package dev.ringfence.map;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Settles who owns a type.
 *
 * <ol>
 *   <li>What the map ignores belongs to nobody.
 *   <li>Of the claims that fit, the most specific wins; in a tie of a module with those that it holds, the innermost.
 *   <li>Any other tie between modules is contested.
 *   <li>What no claim fits is unmapped below the root, and outside elsewhere.
 * </ol>
 *
 * <p>Answers are remembered, a package at a time where no type pattern is in play. Safe for use by several threads.
 */
final class Ownership {

    private static final Comparator<Claim> MOST_SPECIFIC_FIRST =
            Comparator.comparing(Claim::specificity).reversed();

    private final ModuleMap map;
    private final PatternMarks marks = new PatternMarks();
    private final RarestMark<Claim> packageClaims;
    private final RarestMark<Claim> typeClaims;
    private final Map<String, List<Claim>> bestOfPackage = new ConcurrentHashMap<>();
    private final TableOwners tables;
    private final Map<TypeName, Owner> owners = new ConcurrentHashMap<>();

    public Ownership(ModuleMap map) {
        this.map = map;
        this.tables = new TableOwners(map);
        List<Claim> claims = map.modules().values().stream()
                .map(Module::claims)
                .flatMap(Collection::stream)
                .toList();
        this.packageClaims = byMarks(claims.stream().filter(claim -> claim.pattern() instanceof PackagePattern));
        this.typeClaims = byMarks(Stream.of(true, false)
                .flatMap(literal -> claims.stream().filter(claim -> namesTypesOf(literal, claim.pattern()))));
    }

    private static boolean namesTypesOf(boolean literalPackage, NamePattern pattern) {
        return pattern instanceof TypePattern types && types.literalPackage().isPresent() == literalPackage;
    }

    private RarestMark<Claim> byMarks(Stream<Claim> claims) {
        return new RarestMark<>(claims.toList(), claim -> marks.of(claim.pattern()));
    }

    /** Says who owns the type. */
    public Owner of(TypeName type) {
        Owner known = owners.get(type);
        if (known != null) {
            return known;
        }
        Owner owner = DataEnd.of(type).map(this::settle).orElseGet(() -> settle(type));
        owners.put(type, owner);
        return owner;
    }

    /** Returns the claims that fit the type, the most specific first. */
    List<Claim> fitting(TypeName type) {
        return Stream.concat(fitting(packageClaims, type).stream(), fitting(typeClaims, type).stream())
                .sorted(MOST_SPECIFIC_FIRST)
                .toList();
    }

    /** An association belongs to whom the entity belongs, and what is shown to whom the shown type belongs. */
    private Owner settle(DataEnd end) {
        if (end.kind() == DataEnd.Kind.FLAG) {
            return ofFlag(end.name());
        }
        return end.type().map(this::of).orElseGet(() -> tables.of(end.table().orElseThrow()));
    }

    /** A flag belongs to whom the old side of its seam belongs: it goes with that module. */
    private Owner ofFlag(String name) {
        return map.seams().stream()
                .filter(seam -> seam.flag(name).isPresent())
                .flatMap(seam -> map.module(seam.old()).stream())
                .findFirst()
                .<Owner>map(Owner.OwnedFlag::new)
                .orElseGet(Owner.Outside::new);
    }

    private Owner settle(TypeName type) {
        Optional<Ignore> ignore =
                map.ignores().stream().filter(entry -> entry.covers(type)).findFirst();
        if (ignore.isPresent()) {
            return new Owner.Ignored(ignore.get());
        }
        List<Claim> best = bestClaims(type);
        if (best.isEmpty()) {
            return map.hasBelowRoot(type) ? new Owner.Unmapped() : new Owner.Outside();
        }
        Claim claim = innermost(best);
        return best.stream().allMatch(other -> claim.module().isWithin(other.module()))
                ? new Owner.Owned(map.module(claim.module()).orElseThrow(), claim)
                : new Owner.Contested(best);
    }

    private static Claim innermost(List<Claim> claims) {
        Claim innermost = claims.get(0);
        for (Claim claim : claims) {
            boolean isDeeper = !claim.module().equals(innermost.module());
            innermost = isDeeper && claim.module().isWithin(innermost.module()) ? claim : innermost;
        }
        return innermost;
    }

    private List<Claim> bestClaims(TypeName type) {
        List<Claim> fitting = fitting(typeClaims, type);
        return fitting.isEmpty()
                ? bestOfPackage.computeIfAbsent(type.packageName(), unused -> bestOf(fitting(packageClaims, type)))
                : bestOf(fitting);
    }

    private List<Claim> fitting(RarestMark<Claim> claims, TypeName type) {
        return claims.isEmpty()
                ? List.of()
                : claims.mayFit(marks.of(type)).stream()
                        .filter(claim -> claim.pattern().matches(type))
                        .toList();
    }

    private static List<Claim> bestOf(List<Claim> fitting) {
        if (fitting.isEmpty()) {
            return List.of();
        }
        List<Claim> sorted = fitting.stream().sorted(MOST_SPECIFIC_FIRST).toList();
        Specificity best = sorted.get(0).specificity();
        return sorted.stream().filter(claim -> claim.specificity().equals(best)).toList();
    }
}
