package dev.ringfence.map;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

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
    private final Map<Claim, Integer> places = new HashMap<>();
    private final Map<String, List<Claim>> packageClaims = new HashMap<>();
    private final List<Claim> packageClaimsWithStars = new ArrayList<>();
    private final Map<String, List<Claim>> typeClaimsByPackage;
    private final List<Claim> typeClaimsOfAnyPackage;
    private final Map<String, List<Claim>> bestOfPackage = new ConcurrentHashMap<>();
    private final Map<TypeName, Owner> owners = new ConcurrentHashMap<>();

    public Ownership(ModuleMap map) {
        this.map = map;
        List<Claim> claims = map.modules().values().stream()
                .map(Module::claims)
                .flatMap(Collection::stream)
                .toList();
        claims.forEach(claim -> places.put(claim, places.size()));
        this.typeClaimsByPackage = new HashMap<>();
        this.typeClaimsOfAnyPackage = new ArrayList<>();
        for (Claim claim : claims) {
            if (claim.pattern() instanceof TypePattern types) {
                types.literalPackage()
                        .map(name -> typeClaimsByPackage.computeIfAbsent(name, unused -> new ArrayList<>()))
                        .orElse(typeClaimsOfAnyPackage)
                        .add(claim);
            } else if (claim.pattern() instanceof PackagePattern packages) {
                (packages.segments().isLiteral()
                                ? packageClaims.computeIfAbsent(packages.text(), unused -> new ArrayList<>())
                                : packageClaimsWithStars)
                        .add(claim);
            }
        }
    }

    /** Says who owns the type. */
    public Owner of(TypeName type) {
        Owner known = owners.get(type);
        if (known != null) {
            return known;
        }
        Owner owner = settle(type);
        owners.put(type, owner);
        return owner;
    }

    /** Returns the claims that fit the type, the most specific first. */
    List<Claim> fitting(TypeName type) {
        List<Claim> fitting = fittingPackage(type);
        addFitting(typeClaimsByPackage.getOrDefault(type.packageName(), List.of()), type, fitting);
        addFitting(typeClaimsOfAnyPackage, type, fitting);
        return fitting.stream().sorted(MOST_SPECIFIC_FIRST).toList();
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
        List<Claim> fitting = new ArrayList<>();
        addFitting(typeClaimsByPackage.getOrDefault(type.packageName(), List.of()), type, fitting);
        addFitting(typeClaimsOfAnyPackage, type, fitting);
        return fitting.isEmpty()
                ? bestOfPackage.computeIfAbsent(type.packageName(), unused -> bestOf(fittingPackage(type)))
                : bestOf(fitting);
    }

    /** Returns the claims that fit the type's package, in the map's order: those of the package and of all around it. */
    private List<Claim> fittingPackage(TypeName type) {
        List<Claim> fitting = new ArrayList<>();
        String name = type.packageName();
        for (int end = name.indexOf('.'); ; end = name.indexOf('.', end + 1)) {
            String around = end < 0 ? name : name.substring(0, end);
            addFitting(packageClaims.getOrDefault(around, List.of()), type, fitting);
            if (end < 0) {
                break;
            }
        }
        addFitting(packageClaimsWithStars, type, fitting);
        fitting.sort(Comparator.comparing(claim -> places.getOrDefault(claim, 0)));
        return fitting;
    }

    private static void addFitting(List<Claim> claims, TypeName type, List<Claim> fitting) {
        for (Claim claim : claims) {
            if (claim.pattern().matches(type)) {
                fitting.add(claim);
            }
        }
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
