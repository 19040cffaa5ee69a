package dev.ringfence.growth.map;

import dev.ringfence.growth.map.GrowthEntry.Kind;
import dev.ringfence.map.Claim;
import dev.ringfence.map.ExceptionEntry.Side;
import dev.ringfence.map.Module;
import dev.ringfence.map.NamePattern;
import dev.ringfence.map.Owner;
import dev.ringfence.map.TypeName;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds claims by which a module may use what was forbidden: its own code, and what an exception leads to. */
final class ForbiddenClaims {

    private final TwoMaps maps;
    private final MapChanges changes;

    ForbiddenClaims(TwoMaps maps, MapChanges changes) {
        this.maps = maps;
        this.changes = changes;
    }

    /** Tells a claim that opens something so. Returns whether it does. */
    boolean add(Claim claim, Module today) {
        return addForbidden(claim, today) || addExcused(claim, today);
    }

    /** What a module forbids it may use all the same, once it owns it or holds the module that does. */
    private boolean addForbidden(Claim claim, Module today) {
        Optional<Module> forbidding = maps.today().pathTo(today).stream()
                .filter(holder -> maps.before(holder).stream()
                        .flatMap(module -> module.forbids().stream())
                        .flatMap(forbid -> forbid.patterns().stream())
                        .anyMatch(pattern -> owns(claim, pattern, maps.before(holder))))
                .findFirst();
        forbidding.ifPresent(holder -> changes.loosened(
                Kind.CLAIM,
                today.name() + " claims " + claim.pattern().text() + ", which " + holder.name() + " forbids",
                claim.place(),
                claim.because()));
        return forbidding.isPresent();
    }

    /** What others forbid they may use all the same, once it is of a module that an exception of theirs leads to. */
    private boolean addExcused(Claim claim, Module today) {
        Optional<Module> forbidding = maps.today().exceptions().stream()
                .filter(entry -> entry.to()
                        .filter(to ->
                                to instanceof Side.OfModule of && today.name().isWithin(of.module()))
                        .isPresent())
                .flatMap(entry -> modulesOf(entry.from()))
                .filter(module -> module.forbids().stream()
                        .flatMap(forbid -> forbid.patterns().stream())
                        .anyMatch(pattern -> owns(claim, pattern, Optional.empty())))
                .findFirst();
        forbidding.ifPresent(module -> changes.loosened(
                Kind.CLAIM,
                today.name() + " claims " + claim.pattern().text() + ", which " + module.name()
                        + " forbids and an exception excuses",
                claim.place(),
                claim.because()));
        return forbidding.isPresent();
    }

    private Stream<Module> modulesOf(Side from) {
        return maps.today().modules().values().stream()
                .filter(module -> !(from instanceof Side.OfModule of)
                        || module.name().isWithin(of.module())
                        || of.module().isWithin(module.name()));
    }

    /**
     * Says whether the claim wins some of what the pattern names, and the module did not have it: a type of today, or
     * else as far as texts can tell. A claim that is not new wins only what was ignored.
     */
    private boolean owns(Claim claim, NamePattern pattern, Optional<Module> unless) {
        if (maps.owners().today().stream()
                .filter(held -> pattern.matches(held.type()))
                .filter(held -> maps.isNew(claim) || held.before() instanceof Owner.Ignored)
                .filter(held -> !isWithin(held.moduleBefore(), unless))
                .anyMatch(held -> held.claimToday().filter(claim::equals).isPresent())) {
            return true;
        }
        Optional<TypeName> both = PatternCover.standInOfBoth(pattern, claim.pattern());
        return maps.isNew(claim)
                && pattern.overlaps(claim.pattern())
                && both.map(all -> maps.wins(claim, all)
                                && !isWithin(maps.judgeBefore().ownerOf(all).owningModule(), unless))
                        .orElse(true);
    }

    private static boolean isWithin(Optional<Module> module, Optional<Module> holder) {
        return holder.flatMap(outer -> module.filter(inner -> inner.name().isWithin(outer.name())))
                .isPresent();
    }
}
