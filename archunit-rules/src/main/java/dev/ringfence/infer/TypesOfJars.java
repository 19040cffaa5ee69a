package dev.ringfence.infer;

import dev.ringfence.infer.ClaimText.Kind;
import dev.ringfence.infer.code.CodeBase;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Judge;
import dev.ringfence.map.TypeName;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Finds types that the code uses and that no project compiles, though a claim on a package of this code fits them too.
 *
 * <p>A module of their own has them, so that nobody owes a use of a library to the module that has the package here.
 * Below a package in which nothing is compiled, one claim stands for all.
 */
final class TypesOfJars {

    static final String NAME = "libraries";

    private final CodeBase compiled;
    private final Judge judge;
    private final ShortNames names;
    private final Set<String> packagesHere = new HashSet<>();

    private TypesOfJars(CodeBase compiled, Judge judge, ShortNames names) {
        this.compiled = compiled;
        this.judge = judge;
        this.names = names;
        compiled.types().keySet().forEach(type -> addWithThoseAbove(type.packageName()));
    }

    /**
     * Returns claims on these types.
     *
     * @param compiled all that the projects compile, whether it becomes a part of a module or not
     * @param judge the judge of a map without these claims
     */
    static SortedSet<ClaimText> claimsOn(CodeBase compiled, Judge judge, ShortNames names) {
        return new TypesOfJars(compiled, judge, names).claims();
    }

    private void addWithThoseAbove(String packageName) {
        packagesHere.add(packageName);
        int end = packageName.lastIndexOf('.');
        if (end > 0) {
            addWithThoseAbove(packageName.substring(0, end));
        }
    }

    private SortedSet<ClaimText> claims() {
        SortedSet<ClaimText> claims = new TreeSet<>();
        compiled.uses().keySet().stream()
                .map(Edge::to)
                .filter(type -> !type.isWholePackage() && !type.isPackageInfo())
                .filter(type -> !compiled.types().containsKey(type))
                .filter(type -> judge.ownerOf(type).owningModule().isPresent())
                .forEach(type -> claims.add(claimOn(type)));
        return Collections.unmodifiableSortedSet(claims);
    }

    private ClaimText claimOn(TypeName type) {
        return packageOfJars(type.packageName())
                .map(name -> new ClaimText(Kind.PACKAGES, names.of(name)))
                .orElseGet(() -> new ClaimText(Kind.TYPES, names.of(type.qualified())));
    }

    /** Returns the topmost package around this one in which nothing is compiled, nor below it. */
    private Optional<String> packageOfJars(String packageName) {
        if (packagesHere.contains(packageName)) {
            return Optional.empty();
        }
        int end = packageName.lastIndexOf('.');
        return end < 0
                ? Optional.of(packageName)
                : packageOfJars(packageName.substring(0, end)).or(() -> Optional.of(packageName));
    }

    /** Returns the module that has these claims. */
    static InferredModule module(SortedSet<ClaimText> claims, Set<String> taken) {
        String name = taken.contains(NAME) ? NAME + "-of-jars" : NAME;
        return InferredModule.external(
                name, claims, List.of("types of jars that have the packages of modules: no use of them is debt"));
    }
}
