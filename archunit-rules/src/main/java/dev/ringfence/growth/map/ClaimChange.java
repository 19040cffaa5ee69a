package dev.ringfence.growth.map;

import dev.ringfence.growth.map.GrowthEntry.Kind;
import dev.ringfence.growth.map.TypeOwners.Held;
import dev.ringfence.map.Claim;
import dev.ringfence.map.ExceptionEntry.Side;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.NamePattern;
import dev.ringfence.map.Owner;
import dev.ringfence.map.State;
import dev.ringfence.map.TypeName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds code that belongs to another module than it did, or to none.
 *
 * <ol>
 *   <li>Each type of today that a module owned has to belong to that module still, or to one that this module holds.
 *   <li>A claim that fits no type of today is told by its text where it is new. One that was dropped had code that is
 *       gone.
 *   <li>Nobody sees the code of external and of extracted modules, so these are told by their text alone.
 *   <li>A new claim on what nobody had makes the map stricter, unless it stands for one whose code is gone.
 * </ol>
 */
final class ClaimChange {

    private final TwoMaps maps;
    private final MapChanges changes;
    private final Map<ModuleName, Optional<Claim>> heirsOfRemoved = new LinkedHashMap<>();
    private final Set<String> told = new HashSet<>();
    private final Set<Claim> taken = new HashSet<>();
    private final Map<Claim, Code> codeOf = new HashMap<>();

    private ClaimChange(TwoMaps maps, MapChanges changes) {
        this.maps = maps;
        this.changes = changes;
    }

    /**
     * Says what a claim of today owns.
     *
     * @param isNew whether the base had none of it
     * @param wasOwn whether the module owned all of it
     */
    private record Code(boolean isNew, boolean wasOwn) {

        Code and(Code other) {
            return new Code(isNew && other.isNew, wasOwn && other.wasOwn);
        }
    }

    static void of(TwoMaps maps, MapChanges changes) {
        ClaimChange change = new ClaimChange(maps, changes);
        maps.owners().today().forEach(change::addType);
        change.addRemoved();
        change.addDroppedByText();
        change.addNewClaims();
    }

    private void addType(Held held) {
        held.claimToday().ifPresent(claim -> codeOf.merge(claim, code(held), Code::and));
        held.moduleBefore().ifPresent(before -> {
            if (maps.today(before).isEmpty()) {
                heirsOfRemoved.merge(
                        before.name(), held.claimToday().filter(maps::isNew), (one, other) -> one.or(() -> other));
                held.claimToday().ifPresent(taken::add);
            } else if (!(held.today() instanceof Owner.Ignored)) {
                addTypeOf(before, held);
            }
        });
    }

    private Code code(Held held) {
        Optional<ModuleName> before = held.moduleBefore().map(Module::name).map(maps::nameToday);
        boolean isNew = before.isEmpty() && !maps.owners().wasThere(held.type());
        return new Code(isNew, before.equals(held.moduleToday().map(Module::name)));
    }

    private void addTypeOf(Module before, Held held) {
        Module today = maps.today(before).orElseThrow();
        Optional<Claim> winner = held.claimToday();
        if (held.moduleToday()
                .filter(owner -> owner.name().isWithin(today.name()))
                .isPresent()) {
            return;
        }
        boolean isDropped = held.claimBefore().filter(maps::isDropped).isPresent();
        if (winner.isPresent() && (maps.isNew(winner.get()) || !isDropped)) {
            addTaken(winner.get(), today);
        } else if (isDropped) {
            addDropped(held.claimBefore().orElseThrow(), today);
        }
    }

    private void addTaken(Claim claim, Module loser) {
        taken.add(claim);
        String text = claim.module() + " claims " + claim.pattern().text() + ", which was of " + loser.name();
        if (told.add(text)) {
            changes.loosened(Kind.CLAIM, text, claim.place(), claim.because());
        }
    }

    private void addDropped(Claim claim, Module today) {
        String text = today.name() + " claims " + claim.pattern().text() + " no more";
        if (told.add(text)) {
            changes.loosened(Kind.CLAIM, text, today.place());
        }
    }

    private void addRemoved() {
        Map<String, Claim> claims = claimsToday();
        maps.removed().stream()
                .filter(module -> !module.claims().isEmpty())
                .filter(module -> module.state() == State.EXTRACTED || module.external())
                .forEach(module -> heirsOfRemoved.merge(
                        module.name(),
                        module.claims().stream()
                                .flatMap(claim -> Optional.ofNullable(claims.get(TwoMaps.text(claim))).stream())
                                .findFirst(),
                        (one, other) -> one.or(() -> other)));
        heirsOfRemoved.forEach((name, heir) -> changes.loosened(
                Kind.MODULE,
                name + " is not in the map any more"
                        + heir.map(claim -> "; its code is of " + claim.module())
                                .orElse(""),
                heir.map(Claim::place).orElseGet(maps::start),
                heir.flatMap(Claim::because)));
    }

