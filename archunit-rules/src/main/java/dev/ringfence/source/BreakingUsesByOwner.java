package dev.ringfence.source;

import dev.ringfence.map.Claim;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Owner;
import dev.ringfence.map.TypeName;
import dev.ringfence.scan.classfile.KnownTypes;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Knows what each type may not use. That depends on who owns it, on its package, by which layers go, and on the seams at
 * which it stands.
 *
 * <p>Safe for use by several threads.
 */
final class BreakingUsesByOwner {

    private final Judge judge;
    private final KnownTypes known;
    private final Map<Users, BreakingUses> found = new ConcurrentHashMap<>();

    BreakingUsesByOwner(Judge judge, KnownTypes known) {
        this.judge = judge;
        this.known = known;
    }

    /**
     * Tells types apart as far as the map does.
     *
     * @param claim the claim that makes them a module's
     * @param seams the seams at which they stand
     */
    private record Users(String packageName, boolean areJudged, Optional<Claim> claim, Set<String> seams) {}

    /** Returns what the type may not use. */
    BreakingUses of(TypeName type) {
        Owner owner = judge.ownerOf(type);
        Optional<Claim> claim = owner instanceof Owner.Owned owned ? Optional.of(owned.claim()) : Optional.empty();
        return found.computeIfAbsent(
                new Users(type.packageName(), owner.isJudged(), claim, judge.seamsAt(type)),
                users -> new BreakingUses(type, judge, known));
    }
}
