package dev.ringfence.growth.map;

import dev.ringfence.growth.map.GrowthEntry.Kind;
import dev.ringfence.map.Policy;
import dev.ringfence.map.Policy.Growth;
import dev.ringfence.map.Policy.Leaks;
import dev.ringfence.map.Policy.Severity;
import dev.ringfence.map.Policy.Unowned;
import java.util.List;
import java.util.Locale;

/** Finds what breaks the build no more. */
final class PolicyChange {

    private static final List<Growth> STRICTEST_FIRST = List.of(Growth.FAIL, Growth.REASON, Growth.OFF);
    private static final List<Unowned> STRICTEST_OF_TABLES = List.of(Unowned.FAIL, Unowned.WARN, Unowned.OFF);

    private static final List<Leaks> STRICTEST_OF_LEAKS = List.of(Leaks.FAIL, Leaks.WARN, Leaks.OFF);

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
        change.add("growth", then.growth(), now.growth(), STRICTEST_FIRST);
        change.add("leaks", then.leaks(), now.leaks(), STRICTEST_OF_LEAKS);
        if (maps.before().judgesTables()) {
            change.add("unowned", then.unowned(), now.unowned(), STRICTEST_OF_TABLES);
        }
    }

    private void add(String key, Severity then, Severity now) {
        add(key, now, now.compareTo(then));
    }

    private <E extends Enum<E>> void add(String key, E then, E now, List<E> strictestFirst) {
        add(key, now, strictestFirst.indexOf(now) - strictestFirst.indexOf(then));
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