    private Map<String, Claim> claimsToday() {
        Map<String, Claim> claims = new HashMap<>();
        maps.today().modules().values().stream()
                .flatMap(module -> module.claims().stream())
                .forEach(claim -> claims.putIfAbsent(TwoMaps.text(claim), claim));
        return claims;
    }

    private void addDroppedByText() {
        Map<String, Claim> claims = claimsToday();
        maps.pairs().stream()
                .filter(pair -> pair.before().external())
                .forEach(pair -> pair.before().claims().stream()
                        .filter(claim -> !claims.containsKey(TwoMaps.text(claim)))
                        .filter(claim -> !PatternCover.anyCovers(
                                pair.today().claims().stream()
                                        .map(Claim::pattern)
                                        .toList(),
                                claim.pattern()))
                        .forEach(claim -> addDropped(claim, pair.today())));
    }

    private void addNewClaims() {
        int fresh = 0;
        for (Module module : maps.today().modules().values()) {
            for (Claim claim : module.claims()) {
                Optional<Code> code = Optional.ofNullable(codeOf.get(claim));
                boolean isOpen =
                        taken.contains(claim) || code.filter(Code::wasOwn).isPresent();
                if (maps.isNew(claim)
                        && !isOpen
                        && !addForbidden(claim, module)
                        && !addExcused(claim, module)
                        && (code.isPresent() || !isOpenByText(claim, module))) {
                    changes.closed();
                    fresh += code.filter(Code::isNew).isPresent() ? 1 : 0;
                }
            }
        }
        changes.notClosed(Math.min(fresh, gone()));
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
     * else as far as texts can tell.
     */
    private boolean owns(Claim claim, NamePattern pattern, Optional<Module> unless) {
        if (maps.owners().today().stream()
                .filter(held -> pattern.matches(held.type()))
                .filter(held -> !isWithin(held.moduleBefore(), unless))
                .anyMatch(held -> held.claimToday().filter(claim::equals).isPresent())) {
            return true;
        }
        Optional<TypeName> both = PatternCover.standInOfBoth(pattern, claim.pattern());
        return pattern.overlaps(claim.pattern())
                && both.map(all -> wins(claim, all)
                                && !isWithin(maps.judgeBefore().ownerOf(all).owningModule(), unless))
                        .orElse(true);
    }

    private static boolean isWithin(Optional<Module> module, Optional<Module> holder) {
        return holder.flatMap(outer -> module.filter(inner -> inner.name().isWithin(outer.name())))
                .isPresent();
    }

    private boolean wins(Claim claim, TypeName type) {
        return maps.judgeToday().ownerOf(type) instanceof Owner.Owned owned
                && owned.claim().equals(claim);
    }

    /** Returns how many claims were dropped whose code is gone: a package may have got another name. */
    private int gone() {
        return (int) maps.before().modules().values().stream()
                .flatMap(module -> module.claims().stream()
                        .filter(maps::isDropped)
                        .filter(claim -> maps.owners().isGone(claim, module)))
                .count();
    }

    /**
     * Within the module that lost it, the claim only draws a border where there was none. What a more specific claim
     * keeps is not lost.
     */
    private boolean isOpenByText(Claim claim, Module today) {
        if (PatternCover.standIn(claim.pattern())
                .filter(all -> !wins(claim, all))
                .isPresent()) {
            return true;
        }
        Set<Module> owners = maps.ownersBefore(claim.pattern());
        Optional<Module> then = maps.before(today);
        Optional<Module> loser = owners.stream()
                .filter(module -> then.filter(module::equals).isEmpty())
                .filter(module -> !keepsAll(module, claim.pattern()))
                .flatMap(module -> maps.today(module).stream())
                .filter(module -> !today.name().isWithin(module.name()))
                .findFirst();
        loser.ifPresent(module -> addTaken(claim, module));
        return loser.isPresent() || then.map(Set::of).filter(owners::equals).isPresent();
    }

    private boolean keepsAll(Module before, NamePattern pattern) {
        return before.claims().stream()
                .map(Claim::pattern)
                .filter(pattern::overlaps)
                .allMatch(claimed -> isKept(claimed, before, pattern)
                        || PatternCover.standInOfBoth(claimed, pattern)
                                .filter(all -> !isLost(all, before))
                                .isPresent());
    }

    /** In a tie the inner module wins. */
    private boolean isKept(NamePattern claimed, Module before, NamePattern pattern) {
        return claimed.equals(pattern)
                && maps.today(before).stream()
                        .flatMap(module -> module.claims().stream())
                        .anyMatch(claim -> claim.pattern().equals(claimed));
    }

    private boolean isLost(TypeName all, Module before) {
        ModuleName name = maps.nameToday(before.name());
        return maps.judgeBefore().ownerOf(all).owningModule().equals(Optional.of(before))
                && maps.judgeToday()
                        .ownerOf(all)
                        .owningModule()
                        .filter(owner -> owner.name().isWithin(name))
                        .isEmpty();
    }
}
