package dev.ringfence.growth.map;

import dev.ringfence.growth.map.GrowthEntry.Kind;
import dev.ringfence.growth.map.TypeOwners.Held;
import dev.ringfence.map.Claim;
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
    private final ForbiddenClaims forbidden;

    private ClaimChange(TwoMaps maps, MapChanges changes) {
        this.maps = maps;
        this.changes = changes;
        this.forbidden = new ForbiddenClaims(maps, changes);
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
                boolean isLooser = !isOpen && forbidden.add(claim, module);
                if (maps.isNew(claim) && !isOpen && !isLooser && (code.isPresent() || !isOpenByText(claim, module))) {
                    changes.closed();
                    fresh += code.filter(Code::isNew).isPresent() ? 1 : 0;
                }
            }
        }
        changes.notClosed(Math.min(fresh, gone()));
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
                .filter(all -> !maps.wins(claim, all))
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
