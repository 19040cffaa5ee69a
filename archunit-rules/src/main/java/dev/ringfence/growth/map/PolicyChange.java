package dev.ringfence.growth.map;

import dev.ringfence.growth.map.GrowthEntry.Kind;
import dev.ringfence.map.Policy;
import dev.ringfence.map.Policy.Growth;
import dev.ringfence.map.Policy.Severity;
import java.util.List;
import java.util.Locale;

/** Finds what breaks the build no more. */
final class PolicyChange {

    private static final List<Growth> STRICTEST_FIRST = List.of(Growth.FAIL, Growth.REASON, Growth.OFF);

    private final Policy today;
    private final MapChanges changes;

    private PolicyChange(Policy today, MapChanges changes) {
        this.today = today;
        this.changes = changes;
    }

    static void of(TwoMaps maps, MapChanges changes) {
        Policy then = maps.before().policy();
        Policy now = maps.today().policy();
        PolicyChange change = new PolicyChange(now, changes);
        change.add("unmapped", then.unmapped(), now.unmapped());
        change.add("stale", then.stale(), now.stale());
        change.add("unused", then.unused(), now.unused());
        change.add("cycles", then.cycles(), now.cycles());
        change.add("unparsable", then.unparsable(), now.unparsable());
        change.add(
                "growth", now.growth(), STRICTEST_FIRST.indexOf(now.growth()) - STRICTEST_FIRST.indexOf(then.growth()));
    }

    private void add(String key, Severity then, Severity now) {
        add(key, now, now.compareTo(then));
    }

    private void add(String key, Enum<?> now, int looser) {
        changes.either(
                looser > 0,
                looser < 0,
                Kind.POLICY,
                "policy " + key + ": " + now.name().toLowerCase(Locale.ROOT),
                today.placeOf(key));
    }
}
