package dev.ringfence.growth.map;

import dev.ringfence.growth.map.GrowthEntry.Kind;
import dev.ringfence.map.Claim;
import dev.ringfence.map.Module;
import dev.ringfence.map.NamePattern;
import dev.ringfence.map.State;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds code that belongs to another module than it did, or to none. What has no code any more belongs to nobody. */
final class ClaimChange {

    private final TwoMaps maps;
    private final Predicate<NamePattern> hasCode;
    private final MapChanges changes;

    private ClaimChange(TwoMaps maps, Predicate<NamePattern> hasCode, MapChanges changes) {
        this.maps = maps;
        this.hasCode = hasCode;
        this.changes = changes;
    }

    static void of(TwoMaps maps, Predicate<NamePattern> hasCode, MapChanges changes) {
        ClaimChange change = new ClaimChange(maps, hasCode, changes);
        maps.removed().forEach(change::addRemoved);
        for (TwoMaps.Pair pair : maps.pairs()) {
            pair.before().claims().forEach(claim -> change.addDropped(claim, pair.today()));
        }
        for (Module module : maps.today().modules().values()) {
            module.claims().forEach(claim -> change.addTaken(claim, module));
        }
    }

    private void addRemoved(Module module) {
        boolean holdsCode = module.claims().stream().map(Claim::pattern).anyMatch(hasCode);
        if (holdsCode || module.state() == State.EXTRACTED) {
            Optional<Claim> heir = module.claims().stream()
                    .flatMap(claim -> sameToday(claim).stream())
                    .findFirst();
            changes.loosened(
                    Kind.MODULE,
                    module.name() + " is not in the map any more"
                            + heir.map(claim -> "; its code is of " + claim.module())
                                    .orElse(""),
                    heir.map(Claim::place).orElseGet(maps::start),
                    heir.flatMap(Claim::because));
        }
    }

    private Optional<Claim> sameToday(Claim claim) {
        return maps.today().modules().values().stream()
                .flatMap(module -> module.claims().stream())
                .filter(other -> TwoMaps.isSame(other, claim))
                .findFirst();
    }

    private void addDropped(Claim claim, Module today) {
        Optional<Claim> now = sameToday(claim);
        if (now.isPresent()
                || maps.ownersToday(claim.pattern()).equals(Set.of(today))
                || !hasCode.test(claim.pattern())) {
            return;
        }
        changes.loosened(Kind.CLAIM, today.name() + " claims " + claim.pattern().text() + " no more", today.place());
    }

    /**
     * Adds a claim that is new in its module, on what another module had. Within that other module, the claim only
     * draws a border where there was none.
     */
    private void addTaken(Claim claim, Module today) {
        Optional<Module> then = maps.before(today);
        if (then.filter(module -> has(module, claim)).isPresent()) {
            return;
        }
        maps.ownersBefore(claim.pattern()).stream()
                .filter(module -> then.filter(module::equals).isEmpty())
                .filter(module -> maps.today(module).isPresent())
                .filter(module -> !today.name().isWithin(maps.nameToday(module.name())))
                .findFirst()
                .ifPresentOrElse(
                        loser -> changes.loosened(
                                Kind.CLAIM, taken(claim, today, loser), claim.place(), claim.because()),
                        changes::closed);
    }

    private static boolean has(Module module, Claim claim) {
        return module.claims().stream().anyMatch(other -> TwoMaps.isSame(other, claim));
    }

    private String taken(Claim claim, Module today, Module loser) {
        return today.name() + " claims " + claim.pattern().text() + ", which was of " + maps.nameToday(loser.name());
    }
}
